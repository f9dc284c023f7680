import { isDash } from '../../../text/dashes';
import { GLUED, LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { isPlaceName } from '../../../gazetteer/places';
import { isDefiniteNoun } from '../definite-noun';
import { WordClass } from '../lexicon';
import { hasAdjectiveEnding } from './field-parts';
import { capitalHeadOf, headOf, HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { opensSentenceOrQuote } from '../../../text/sentences';

/** "Karlstads universitet", "Bergen tingrett", "Luleå tekniska universitet", "Arbeids- og administrasjonsdepartementet". */
export function followingHead(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens } = scan;
  if (scan.language?.organizations.headsFollow === false) return NONE;
  const next = run.to;
  if (next >= tokens.count || tokens.before[next] === NEW_LINE) return NONE;
  if (isDash(tokens.words[next]!)) return afterHyphen(view, next);
  const at = afterAdjectives(view, next);
  if (
    at >= tokens.count ||
    tokens.kinds[at] !== WORD ||
    tokens.before[at] !== SPACED ||
    tokens.shapes[at] !== LOWER ||
    !isUsed(view, at, HeadUse.headed)
  )
    return NONE;
  const head = headOf(index, tokens.words[at]!);
  if (!mayHaveHead(view, at)) return NONE;
  if ((head?.kind === 'head' && opensPlainly(view, at)) || goesInto(view, next - 1)) return NONE;
  return head
    ? [
        propose(
          scan,
          beginOf(view),
          at + 1,
          'following-head',
          run.to - run.from === 1 && opensSentenceOrQuote(tokens, run.from) ? 0.68 : 0.78,
          head.genitive,
        ),
      ]
    : NONE;
}

/** "Helsinkiin muuttaa yhtiö", but not "Porvoon kaupunki", whose vowels are those of the town. */
function goesInto({ scan: { tokens, text }, index: { tables } }: View, at: number): boolean {
  const word = tokens.words[at]!;
  return (
    tables.intoEndings.some((ending) => word.endsWith(ending)) &&
    !tables.notInto.some((ending) => word.endsWith(ending)) &&
    !isPlaceName(text.slice(tokens.starts[at], tokens.ends[at]! - 1))
  );
}

/** Whether the run before a head may be the name or the owner of that body. */
const mayHaveHead = (view: View, head: number): boolean => !isOwnedByKnown(view) && mayOwn(view) && !opensPlace(view, head);

/** "wethouder EZ gemeente Hulst": whether the word for a body leads to its place, and does not follow its name. */
function opensPlace(view: View, head: number): boolean {
  const { tokens, text } = view.scan;
  const place = head + 1;
  return (
    isUsed(view, head, HeadUse.opener) &&
    place < tokens.count &&
    tokens.before[place] === SPACED &&
    tokens.shapes[place] !== LOWER &&
    isPlaceName(text.slice(tokens.starts[place], tokens.ends[place]))
  );
}

/** "Danish Crowns slagteri", "Novo Nordisks fond": what belongs to a well-known company is referred to by the company's name only. */
function isOwnedByKnown(view: View): boolean {
  const { knownAt, run } = view;
  for (let i = run.from; i < run.to; i++) {
    const match = knownAt(i);
    if (match?.to === run.to && !isSchool(view, run.to) && match.genitive && !match.lower && match.form.strength !== 'ordinary')
      return true;
  }
  return false;
}

/** "Forsvarets høgskole": a school or an institute has a name, whoever owns it. */
const isSchool = ({ scan: { tokens } }: View, at: number): boolean => SCHOLARLY.some((body) => tokens.words[at]!.endsWith(body));
const SCHOLARLY: readonly string[] = [
  'høgskole',
  'høyskole',
  'højskole',
  'högskola',
  'universitet',
  'forskningsinstitutt',
  'forskningsinstitut',
];

/** "Arbeids- og administrasjonsdepartementet", "Smøla nærings- og kultursenter": the head of a coordinated compound. */
function afterHyphen(view: View, hyphen: number): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens, text } = scan;
  if (tokens.before[hyphen] !== GLUED || !index.joins.has(tokens.words[hyphen + 1] ?? '')) return NONE;
  const isPlaced = run.to - run.from > 1 && isPlaceName(text.slice(tokens.starts[run.from], tokens.ends[run.from]));
  const head = isUsed(view, hyphen + 2, isPlaced ? HeadUse.headed | HeadUse.capitalHead : HeadUse.headed)
    ? capitalHeadOf(index, tokens.words[hyphen + 2]!)
    : null;
  return head && tokens.shapes[hyphen + 2] === LOWER ? [propose(scan, run.from, hyphen + 3, 'following-head', 0.8, head.genitive)] : NONE;
}

/** "Svensk forskning går framåt", "Svensk medicinsk forskning", "Lokal forening vinder": whether the word that opens the sentence is an ordinary adjective. */
function opensPlainly({ scan: { tokens, text, language }, index: { tables }, run }: View, head: number): boolean {
  const { from, to } = run;
  if (to - from > 1 || !opensSentenceOrQuote(tokens, from)) return false;
  if (head > to) return !tables.kinds.includes(tokens.words[to]!);
  const word = tokens.words[from]!;
  if (word.endsWith('sk') || tables.wholeAdjectives.includes(word) || tables.noFields.includes(word)) return true;
  // "Orkdal kommune": few towns of former days are in the gazetteer, and no adjective stands there.
  if (language?.places.areas.includes(tokens.words[to] ?? '') === true) return false;
  return hasAdjectiveEnding(tables, word) && !isPlaceName(text.slice(tokens.starts[from], tokens.ends[from]));
}

/** "Luleå tekniska universitet", "Europeiska regionala utvecklingsfonden": one past the adjectives before a lower-case head. */
function afterAdjectives({ scan: { tokens, classes }, index }: View, next: number): number {
  let at = next;
  while (
    at < tokens.count &&
    at - next < MOST_ADJECTIVES &&
    tokens.before[at] === SPACED &&
    tokens.shapes[at] === LOWER &&
    (classes[at]! & (WordClass.function | WordClass.organization)) === 0
  ) {
    const word = tokens.words[at]!;
    if (!index.tables.kinds.includes(word) && !hasAdjectiveEnding(index.tables, word)) break;
    at++;
  }
  return at;
}

const MOST_ADJECTIVES = 2;

/** Where the name before the head begins. */
const beginOf = (view: View): number =>
  view.index.tables.ownerEndings.length > 0 ? ownerFrom(view) : (afterNoun(view) ?? joinedPlaceFrom(view));

/** "Pengene Fjordland fylkeskommune bidrar med": the place after a noun with its article that opens the sentence; null if none does. */
function afterNoun({ scan, run: { from, to } }: View): number | null {
  const { tokens, text } = scan;
  if (to - from < 2 || !opensSentenceOrQuote(tokens, from) || !isDefiniteNoun(scan, tokens.words[from]!)) return null;
  const place = text.slice(tokens.starts[from + 1], tokens.ends[to - 1]);
  return isPlaceName(place) && !isPlaceName(text.slice(tokens.starts[from], tokens.ends[to - 1])) ? from + 1 : null;
}

/** "Møre og Romsdal fylkeskommune": where the name of a place that contains "and" begins. */
function joinedPlaceFrom({ scan: { tokens, text }, index, run }: View): number {
  const from = run.from - 2;
  if (
    from < 0 ||
    run.to - run.from > 1 ||
    !index.joins.has(tokens.words[run.from - 1]!) ||
    tokens.shapes[from] === LOWER ||
    tokens.before[run.from] !== SPACED
  )
    return run.from;
  return isPlaceName(text.slice(tokens.starts[from], tokens.ends[run.to - 1])) ? from : run.from;
}

/** "professori Liisa Virtanen Oulun yliopistosta": the owner is in the genitive, unlike a surname in -nen. */
function ownerFrom(view: View): number {
  const { tokens } = view.scan;
  let from = view.run.to - 1;
  while (from > view.run.from && (tokens.before[from] === GLUED || isOwner(view, tokens.words[from - 1]!))) from--;
  return from;
}

/** "Oulun yliopisto", but not "Huoltovarmuuskeskus seuraa" ("… follows"): where owners have an ending, the word before the head has it. */
const mayOwn = (view: View): boolean =>
  view.index.tables.ownerEndings.length === 0 || isOwner(view, view.scan.tokens.words[view.run.to - 1]!);

/** Whether a word is in the genitive. */
const isOwner = ({ index: { tables } }: View, word: string): boolean =>
  tables.ownerEndings.some((ending) => word.endsWith(ending)) && !tables.noOwnerEndings.some((ending) => word.endsWith(ending));
