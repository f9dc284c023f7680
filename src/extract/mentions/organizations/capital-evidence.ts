import { apostropheS } from '../../../gazetteer/clusters/match';
import { HeadUse } from '../lexis/heads';
import { articles, byWords, definiteArticles, intoField, listJoins, origins } from '../grammar';
import { WordClass } from '../lexicon';
import { peopleLexisOf } from '../lexis/people-words';
import { wordSet } from '../../../languages/word-sets';
import { CAPITALIZED, LOWER, SPACED, UPPER } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isTownAt } from './class-nouns';
import { isCapital } from '../../../text/capitals';
import { isUsed, type View } from './proposal';

/**
 * Whether a text shows that a word in capitals is a body, which acts, owns and is somewhere, rather than a format, a substance or
 * a rule. Where it shows so once, the word is one throughout.
 */
export const isToldBody = (view: View, from: number, to: number): boolean =>
  to > from + 1 ? actsAsBody(view, from, to) : toldIn(view).has(view.scan.tokens.ids[from]!);

/** By a text's tokens, the numbers of its words in capitals that something shows to be bodies. */
const told = new WeakMap<Tokens, ReadonlySet<number>>();

function toldIn(view: View): ReadonlySet<number> {
  const { tokens } = view.scan;
  const known = told.get(tokens);
  if (known) return known;
  const made = new Set<number>();
  for (let k = 0; k < tokens.capitalCount; k++) {
    const at = tokens.capitals[k]!;
    if (tokens.shapes[at] === UPPER && !made.has(tokens.ids[at]!) && actsAsBody(view, at, at + 1)) made.add(tokens.ids[at]!);
  }
  told.set(tokens, made);
  return made;
}

/**
 * "told QZRV", "by the QZRV", "QZRV's report", "QZRV said", "QZRV spokesman Karen Holm", "QZRV, the agency that", "QZRV, Cork;",
 * "Kelp Foundation and QZRV":
 * what stands beside a body.
 */
const actsAsBody = (view: View, from: number, to: number): boolean =>
  apostropheS(view.scan.tokens, to) ||
  isSource(view, from) ||
  speaks(view, to) ||
  isBesideRole(view, to) ||
  isDescribed(view, to) ||
  isSeated(view, to) ||
  isBesideBody(view, from);

/** "told the QZRV", "by QZRV", "from QZRV", "according to the QZRV" */
function isSource({ scan: { tokens, classes, language } }: View, from: number): boolean {
  if (from === 0 || tokens.before[from] !== SPACED) return false;
  const at = definiteArticles(language).has(tokens.words[from - 1]!) ? from - 2 : from - 1;
  if (at < 0 || tokens.shapes[at] !== LOWER) return false;
  const word = tokens.words[at]!;
  return (
    (classes[at]! & WordClass.reporting) !== 0 ||
    byWords(language).has(word) ||
    origins(language).has(word) ||
    (at > 0 && sources(language).has(tokens.words[at - 1]!))
  );
}
const sources = wordSet(({ quotes }) => quotes.sources);

/** "QZRV said", "QZRV has announced" */
function speaks({ scan: { tokens, classes, language } }: View, to: number): boolean {
  if (to >= tokens.count || tokens.before[to] !== SPACED) return false;
  const at = auxiliaries(language).has(tokens.words[to]!) ? to + 1 : to;
  return at < tokens.count && (classes[at]! & WordClass.reporting) !== 0;
}
const auxiliaries = wordSet(({ quotes }) => quotes.auxiliaries);

/** "QZRV spokesman Karen Holm" */
const isBesideRole = ({ scan: { tokens, language } }: View, to: number): boolean =>
  to < tokens.count && tokens.before[to] === SPACED && tokens.shapes[to] === LOWER && peopleLexisOf(language).isRole(tokens.words[to]!);

/** Tokens after an article among which the noun of a description stands: "a new non-profit organization". */
const DESCRIBED_WITHIN = 5;

/** "QZRV, the agency that": whether a word for a body stands soon after a comma and an article. */
function isDescribed(view: View, to: number): boolean {
  const { tokens, language } = view.scan;
  if (tokens.words[to] !== ',' || to + 1 >= tokens.count || !articles(language).has(tokens.words[to + 1]!)) return false;
  for (let at = to + 2; at < to + 2 + DESCRIBED_WITHIN && at < tokens.count; at++) {
    if (tokens.shapes[at] !== LOWER && tokens.words[at] !== '-') return false;
    if (isUsed(view, at, HeadUse.classNoun | HeadUse.headed | HeadUse.opener)) return true;
  }
  return false;
}

/** "QZRV, Cork", "QZRV in Cork": whether the name of a place follows. */
const isSeated = ({ scan }: View, to: number): boolean =>
  (scan.tokens.words[to] === ',' || intoField(scan.language).has(scan.tokens.words[to] ?? '')) &&
  scan.tokens.shapes[to + 1] === CAPITALIZED &&
  isTownAt(scan, to + 1);

/** "Kelp Foundation and QZRV": whether another body stands before it in a list. */
function isBesideBody(view: View, from: number): boolean {
  const { tokens, language } = view.scan;
  if (from < 2 || !(tokens.words[from - 1] === ',' || listJoins(language).has(tokens.words[from - 1]!))) return false;
  for (let at = from - 2; at >= 0 && from - at <= LONGEST_NEIGHBOR && isCapital(tokens, at); at--)
    if (isUsed(view, at, HeadUse.headed | HeadUse.opener)) return true;
  return false;
}
/** Tokens of the other body, with what joins them. */
const LONGEST_NEIGHBOR = 6;
