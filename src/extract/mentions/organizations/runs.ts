import type { LanguageTables } from '../../../languages/contracts/language';
import { isApostrophe } from '../../../text/apostrophe';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { isDash } from '../../../text/dashes';
import { CAPITALIZED, GLUED, LOWER, MARK, NEW_LINE, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { arePartners } from '../lexis/partners';
import { isDemonym } from '../lexis/demonyms';
import { peopleLexisOf } from '../lexis/people-words';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { isPlaceName } from '../../../gazetteer/places';
import { LEGAL_FORMS } from '../../../languages/legal-forms';
import { wordSet } from '../../../languages/word-sets';

/** Consecutive capitalized words with only a space, a hyphen, "&", "+" or the stop of an initial between them. */
export interface Run {
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
}

const isCapitalWord = (tokens: Tokens, i: number): boolean => i < tokens.count && tokens.kinds[i] === WORD && tokens.shapes[i] !== LOWER;

/** The runs of a text, in order. */
export function findRuns(scan: Scan): Run[] {
  const { tokens } = scan;
  const { capitals, capitalCount } = tokens;
  const runs: Run[] = [];
  let to = 0;
  for (let k = 0; k < capitalCount; k++) {
    const i = capitals[k]!;
    if (i < to) continue;
    to = endOfRun(scan, i);
    const from = withoutOpening(scan, i, to);
    if (from < to) runs.push({ from, to });
  }
  return runs;
}

function endOfRun(scan: Scan, from: number): number {
  let to = from + 1;
  for (;;) {
    const next = nextPart(scan, to);
    if (next === to) return to;
    to = next;
  }
}

function nextPart({ tokens, classes, language }: Scan, to: number): number {
  if (to >= tokens.count || tokens.before[to] === NEW_LINE) return to;
  if (tokens.kinds[to] === WORD) {
    if (tokens.shapes[to] !== LOWER) return to + 1;
    if (tokens.before[to] !== GLUED) return isGaelic(tokens, to) && language?.grammar.titleCase === true ? to + 2 : to;
  }
  // "LinkedIn, and X. They"
  if (tokens.words[to] === '.' && tokens.before[to + 1] === SPACED && isSmall(classes[to + 1]!)) return to;
  if (tokens.before[to] === GLUED)
    return language !== null && isApostrophe(tokens.words[to]) ? afterOwner(tokens, language, to) : nextGlued(tokens, to);
  return isCapitalWord(tokens, to + 1) && joinsNames(tokens, language, to) ? to + 2 : to;
}

/** "Kirk & Tangsen", "Kirk + Tangsen", but not "Mac + Schule" where every noun is capitalized. */
function joinsNames({ words }: Tokens, language: Scan['language'], at: number): boolean {
  if (words[at] === '&') return true;
  if (words[at] !== '+' || language === null) return false;
  return !language.places.capitalNouns || arePartners(words[at - 1]!, words[at + 1] ?? '');
}

const isSmall = (classes: number): boolean => (classes & (WordClass.function | WordClass.organization)) === WordClass.function;

/** "Tangvik Children’s Hospital", "the Farmers' Union": the token after an owner of whom many bodies have their names. */
function afterOwner(tokens: Tokens, language: LanguageTables, to: number): number {
  const next = tokens.words[to + 1] === 's' && tokens.before[to + 1] === GLUED ? to + 2 : to + 1;
  return tokens.before[next] === SPACED && isCapitalWord(tokens, next) && groups(language).has(tokens.words[to - 1]!)
    ? next + 1
    : nextGlued(tokens, to);
}
const groups = wordSet(({ organizations }) => organizations.groups);

/** "Bord na Móna": the article inside a name. */
const isGaelic = (tokens: Tokens, at: number): boolean => tokens.words[at] === 'na' && isCapitalWord(tokens, at + 1);

/** "A. Holm", "Müller-Lund", "H&M": after a mark or a number that the name goes on with, without a space. */
function nextGlued(tokens: Tokens, to: number): number {
  const word = tokens.words[to]!;
  if (
    word === '.' &&
    (isInitial(tokens, to - 1) || isShortened(tokens, to - 1)) &&
    isCapitalWord(tokens, to + 1) &&
    tokens.before[to + 1] !== NEW_LINE
  )
    return to + 2;
  const inside = isDash(word) || word === '&' || word === '.' || word === '\u2019' || word === "'";
  if (inside && to + 1 < tokens.count && tokens.before[to + 1] === GLUED && tokens.kinds[to + 1] !== MARK && tokens.words[to + 1] !== 's')
    return to + 2;
  return tokens.kinds[to] === NUMBER ? to + 1 : to;
}

/** Where the name begins after the first word of a sentence: "I Norges Bank", "L'Université de Bordeaux"; also after "Exzellenzcluster". */
function withoutOpening(scan: Scan, from: number, to: number): number {
  const { tokens } = scan;
  const classes = scan.classes[from] ?? 0;
  if ((classes & WordClass.clusterCue) !== 0 && to - from > 1) return from + 1;
  if (to - from > 1 && isDemonym(scan, from)) return from + 1;
  if (to - from > 1 && isRoleBefore(scan, from)) return from + 1;
  const isFunction = (classes & WordClass.function) !== 0;
  if (!isFunction || !opensSentenceOrQuote(tokens, from)) return from;
  if (to - from > 2 && (opensName(scan, from) || isNewPlace(scan, from) || isCompanyOnLine(tokens, from, to))) return from;
  const isElided = tokens.before[from + 1] === GLUED && (tokens.words[from + 1] === '\u2019' || tokens.words[from + 1] === "'");
  return isElided ? from + 2 : from + 1;
}

/** "Rektor Tangvík Universitets": what somebody is, where a sentence begins with it and no other noun has a capital. */
const isRoleBefore = ({ tokens, language }: Scan, at: number): boolean =>
  language !== null &&
  !language.grammar.titleCase &&
  !language.places.capitalNouns &&
  tokens.shapes[at] === CAPITALIZED &&
  tokens.before[at + 1] === SPACED &&
  opensSentenceOrQuote(tokens, at) &&
  peopleLexisOf(language).isRole(tokens.words[at]!);

/** "Det Naturvidenskabelige Fakultet": an article that belongs to the name. */
function opensName({ tokens: { words }, language }: Scan, at: number): boolean {
  const tables = language?.organizations;
  return (
    tables !== undefined &&
    tables.ownArticles.includes(words[at]!) &&
    tables.ownAdjectives.some((ending) => words[at + 1]!.endsWith(ending))
  );
}

/** "New York Kelp Company": a place whose first word is an ordinary one as well. */
const isNewPlace = ({ tokens, text }: Scan, from: number): boolean =>
  tokens.before[from + 1] === SPACED && isPlaceName(text.slice(tokens.starts[from], tokens.ends[from + 1]));

/** "All The Right Kelp Ltd.": whether a run that ends in a legal form fills its line, as the names of a list do. */
function isCompanyOnLine({ words, before, count }: Tokens, from: number, to: number): boolean {
  if (before[from] !== NEW_LINE || !LEGAL_FORMS.has(words[to - 1]!)) return false;
  const end = words[to] === '.' && before[to] === GLUED ? to + 1 : to;
  return end >= count || before[end] === NEW_LINE;
}

/** "St." in "Naturmuseum St. Gallen", "Kgl." in "Det Kgl. Bibliotek": a saint, or whose the body is. */
const isShortened = ({ words, shapes }: Tokens, i: number): boolean => shapes[i] === CAPITALIZED && SHORTENED.has(words[i]!);
const SHORTENED: ReadonlySet<string> = new Set(['st', 'kgl', 'kungl', 'kon']);

/** A single letter: "A." in "A. P. Møller". */
const isInitial = (tokens: Tokens, i: number): boolean => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === 1;
