import { wordSet } from '../../../languages/word-sets';
import { seatWords } from '../lexis/seat-words';
import { isDash } from '../../../text/dashes';
import { nameUseOf } from '../../../gazetteer/given-names';
import { isPlaceName } from '../../../gazetteer/places';
import { en } from '../../../languages/en/language';
import { once } from '../../../text/once';
import { CAPITALIZED, GLUED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { isCapitalNoun } from '../capital-nouns';
import { isDefiniteCue } from '../lexis/cue-index';
import { saysWhatBody } from '../lexis/kinds-of-body';
import { isOwnedByPlace } from '../lexis/owners';
import { WordClass } from '../lexicon';
import { peopleLexisOf } from '../lexis/people-words';
import { capitalHeadOf, endsInNoun, HeadUse, type Head } from '../lexis/heads';
import { EVENT_WORDS } from '../../../languages/english-events';
import { hyphenedHead } from './hyphened-head';
import { nounsJoinedFrom } from './nouns-joined';
import { isPersonFrom } from './before-person';
import { coupleFrom } from './couples';
import { endOfSeat, overSlash } from './seat-end';
import { joinedFrom } from './joined-from';
import { beforeOwner, goesOnInEnglish, isOfWhat } from './whole-runs';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { opensSentenceOrQuote } from '../../../text/sentences';

/** "Syddansk Universitet", "Kreftforeningen": a run that ends in a head, or is a compound with one. */
export function endingHead(whole: View): readonly Proposal[] {
  const view = beforeOwner(whole);
  const { scan, run } = view;
  const { tokens } = scan;
  const hyphened = hyphenedHead(view);
  if (hyphened !== null) return [hyphened];
  for (let last = run.to - 1; last >= run.from; last--) {
    const head = headAt(view, last);
    if (!head) continue;
    if (last < run.to - 1 && EVENT_WORDS.has(tokens.words[last + 1]!)) return NONE;
    const from = afterClassNoun(view, last, beginOf(view, last));
    if (from === last && isOnlyCapitalHead(view, last)) continue;
    if (isCampus(view, last) || (tokens.before[last + 1] === SPACED && (standsBeforeSeat(view, last) || standsBeforeSide(view, last))))
      return [propose(scan, from, overSlash(scan, endOfSeat(view, last)), 'head-and-seat', 0.84)];
    if (last > from && goesOnInEnglish(view, last)) return [propose(scan, from, run.to, 'head', 0.6)];
    const town = last === run.to - 1 ? townAfter(view) : run.to;
    if (town > run.to) return [propose(scan, from, town, 'head-and-seat', 0.86)];
    // "Norwegian Centres of Expertise": a plural is no single body.
    if (head.genitive === 1 && isOfWhat(view, last + 1)) return NONE;
    const genitive = genitiveOf(view, last, head);
    if (last > run.from || from < run.from) return [propose(scan, from, last + 1, 'head', headChance(view, last), genitive)];
    if (head.kind === 'head' || isNoName(view, last)) return NONE;
    return [propose(scan, last, last + 1, 'compound', compoundChance(view), head.genitive)];
  }
  return NONE;
}

/** "Klyngeorganisationen vokser", "Hovedkontoret blir i Bergen": a word for a cluster, a role or an office. */
const isNoName = (view: View, at: number): boolean =>
  (view.scan.classes[at]! & WordClass.clusterCue) !== 0 ||
  peopleLexisOf(view.scan.language).isRole(view.scan.tokens.words[at]!) ||
  isOffice(view.scan, view.scan.tokens.words[at]!);

/** Number of letters of a genitive at the end of a head. */
const genitiveOf = (view: View, last: number, { genitive }: Head): 0 | 1 =>
  view.scan.language?.grammar.genitiveS === false || isEnglishPlural(view, last) ? 0 : genitive;

/** "Tang Labs und": an English plural that nothing follows which it could own. */
function isEnglishPlural({ scan: { tokens }, index: { joins } }: View, last: number): boolean {
  if (!englishPlurals().has(tokens.words[last]!)) return false;
  const next = last + 1;
  return next >= tokens.count || tokens.before[next] !== SPACED || tokens.kinds[next] !== WORD || joins.has(tokens.words[next]!);
}
const englishPlurals = once(() => new Set(en.organizations.plainHeads.filter((word) => word.endsWith('s'))));

/** "Selskapet Fjordkraftverk", "Tangklyngen Norske Region": a noun with its article that opens the sentence is no other word of the name. */
const afterClassNoun = (view: View, head: number, from: number): number =>
  from < head &&
  opensSentenceOrQuote(view.scan.tokens, from) &&
  ((isUsed(view, from, HeadUse.classNoun) && isOnlyCapitalHead(view, head)) || isClusterNoun(view.scan, from))
    ? from + 1
    : from;

/** "Tangklyngen": whether a word for a cluster, where nouns are not capitalized, stands before its name. */
const isClusterNoun = ({ tokens, language }: View['scan'], at: number): boolean =>
  language?.places.capitalNouns === false && tokens.shapes[at] === CAPITALIZED && isDefiniteCue(language, tokens.words[at]!);

const isOnlyCapitalHead = (view: View, at: number): boolean => !isUsed(view, at, HeadUse.headed) && isUsed(view, at, HeadUse.capitalHead);

/** Where the name begins: with what is joined to the run before it, or after the person whose body it is. */
function beginOf(view: View, head: number): number {
  const joined = afterOwner(view, head) ?? coupleFrom(view, head) ?? joinedFrom(view);
  return joined === view.run.from ? nounsJoinedFrom(view) : joined;
}

/** A noun may open any sentence, and stand anywhere where all nouns are capitalized. */
const compoundChance = ({ scan: { tokens, language }, index, run }: View): number =>
  !index.openers.has(tokens.words[run.from]!) && isDefiniteBody({ tokens, language }, run.from)
    ? 0.8
    : language?.places.capitalNouns === true
      ? 0.42
      : opensSentenceOrQuote(tokens, run.from)
        ? 0.62
        : 0.74;

/** "das Umweltministerium", "vom Bundesgesundheitsministerium": of those there is only one, wherever they are. */
const isDefiniteBody = ({ tokens, language }: Pick<View['scan'], 'tokens' | 'language'>, at: number): boolean =>
  language !== null &&
  language.organizations.definiteBodies.length > 0 &&
  language.organizations.definiteBodies.some((ending) => tokens.words[at]!.endsWith(ending)) &&
  definite(language).has(tokens.words[at - 1] ?? '');
const definite = wordSet(({ grammar }) => [...grammar.articles, ...grammar.withArticle]);

/** The head that a capitalized word is; null if it is not one. */
function headAt(view: View, at: number): Head | null {
  const { tokens } = view.scan;
  return isUsed(view, at, HeadUse.headed | HeadUse.capitalHead) && tokens.kinds[at] === WORD && tokens.shapes[at] !== LOWER
    ? capitalHeadOf(view.index, tokens.words[at]!)
    : null;
}

/**
 * "Cruyff Foundation Junior Masters": a head inside a run. In title case most are not names ("Ergonomic Office Chair"),
 * unless a role of the body follows ("County Police Officer").
 */
function headChance(view: View, head: number): number {
  const {
    scan: { tokens, language },
    run,
  } = view;
  if (head === run.to - 1 || (isUsed(view, run.from - 1, HeadUse.at) && isPersonFrom(view, head + 1))) return 0.84;
  return language?.grammar.titleCase === true && !peopleLexisOf(language).isRole(tokens.words[head + 1]!) ? 0.3 : 0.6;
}

/**
 * "professori Markus Sundell Åbo Akademista": where a case marks somebody's organization, a full name before the owner
 * is not part of the body's name; null elsewhere.
 */
function afterOwner({ scan: { tokens }, index: { tables }, run: { from } }: View, head: number): number | null {
  return tables.ownerEndings.length > 0 && head - from > 2 && nameUseOf(tokens.words[from]!).given > 0 ? head - 1 : null;
}

/** "Industrie- und Handelskammer zu Lübeck": one past the town after a run and such a link; the end of the run if there is none. */
function townAfter({ scan: { tokens, text }, index: { tables }, run: { to } }: View): number {
  const at = to + 1;
  const isLinked =
    at < tokens.count &&
    tables.seatLinks.includes(tokens.words[to]!) &&
    tokens.before[to] === SPACED &&
    tokens.before[at] === SPACED &&
    tokens.shapes[at] !== LOWER;
  return isLinked && isPlaceName(text.slice(tokens.starts[at], tokens.ends[at])) ? at + 1 : to;
}

const isOffice = ({ language }: View['scan'], word: string): boolean => language !== null && seatWords(language).has(word);

/** "Technische Universität Dresden", "Trinity College Dublin": whether the head is one that the town follows. */
function standsBeforeSeat(view: View, head: number): boolean {
  const {
    scan,
    index: { tables },
    run,
  } = view;
  const { words } = scan.tokens;
  if (
    head === run.to - 1 ||
    isNounNext(scan, head + 1) ||
    (scan.language?.people.givenCases === true && isUsed(view, head + 1, HeadUse.head))
  )
    return false;
  const { starts, ends } = scan.tokens;
  if (endsInNoun(tables.beforeTown, words[head]!) && isPlaceName(scan.text.slice(starts[head + 1], ends[run.to - 1]))) return true;
  if (endsInNoun(tables.beforeSeat, words[head]!)) return true;
  return (
    head > run.from &&
    endsInNoun(tables.namedBeforeSeat, words[head]!) &&
    !saysWhatBody(words[head - 1]!) &&
    !isOwnedByPlace(scan, words[head - 1]!)
  );
}

/** "meldet das Gesundheitsamt Mittwoch": a noun that is no town, where every noun is capitalized. */
const isNounNext = ({ tokens, text, language }: View['scan'], at: number): boolean =>
  isCapitalNoun(language, tokens.words[at]!) &&
  !regions(language).has(tokens.words[at]!) &&
  !isPlaceName(text.slice(tokens.starts[at], tokens.ends[at]));
const regions = wordSet(({ places }) => places.regions);

/** "Kelp University–New Haven": a head, a dash without spaces, and the town of the campus. */
const isCampus = ({ scan: { tokens, text }, run: { from, to } }: View, head: number): boolean =>
  head > from &&
  head < to - 2 &&
  isDash(tokens.words[head + 1]!) &&
  tokens.before[head + 1] === GLUED &&
  isPlaceName(text.slice(tokens.starts[head + 2], tokens.ends[to - 1]));

/** "Kunststoff-Institut Südwest", "Kompetenzzentrum Nord": a head with something before it, and a side of the country after it. */
const standsBeforeSide = ({ scan: { tokens }, index: { tables }, run: { from, to } }: View, head: number): boolean =>
  head > from && head === to - 2 && tables.sides.includes(tokens.words[to - 1]!);
