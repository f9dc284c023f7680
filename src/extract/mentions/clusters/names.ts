import { wordSet } from '../../../languages/word-sets';
import { isApostrophe } from '../../../text/apostrophe';
import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, LOWER, NEW_LINE, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { apostropheS } from '../../../gazetteer/clusters/match';
import { isDash } from '../../../text/dashes';
import { abbreviationAt, initialsOf } from './spelled';

/** A span written like a name. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** Small words inside names; a text contains names of other languages, too. */
const insideNames = wordSet(({ clusters }) => clusters.insideNames);
export const isInside = (word: string): boolean => insideNames(null).has(word);
/** Words after which a name continues over "for": "Center for Defence". */
const centers = wordSet(({ clusters }) => clusters.centers);
const centerLinks = wordSet(({ clusters }) => clusters.centerLinks);
/** "Center for": whether a token is the word by which the name of a center goes on. */
export const isAfterCenter = ({ words }: Tokens, link: number): boolean =>
  centerLinks(null).has(words[link]!) && centers(null).has(words[link - 1] ?? '');
/** A name continues over these only if the initials after it confirm it. */
const joins = wordSet(({ grammar }) => grammar.and);
export const isJoin = (word: string | undefined): boolean => word !== undefined && joins(null).has(word);
const MAX_JOINS = 2;
export const MAX_WORDS = 9;
export const MAX_QUOTED = 16;
/** In a quotation with more tokens, a lower-case beginning means speech. */
const MAX_SMALL = 6;

export const run = (tokens: Tokens, from: number, to: number, quoted = false): NameRun => ({
  from,
  to,
  start: tokens.starts[from]!,
  end: tokens.ends[to - 1]!,
  quoted,
});

/** A word with a capital anywhere, or a number followed by letters ("3D"). */
export function isCapital(tokens: Tokens, i: number): boolean {
  if (i < 0 || i >= tokens.count) return false;
  if (tokens.kinds[i] === WORD) return tokens.shapes[i] !== LOWER;
  return tokens.kinds[i] === NUMBER && i + 1 < tokens.count && tokens.before[i + 1] === GLUED && tokens.kinds[i + 1] === WORD;
}

/** The name that begins at token `i`: capitalized words with what joins them, or the content of quotation marks. */
export function readName(tokens: Tokens, i: number): NameRun | null {
  if (i >= tokens.count || tokens.before[i] === NEW_LINE) return null;
  if (isQuotationMark(tokens.words[i])) return closesQuotation(tokens, i) ? null : readQuoted(tokens, i + 1);
  return readOpeningName(tokens, i);
}

/** The capitalized words from token `i` on, which may open a line. */
export const readOpeningName = (tokens: Tokens, i: number): NameRun | null =>
  isCapital(tokens, i) ? run(tokens, i, endOverJoins(tokens, i, endOfParts(tokens, i + 1))) : null;

function endOfParts(tokens: Tokens, from: number): number {
  let to = from;
  for (let words = 1; words < MAX_WORDS; words++) {
    const next = nextPart(tokens, to);
    if (next === to) break;
    to = next;
  }
  return to;
}

/** "Dansk Lyd og Signal Center (DLSC)": one past the longer name, where its initials stand in parentheses after it; `to` otherwise. */
function endOverJoins(tokens: Tokens, from: number, to: number): number {
  let end = to;
  for (let joins = 0; joins < MAX_JOINS; joins++) {
    const next = overJoin(tokens, end);
    if (next < 0) return to;
    end = endOfParts(tokens, next + 1);
    const short = abbreviationAt(tokens, end);
    if (short !== null) return initialsOf(tokens, from, end) === short ? end : to;
  }
  return to;
}

/**
 * The capitalized word after "and", after a comma, or after a hyphen that leaves a compound open ("Lyd- og
 * Signalcenter"); -1 if there is none.
 */
function overJoin(tokens: Tokens, to: number): number {
  const glued = to < tokens.count && tokens.before[to] === GLUED;
  const comma = glued && tokens.words[to] === ',';
  let next = comma || (glued && isDash(tokens.words[to]!)) ? to + 1 : to;
  if (isJoin(tokens.words[next])) next++;
  else if (!comma) return -1;
  for (let i = to; i <= next; i++) if (tokens.before[i] === NEW_LINE) return -1;
  return isCapital(tokens, next) ? next : -1;
}

/** "X" med "Y": a mark right after a word, with a space after it, ends a quotation; « stands apart from both. */
const closesQuotation = ({ before, words, count }: Tokens, i: number): boolean =>
  before[i] === GLUED && i + 1 < count && (before[i + 1] === SPACED || isDash(words[i + 1]!)) && !/^[«»]$/u.test(words[i]!);

function readQuoted(tokens: Tokens, from: number): NameRun | null {
  for (let to = from; to < tokens.count && to - from < MAX_QUOTED; to++) {
    if (to > from && isQuotationMark(tokens.words[to]))
      return isCapital(tokens, from) || (to - from > 1 && to - from <= MAX_SMALL) ? run(tokens, from, to, true) : null;
    if (tokens.before[to] === NEW_LINE) return null;
  }
  return null;
}

/** One past the next part of a name whose parts so far end at `to`; `to` if it ends there. */
function nextPart(tokens: Tokens, to: number): number {
  if (to >= tokens.count || tokens.before[to] === NEW_LINE) return to;
  const word = tokens.words[to]!;
  if (tokens.before[to] === GLUED) return nextGlued(tokens, to, word);
  if (isCapital(tokens, to)) return to + 1;
  if (word === '&' && isCapital(tokens, to + 1)) return to + 2;
  if (isAfterCenter(tokens, to) && isCapital(tokens, to + 1)) return to + 2;
  if (leadsOver(tokens, to)) return to + 3;
  if (!isInside(word)) return to;
  if (isCapital(tokens, to + 1)) return to + 2;
  return isInside(tokens.words[to + 1] ?? '') && isCapital(tokens, to + 2) ? to + 3 : to;
}

/** "Cluster Sels d’Oc": whether an elided preposition is glued to a capitalized word. */
const leadsOver = (tokens: Tokens, at: number): boolean =>
  isElided(tokens, at) &&
  isApostrophe(tokens.words[at + 1]) &&
  tokens.before[at + 1] === GLUED &&
  tokens.before[at + 2] === GLUED &&
  isCapital(tokens, at + 2);

/** "d’Algotec": whether the word before an apostrophe is the rest of an article or a preposition, not a part of the name. */
export const isElided = (tokens: Tokens, i: number): boolean => tokens.shapes[i] === LOWER && elided(null).has(tokens.words[i]!);
const elided = wordSet(({ grammar }) => grammar.elided);

/** "Forum Luft- und Raumfahrt": a hyphen that leaves a compound open, and what closes it after "and". */
function hangsOpen(tokens: Tokens, dash: number): boolean {
  return (
    isDash(tokens.words[dash]!) &&
    tokens.before[dash + 1] === SPACED &&
    isJoin(tokens.words[dash + 1]) &&
    tokens.before[dash + 2] === SPACED &&
    isCapital(tokens, dash + 2)
  );
}

function nextGlued(tokens: Tokens, to: number, word: string): number {
  if (tokens.kinds[to] === NUMBER || tokens.kinds[to] === WORD || word === '+') return to + 1;
  // "It's OWL": a contraction, no genitive.
  if (apostropheS(tokens, to)) return tokens.words[to - 1] === 'it' && isCapital(tokens, to + 2) ? to + 2 : to;
  if (hangsOpen(tokens, to)) return to + 3;
  // "Tang A/S", "Fjord I/S".
  if (word === '/' && tokens.words[to + 1] === 's' && /^[ai]$/u.test(tokens.words[to - 1]!)) return to + 2;
  const joins = isDash(word) || word === "'" || word === '\u2019' || word === '.' || word === '@' || word === '&';
  const after = to + 1;
  if (!joins || after >= tokens.count || tokens.before[after] !== GLUED) return to;
  return tokens.kinds[after] === WORD || tokens.kinds[after] === NUMBER ? after + 1 : to;
}

/** Whether the name is printed once more in its text. */
export function isPrintedAgain(text: string, { start, end }: NameRun): boolean {
  const printed = text.slice(start, end);
  return text.indexOf(printed) !== text.lastIndexOf(printed);
}
