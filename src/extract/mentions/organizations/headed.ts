import { isDash } from '../../../gazetteer/clusters/form';
import { nameUseOf } from '../../../gazetteer/given-names';
import { GLUED, LOWER, NEW_LINE, NUMBER, SPACED, WORD, type Tokens } from '../../../text/tokens';
import { isPlaceName } from '../clusters/place-names';
import { isAdjectiveBehind } from '../adjectives';
import { WordClass } from '../lexicon';
import { peopleLexisOf } from '../people/lexis';
import { endsInNoun, headOf, HeadUse } from './heads';
import { nounsJoinedFrom } from './nouns-joined';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { opensSentence } from './runs';

/** "Syddansk Universitet", "Kreftforeningen": the run ends in a head, or is a compound with one. */
export function endingHead(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens } = scan;
  for (let last = run.to - 1; last >= run.from; last--) {
    const head =
      isUsed(view, last, HeadUse.headed) && tokens.kinds[last] === WORD && tokens.shapes[last] !== LOWER
        ? headOf(index, tokens.words[last]!)
        : null;
    if (!head) continue;
    const joined = behindOwner(view, last) ?? joinedFrom(view);
    const from = joined === run.from ? nounsJoinedFrom(view) : joined;
    if (last < run.to - 1 && tokens.before[last + 1] === SPACED && standsBeforeSeat(view, last))
      return [propose(scan, from, run.to, 'head-and-seat', 0.84)];
    const town = last === run.to - 1 ? townBehind(view) : run.to;
    if (town > run.to) return [propose(scan, from, town, 'head-and-seat', 0.86)];
    const genitive = scan.language?.grammar.genitiveS === false ? 0 : head.genitive;
    if (last > run.from || from < run.from) return [propose(scan, from, last + 1, 'head', headChance(view, last), genitive)];
    if (head.kind === 'head' || peopleLexisOf(scan.language).isRole(tokens.words[last]!) || isOffice(scan, tokens.words[last]!))
      return NONE;
    return [
      propose(
        scan,
        last,
        last + 1,
        'compound',
        scan.language?.places.capitalNouns === true ? 0.42 : opensSentence(tokens, run.from) ? 0.62 : 0.74,
        head.genitive,
      ),
    ];
  }
  return NONE;
}

/**
 * "Cruyff Foundation Junior Masters": a head inside a run. Where titles and headings are written in capitals, most are
 * nobody's name ("Ergonomic Office Chair"), unless somebody of the body follows ("County Police Officer").
 */
function headChance({ scan: { tokens, language }, run }: View, head: number): number {
  if (head === run.to - 1) return 0.84;
  return language?.grammar.titleCase === true && !peopleLexisOf(language).isRole(tokens.words[head + 1]!) ? 0.3 : 0.6;
}

/**
 * "professori Markus Sundell Åbo Akademista": where a case tells whose somebody is, a full name before the body's owner
 * is none of its words; null elsewhere.
 */
function behindOwner({ scan: { tokens }, index: { tables }, run: { from } }: View, head: number): number | null {
  return tables.ownerEndings.length > 0 && head - from > 2 && nameUseOf(tokens.words[from]!).given > 0 ? head - 1 : null;
}

/** "Industrie- und Handelskammer zu Lübeck": one past the town behind a run and such a link; the run's end where none stands. */
function townBehind({ scan: { tokens, text }, index: { tables }, run: { to } }: View): number {
  const at = to + 1;
  const isLinked =
    at < tokens.count &&
    tables.seatLinks.includes(tokens.words[to]!) &&
    tokens.before[to] === SPACED &&
    tokens.before[at] === SPACED &&
    tokens.shapes[at] !== LOWER;
  return isLinked && isPlaceName(text.slice(tokens.starts[at], tokens.ends[at])) ? at + 1 : to;
}

/** "BTU Cottbus-Senftenberg", "TU Dresden": what a kind of university is shortened to, and nothing but its town. */
export function shortAndSeat({ scan, index: { tables }, run: { from, to } }: View): readonly Proposal[] {
  const { tokens, text } = scan;
  if (
    to - from < 2 ||
    tokens.before[from + 1] !== SPACED ||
    tokens.shapes[from] === LOWER ||
    !tables.abbreviated.includes(tokens.words[from]!)
  )
    return NONE;
  const first = isDash(tokens.words[from + 2] ?? '') ? from + 2 : to;
  return isPlaceName(text.slice(tokens.starts[from + 1], tokens.ends[Math.min(first, to) - 1]))
    ? [propose(scan, from, to, 'head-and-seat', 0.86)]
    : NONE;
}

/** "Sogn og Fjordane Energi", "Highlands and Islands Enterprise": a place with an "and" in its name, and what the run has behind it. */
export function joinedPlace({ scan, index: { joins }, run: { from, to } }: View): readonly Proposal[] {
  const { tokens, text } = scan;
  const first = from - 2;
  if (
    to - from < 2 ||
    first < 0 ||
    !joins.has(tokens.words[from - 1]!) ||
    tokens.kinds[first] !== WORD ||
    tokens.shapes[first] === LOWER ||
    tokens.before[from] !== SPACED ||
    tokens.before[from + 1] !== SPACED
  )
    return NONE;
  return isPlaceName(text.slice(tokens.starts[first], tokens.ends[from])) ? [propose(scan, first, to, 'head', 0.84)] : NONE;
}

/** "Hovedkontoret blir i Bergen": an office of whom the text speaks of. */
const isOffice = ({ language }: View['scan'], word: string): boolean =>
  language !== null && (language.clusters.headquarters.includes(word) || language.clusters.branches.includes(word));

/** "Technische Universität Dresden", "Trinity College Dublin": a head behind which the town stands. */
function standsBeforeSeat({ scan: { tokens }, index: { tables }, run }: View, head: number): boolean {
  const word = tokens.words[head]!;
  return endsInNoun(tables.beforeSeat, word) || (head > run.from && endsInNoun(tables.namedBeforeSeat, word));
}

/** "Uddannelses- og Forskningsministeriet": the first token of the parts that a hyphen and "og" join before a run. */
function joinedFrom({ scan: { tokens }, index: { joins, tables }, run: { from } }: View): number {
  const dash = from - 2;
  if (
    dash < 1 ||
    !joins.has(tokens.words[from - 1]!) ||
    !isDash(tokens.words[dash]!) ||
    tokens.before[dash] !== GLUED ||
    tokens.before[from] === NEW_LINE
  )
    return from;
  let first = dash - 1;
  if (first > 0 && tables.ownArticles.includes(tokens.words[first - 1]!) && tokens.shapes[first - 1] !== LOWER) first--;
  return tokens.shapes[dash - 1] === LOWER ? from : first;
}

/** "Institut for Fødevarer", "Universitetet i Oslo", "Department of Energy Technology", "Klinikk for laboratoriemedisin". */
export function openingHead(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const opener = openerIn(view);
  if (opener < 0) return NONE;
  const end = fieldAfter(view);
  const named = afterAdjectivesBehind(view, run.to);
  // "Commission européenne": nothing but what kind of one it is.
  if (end === run.to && named > end && opener === run.to - 1) return [propose(scan, run.from, named, 'opener', 0.6)];
  if (opener === run.to - 1) return end > run.to ? [propose(scan, afterOwner(scan, run.from, opener), end, 'field', 0.84)] : NONE;
  if (end > run.to && index.heads.has(tokens.words[run.to - 1]!)) return [propose(scan, run.from, end, 'field', 0.86)];
  if (opener !== run.from || tokens.before[run.from + 1] !== 1) return NONE;
  const owned = tokens.words[run.to - 1]!.endsWith('s') && isBelonging(view) ? 1 : 0;
  return [
    propose(
      scan,
      run.from,
      run.to,
      'opener',
      scan.language?.grammar.titleCase === true ? 0.4 : opensSentence(scan.tokens, run.from) ? 0.5 : 0.64,
      owned,
    ),
  ];
}

/** "Aarhus Universitets Institut for …": the institute's own name begins behind its owner's genitive. */
function afterOwner(scan: View['scan'], from: number, opener: number): number {
  const { tokens } = scan;
  return opener > from + 1 &&
    tokens.kinds[opener - 1] === WORD &&
    tokens.words[opener - 1]!.endsWith('s') &&
    tokens.words[opener - 1]!.length > 6
    ? opener
    : from;
}

/** Whether the word behind the run is what an organization has: "bestyrelse", "direktør". */
function isBelonging({ scan, index, run }: View): boolean {
  const next = scan.tokens.words[run.to] ?? '';
  return index.roles.has(next) || (scan.language?.clusters.belongings.includes(next) ?? false);
}

function openerIn(view: View): number {
  const { from, to } = view.run;
  if (isUsed(view, to - 1, HeadUse.opener | HeadUse.head)) return to - 1;
  return isUsed(view, from, HeadUse.opener) ? from : -1;
}

/** One past the field or place behind an opener and its link; the run's end where there is none. */
function fieldAfter(view: View): number {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const { to } = run;
  const head = afterAdjectivesBehind(view, to);
  const at = afterLinks(tokens, head, index.links);
  if (at === head || at >= tokens.count || tokens.before[at] === NEW_LINE || tokens.kinds[at] !== WORD) return to;
  if (isPlainOpener(view, tokens.words[head]!)) return to;
  // Only a bare head has its place in its name: "Universitetet i Oslo".
  if (run.to - run.from > 1 && index.tables.placeLinks.includes(tokens.words[head]!)) return to;
  const capital = tokens.shapes[at] !== LOWER;
  if (!capital && !index.tables.fieldLinks.includes(tokens.words[head]!)) return to;
  let end = fieldFrom(view, at, capital);
  const town = capital ? endOfTown(view, at, end) : -1;
  if (town >= 0) return town;
  while (end < tokens.count - 1 && end - at < 12) {
    const next = afterJoin(view, end);
    if (next < 0 || next >= tokens.count || !continues(scan, next, capital)) break;
    const further = fieldFrom(view, next, capital);
    if (
      (!isLoneHead(view, next, further) && (index.openers.has(tokens.words[next]!) || headOf(index, tokens.words[further - 1]!))) ||
      view.knownAt(next) !== null
    )
      break;
    end = further;
  }
  return end;
}

/**
 * "School of Culture and Society": where names are written in capitals throughout, a head with nothing before it and no
 * field of its own behind it is a part of the field.
 */
const isLoneHead = ({ scan: { tokens, language }, index }: View, from: number, to: number): boolean =>
  language?.grammar.titleCase === true &&
  to - from === 1 &&
  headOf(index, tokens.words[from]!)?.kind === 'head' &&
  !index.links.has(tokens.words[to] ?? '');

/**
 * "University of Sunderland and ORE Catapult", "Høgskolen i Innlandet og Tine": one past the town behind a head, where
 * its name ends before any "and" but the place's own ("Sogn og Fjordane"); -1 where no town stands.
 */
function endOfTown(view: View, at: number, end: number): number {
  const {
    scan: { tokens, text },
    index: { tables },
    run: { to },
  } = view;
  if (!tables.townLinks.includes(tokens.words[to]!) || tables.fieldHeads.includes(tokens.words[to - 1]!)) return -1;
  const next = afterJoin(view, end);
  if (next >= 0 && next < tokens.count && isPlaceName(text.slice(tokens.starts[at], tokens.ends[next]))) return next + 1;
  return isPlaceName(text.slice(tokens.starts[at], tokens.ends[end - 1])) ? end : -1;
}

/** One past a part of a field that begins at a token, with the adjectives on both sides of its noun. */
const fieldFrom = (view: View, at: number, capital: boolean): number =>
  afterAdjectivesBehind(view, endOfField(view.scan, afterAdjective(view, at), capital));

/**
 * "Conseil régional de Bretagne", "École nationale supérieure de chimie": one past the adjectives in lower case that
 * stand behind a noun.
 */
function afterAdjectivesBehind({ scan }: View, at: number): number {
  let end = at;
  while (end - at < 2 && isAdjectiveBehind(scan, end)) end++;
  return end;
}

/** "das Zentrum des Bildes", "Schule im Tal": a noun of many bodies, and whose it is or where. */
const isPlainOpener = ({ scan: { tokens }, index: { tables }, run }: View, link: string): boolean =>
  tables.plainLinks.includes(link) && tables.plainOpeners.includes(tokens.words[run.to - 1]!);

function afterLinks(tokens: Tokens, to: number, links: ReadonlySet<string>): number {
  let at = to;
  while (
    at < tokens.count &&
    at - to < 3 &&
    tokens.before[at] !== NEW_LINE &&
    (links.has(tokens.words[at]!) || tokens.words[at] === '\u2019' || tokens.words[at] === "'")
  )
    at++;
  return at;
}

/** Where the next part of a field begins behind "og", "&", "-, og" or a comma before the last but one; -1 where none does. */
function afterJoin({ scan: { tokens }, index }: View, end: number): number {
  const { joins, links, tables } = index;
  const word = tokens.words[end]!;
  // "Institut national de la santé et de la recherche médicale": French says the link again.
  if (joins.has(word)) return tables.adjectivesBehind.length > 0 ? afterLinks(tokens, end + 1, links) : end + 1;
  if (word === '&') return end + 1;
  if (isDash(word)) return tokens.before[end] === GLUED && joins.has(tokens.words[end + 1] ?? '') ? end + 2 : -1;
  return word === ',' && joins.has(tokens.words[end + 2] ?? '') ? end + 1 : -1;
}

/** Whether the field goes on at a token: written as the part before, and no function word. */
function continues(scan: View['scan'], next: number, capital: boolean): boolean {
  const { tokens } = scan;
  if (tokens.before[next] === NEW_LINE || tokens.kinds[next] !== WORD) return false;
  // "und A400M": a name in letters and digits.
  if (tokens.kinds[next + 1] === NUMBER && tokens.before[next + 1] === GLUED) return false;
  return (tokens.shapes[next] !== LOWER) === capital && (scan.classes[next]! & WordClass.function) === 0;
}

/** "marin teknikk", "chemische Ökologie": the noun behind an adjective in lower case; the word itself elsewhere. */
function afterAdjective({ scan: { tokens, classes, language }, index }: View, at: number): number {
  const noun = at + 1;
  if (tokens.shapes[at] !== LOWER || noun >= tokens.count || tokens.before[noun] !== SPACED || tokens.kinds[noun] !== WORD) return at;
  if ((classes[at]! & WordClass.function) !== 0 || (classes[noun]! & (WordClass.function | WordClass.reporting)) !== 0) return at;
  if (!index.tables.adjectives.some((ending) => tokens.words[at]!.endsWith(ending))) return at;
  return (language?.places.capitalNouns === true) === (tokens.shapes[noun] !== LOWER) ? noun : at;
}

function endOfField(scan: View['scan'], at: number, capital: boolean): number {
  const { tokens } = scan;
  let end = at + 1;
  while (end < tokens.count && tokens.before[end] !== NEW_LINE) {
    if (isDash(tokens.words[end]!) && tokens.before[end] === GLUED && end + 1 < tokens.count && tokens.before[end + 1] === GLUED) end += 2;
    else if (capital && tokens.before[end] === 1 && tokens.kinds[end] === WORD && tokens.shapes[end] !== LOWER) end++;
    else break;
  }
  return end;
}
