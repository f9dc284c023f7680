import { apostropheS } from '../../../gazetteer/clusters/match';
import { isEnglishWord } from '../../../gazetteer/kin';
import { CAPITALIZED, LOWER, MIXED, NEW_LINE, NUMBER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import { cueIndex, stemsIn } from '../lexis/cue-index';
import { definiteArticles, intoField, origins } from '../grammar';
import { WordClass } from '../lexicon';
import { peopleLexisOf } from '../lexis/people-words';
import { nationalities } from '../lexis/place-words';
import { isPlace, mayBePersonOrPlace, NAMED_AFTER_SOMEBODY } from './class-nouns';
import { isNoun } from './exemplified';
import { endsInNoun, type HeadIndex } from '../lexis/heads';
import { propose, type Proposal } from './proposal';
import type { RuleName } from './rule-names';
import { type Run } from './runs';
import { opensSentenceOrQuote } from '../../../text/sentences';
import type { Scan } from '../scan';

/** A name with this confidence makes others in the same list organizations. */
const SURE = 0.65;
const LONGEST_NAME = 3;
/** In the list that a plural announces: "firms A, B and C". */
const ANNOUNCED = 0.78;
/** Beside a name of the same list that is surely an organization's. */
const LISTED = 0.64;

/** "Saint-Gobain, Glencore og Elkem": names in a list with an organization are organizations, unless they are people or places. */
export function findListed(scan: Scan, index: HeadIndex, runs: readonly Run[], proposals: readonly Proposal[]): Proposal[] {
  if (!proposals.some(({ confidence }) => confidence >= SURE)) return [];
  const starts = new Set<number>();
  const ends = new Set<number>();
  /** Starts and ends of names that more than their form tells: beside them common words may be names. */
  const firm = new Set<number>();
  /** Ends of names that a plural announces; their list may contain nouns. */
  const announced = new Set<number>();
  for (const { from, to, confidence, rule } of proposals) {
    if (confidence < SURE) continue;
    starts.add(from);
    ends.add(to);
    if (FIRM.has(rule) && isWhole(scan, runs, from, to)) firm.add(from).add(to);
    if (rule === 'exemplified' || (rule === 'class-noun' && index.tables.plurals.includes(scan.tokens.words[from - 1] ?? '')))
      announced.add(to);
  }
  const found: Proposal[] = [];
  const take = (at: number, next: number, before: number, beside: number): void => {
    const run = runs[at]!;
    const isAnnounced = announced.has(before);
    const isCalledAfterSomebody = isAnnounced && mayBePersonOrPlace(scan, run.from, run.to);
    const isProposed = starts.has(run.from) || ends.has(run.to);
    if (isProposed && isAnnounced) announced.add(run.to);
    if ((isProposed && !isCalledAfterSomebody) || !mayBeListed(scan, run, isAnnounced)) return;
    if (!isAnnounced && (isCommonHere(scan, run, firm.has(beside)) || isWhere(scan, run, beside))) return;
    if (!isAnnounced && isBesidePlace(scan, index, run, runs[next])) return;
    if (firm.has(beside)) firm.add(run.from).add(run.to);
    const confidence = isCalledAfterSomebody ? NAMED_AFTER_SOMEBODY : isAnnounced ? ANNOUNCED : LISTED;
    found.push(propose(scan, nameFrom(scan, index, run), run.to, 'listed', confidence));
    starts.add(run.from);
    ends.add(run.to);
    if (isAnnounced) announced.add(run.to);
  };
  for (let i = 1; i < runs.length; i++)
    if (isNext(runs[i - 1]!, runs[i]!) && ends.has(runs[i - 1]!.to) && isJoined(scan, index, runs[i - 1]!.to, runs[i]!.from))
      take(i, i + 1, runs[i - 1]!.to, runs[i - 1]!.to);
  for (let i = runs.length - 2; i >= 0; i--)
    if (isNext(runs[i]!, runs[i + 1]!) && starts.has(runs[i + 1]!.from) && isJoined(scan, index, runs[i]!.to, runs[i + 1]!.from))
      take(i, i - 1, -1, runs[i + 1]!.from);
  return found;
}

/** "der Sensorhersteller Kelpify": where the name begins after a capitalized word for its kind. */
const nameFrom = ({ tokens }: Scan, { tables }: HeadIndex, { from, to }: Run): number =>
  to - from > 1 && tokens.before[from + 1] === SPACED && endsInNoun(tables.classes, tokens.words[from]!) ? from + 1 : from;

/** Rules that do not rely on a head, before which fields may be listed: "Morphology, Evolution, and Cognition Laboratory". */
const FIRM: ReadonlySet<RuleName> = new Set<RuleName>(['known', 'legal-form', 'exemplified', 'class-noun']);

/** Not "Kelpify Calendar" or "Kelpify’s Play Store": beside a product stand others, "Timeline" or "App Store". */
function isWhole({ tokens }: Scan, runs: readonly Run[], from: number, to: number): boolean {
  if (endOfRunAt(runs, from, to) > to) return false;
  return !apostropheS(tokens, to) || tokens.shapes[to + 2] === LOWER || tokens.kinds[to + 2] !== WORD;
}

/** Where the run that begins at a token ends; `other` if none begins there. */
function endOfRunAt(runs: readonly Run[], from: number, other: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run?.from === from ? run.to : other;
}

/** "Quantum Computing", "Luckily,": whether common words, where titles have capitals, have nothing to tell that they are a name. */
function isCommonHere({ tokens, language }: Scan, { from, to }: Run, isFirm: boolean): boolean {
  if (tokens.words[to] === ':') return true;
  if (language?.grammar.titleCase !== true || (isFirm && !opensSentenceOrQuote(tokens, from))) return false;
  for (let at = from; at < to; at++)
    if (tokens.kinds[at] === WORD && (tokens.shapes[at] !== CAPITALIZED || !isEnglishWord(tokens.words[at]!))) return false;
  return true;
}

/** "Tangvik, Skarvik og Holmvik, samt Fjordvik kommune": whether the name on the other side is a place. */
function isBesidePlace(scan: Scan, index: HeadIndex, run: Run, other: Run | undefined): boolean {
  if (other === undefined) return false;
  const [left, right] = run.from < other.from ? [run, other] : [other, run];
  return isNext(left, right) && isJoined(scan, index, left.to, right.from) && isPlace(scan, other.from, other.to);
}

/** "avisen i Tangvik, Tangbladet": where something is, before its name. */
function isWhere({ tokens, language }: Scan, { from, to }: Run, beside: number): boolean {
  if (to - from > 1 || beside <= to || from < 2 || tokens.shapes[from - 1] !== LOWER) return false;
  const link = tokens.words[from - 1]!;
  // "Tangora fra Tangvik og Norvik AS fra Norvik"
  if (tokens.shapes[from - 2] !== LOWER && tokens.kinds[from - 2] === WORD)
    return intoField(language).has(link) || origins(language).has(link);
  return tokens.words[to] === ',' && intoField(language).has(link);
}

/** Whether only joining tokens can stand between two runs. */
const isNext = (a: Run, b: Run): boolean => b.from - a.to <= MOST_BETWEEN;
const MOST_BETWEEN = 3;

/** Whether only a comma, a word for "and" or both, and an article stand between two names. */
function isJoined({ tokens, language }: Scan, index: HeadIndex, to: number, from: number): boolean {
  let at = to;
  if (tokens.words[at] === ',') at++;
  if (index.joins.has(tokens.words[at] ?? '') || tokens.words[at] === '&') at++;
  if (at === to) return false;
  if (at < from && definiteArticles(language).has(tokens.words[at]!)) at++;
  return at === from && tokens.before[from] !== NEW_LINE;
}

/** "the Swedish cluster": after an article, a single word before a lower-case noun is an adjective. */
function isAdjective({ tokens, classes, language }: Scan, { from, to }: Run): boolean {
  if (to - from > 1 || !definiteArticles(language).has(tokens.words[from - 1] ?? '') || to >= tokens.count) return false;
  return (
    tokens.before[to] === SPACED && tokens.kinds[to] === WORD && tokens.shapes[to] === LOWER && (classes[to]! & WordClass.function) === 0
  );
}

/** "Kelpora, Tangvik AS and Spanish retailer Norora": whether a single word says where what follows is from. */
const isNationality = ({ tokens, language }: Scan, { from, to }: Run): boolean =>
  to - from === 1 && nationalities(language).has(tokens.words[from]!);

/** "Havbruksklyngen og Tangvik AS": at the start of a sentence a definite noun is capitalized, too. */
const isOneOfAKind = ({ tokens, language }: Scan, { from, to }: Run): boolean =>
  to - from === 1 &&
  tokens.shapes[from] === CAPITALIZED &&
  opensSentenceOrQuote(tokens, from) &&
  stemsIn(cueIndex(language), tokens.words[from]!).length > 0;

/** "Tangvägen 2": whether it is a street with a house number. */
const isAddress = ({ tokens, language }: Scan, { to }: Run): boolean =>
  to < tokens.count &&
  tokens.kinds[to] === NUMBER &&
  tokens.before[to] === SPACED &&
  tokens.shapes[to - 1] === CAPITALIZED &&
  peopleLexisOf(language).isNoPerson(tokens.words[to - 1]!);

const isOtherKind = (scan: Scan, run: Run): boolean => isAdjective(scan, run) || isAddress(scan, run) || isNationality(scan, run);

/** Where every noun is capitalized, only words that do not look like nouns, unless names are announced. */
function mayBeListed(scan: Scan, run: Run, isAnnounced: boolean): boolean {
  const { from, to } = run;
  const { tokens } = scan;
  if (
    to - from > LONGEST_NAME ||
    isOneOfAKind(scan, run) ||
    tokens.ends[to - 1]! - tokens.starts[from]! < 3 ||
    (scan.classes[from]! & ~(isAnnounced ? WordClass.person : 0)) !== 0 ||
    (to - from > 1 && tokens.before[from] !== NEW_LINE && opensSentenceOrQuote(tokens, from))
  )
    return false;
  if (isOtherKind(scan, run)) return false;
  // "die Bundesagentur und Arbeitsministerin Hofmann", "Press Officer, University of Leeds".
  if (to - from > 1 && [from, to - 1].some((at) => peopleLexisOf(scan.language).isRole(tokens.words[at]!))) return false;
  if (
    (!isAnnounced || isNoun(scan, run)) &&
    scan.language?.places.capitalNouns === true &&
    to - from === 1 &&
    tokens.shapes[from] !== UPPER &&
    tokens.shapes[from] !== MIXED
  )
    return false;
  // "Unternehmen wie Trumpf und Claas": no person is named by a given name alone among companies.
  return isAnnounced && to - from === 1 ? !isPlace(scan, from, to) : !mayBePersonOrPlace(scan, from, to);
}
