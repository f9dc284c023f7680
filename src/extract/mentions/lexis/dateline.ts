import { CAPITALIZED, GLUED, LOWER, MARK, NEW_LINE, NUMBER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';
import type { FoundName } from './place-names';

/** How many tokens of a dateline may stand before and after the name: a second city, an agency in parentheses. */
const MOST_TOKENS = 6;

/** "AALBORG:", "Bonn-Paderborn. Seit …", "Paris, le 29 mai", "Oslo (NTB) – " at the start of a paragraph. */
export function isDateline({ tokens }: Scan, name: Pick<FoundName, 'first' | 'last'>): boolean {
  const end = endOfHead(tokens, name.last + 1);
  if (!opensParagraph(tokens, name.first)) return end === name.last + 1 && isAfterLabel(tokens, name.first) && isBeforeDay(tokens, end);
  if (end === name.last + 1 && isNumericDay(tokens, end)) return true;
  if (goesOnAsName(tokens, name.last + 1)) return false;
  if (end + 1 >= tokens.count || tokens.kinds[end] !== MARK || tokens.before[end] === NEW_LINE || tokens.before[end + 1] === NEW_LINE)
    return false;
  const mark = tokens.words[end]!;
  if (mark === ',') return isJoined(tokens, name.last + 1, end) && hasNumber(tokens, end + 1);
  if (mark === '-') return closesHead(tokens, name.last, end) || isInCapitals(tokens, name, end);
  return mark === ':' || mark === '.' || ((mark === '–' || mark === '—') && tokens.before[end] !== GLUED);
}

/** "Brooklyn Bedding – Best of …", "Paris Match: …": whether another word of a name follows, and no agency or state in capitals. */
const goesOnAsName = ({ kinds, before, shapes, count }: Tokens, next: number): boolean =>
  next < count && kinds[next] === WORD && before[next] === SPACED && shapes[next] === CAPITALIZED;

/** "St. Pölten (OTS) - Seit …", "Schwyz/Rotkreuz ZG - Das …": whether a hyphen between spaces stands after an agency or a state. */
const closesHead = ({ words, shapes }: Tokens, last: number, hyphen: number): boolean =>
  words[hyphen - 1] === ')' || (hyphen - 1 > last && shapes[hyphen - 1] === UPPER && words[hyphen - 1]!.length === STATE);
/** Letters of the sign of a state or a canton. */
const STATE = 2;

/** "VELDHOVEN - Het lab …": whether a name in capitals stands before a hyphen between spaces, as regional papers open. */
const isInCapitals = ({ shapes, before }: Tokens, { first, last }: Pick<FoundName, 'first' | 'last'>, hyphen: number): boolean =>
  hyphen === last + 1 && before[hyphen] === SPACED && before[hyphen + 1] === SPACED && shapes[first] === UPPER && shapes[last] === UPPER;

/** Maximum number of tokens of the label of a text before its place and day. */
const MOST_OF_LABEL = 5;

/** "PERSBERICHT – Oostende, 13/11/2019", "Communiqué de presse – Dijon, le 30 mai": whether a line opens with words and a dash before a name. */
function isAfterLabel({ before, kinds, words }: Tokens, first: number): boolean {
  const dash = first - 1;
  if (dash < 1 || !'-–—|'.includes(words[dash]!) || before[dash] !== SPACED || before[first] !== SPACED) return false;
  for (let i = dash - 1; i >= 0 && dash - i <= MOST_OF_LABEL && kinds[i] === WORD; i--) if (i === 0 || before[i] === NEW_LINE) return true;
  return false;
}

/** ", 13/11/2019", ", le 29 mai": a comma and a day right after it. */
const isBeforeDay = (tokens: Tokens, at: number): boolean =>
  tokens.words[at] === ',' && tokens.before[at] === GLUED && hasNumber(tokens, at + 1);

/** Maximum number of tokens from the name of a dateline to the mark that ends it: a state, an agency. */
const MOST_AFTER = 10;

/**
 * The token after the places of a dateline that holds nothing but places, an agency and a day: "LONDON — The …", "DES MOINES, Iowa (AP) —
 * The …"; null if the name opens something else: "Brooklyn Bedding – Best of …".
 */
export function endOfDateline({ tokens }: Scan, { first, last }: Pick<FoundName, 'first' | 'last'>): number | null {
  if (tokens.before[first] !== NEW_LINE && first > 0 && !isJoint(tokens, first - 1) && !opensInParentheses(tokens, first)) return null;
  if (!opensParagraph(tokens, first)) return null;
  if (isNumericDay(tokens, last + 1)) return last + 1;
  const end = endOfPlaces(tokens, last + 1);
  return end !== null && end + 1 < tokens.count && tokens.before[end + 1] !== NEW_LINE ? end : null;
}

/** "(Lübeck, 12.05.2023) Seit …" */
const opensInParentheses = ({ words, before }: Tokens, first: number): boolean =>
  (words[first - 1] === '(' || words[first - 1] === '[') && (first === 1 || before[first - 1] === NEW_LINE);

const STOPS: ReadonlySet<string> = new Set([':', '.']);

/** A dash ends a dateline, and a colon or a stop right after its places. */
const isEnd = (tokens: Tokens, i: number, isAfterPlaces: boolean): boolean =>
  isDash(tokens, i) || (isAfterPlaces && STOPS.has(tokens.words[i]!));

/** The mark that ends a dateline; null if something else follows the name. */
function endOfPlaces(tokens: Tokens, from: number): number | null {
  const { kinds, words, before, shapes } = tokens;
  let isWithin = false;
  let isState = false;
  for (let i = from; i < tokens.count && i - from < MOST_AFTER && before[i] !== NEW_LINE; i++) {
    const word = words[i]!;
    if (kinds[i] !== MARK) {
      if (!(isWithin || before[i] === GLUED || (isState && shapes[i] !== LOWER))) return null;
    } else if (word === '(' || word === ')') isWithin = word === '(';
    else if (isEnd(tokens, i, !isState && !isWithin)) return i;
    else if (word === ',' && !isState) {
      if (hasNumber(tokens, words[i + 1] === '(' ? i + 2 : i + 1)) return i;
      isState = true;
    } else if (!isWithin && !isJoint(tokens, i) && !(isState && word === '.')) return null;
  }
  return null;
}

/** "Bonn-Paderborn", "Rostock/Greifswald". */
const isJoint = ({ words, before }: Tokens, i: number): boolean => (words[i] === '-' || words[i] === '/') && before[i] === GLUED;
const isDash = ({ words, before }: Tokens, i: number): boolean => '-–—'.includes(words[i]!) && before[i] !== GLUED;

/**
 * "MYRE: Klyngen …": a dateline at the start of the whole text, as newspapers print it for a town nearby; a label
 * inside the text ("FAKTA:") is an ordinary line.
 */
export const opensInCapitals = ({ tokens }: Scan, { first }: Pick<FoundName, 'first'>): boolean =>
  first <= MOST_TOKENS && tokens.shapes[first] === UPPER;

/** "Oulu 14.9.2023.": a numeric date right after the name, as in Finnish. */
function isNumericDay({ kinds, words, before }: Tokens, at: number): boolean {
  return (
    kinds[at] === NUMBER &&
    before[at] === SPACED &&
    words[at + 1] === '.' &&
    kinds[at + 2] === NUMBER &&
    before[at + 2] === GLUED &&
    words[at + 3] === '.'
  );
}

/** Whether only names and marks stand between the start of the line and a token. */
function opensParagraph(tokens: Tokens, first: number): boolean {
  for (let i = first; i >= 0 && first - i <= MOST_TOKENS; i--) {
    if (i < first && !isOfHead(tokens, i)) return false;
    if (tokens.before[i] === NEW_LINE) return true;
  }
  return false;
}

/** The first token after the names and marks of a dateline. */
function endOfHead(tokens: Tokens, from: number): number {
  let i = from;
  while (i < tokens.count && i - from < MOST_TOKENS && tokens.before[i] !== NEW_LINE && isOfHead(tokens, i) && !isDash(tokens, i)) i++;
  return i;
}

function isOfHead(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === WORD ? tokens.shapes[i] !== LOWER || isSign(tokens, i) : '-/()[]'.includes(tokens.words[i]!);
}

/** Maximum number of letters in a reporter's or an agency's initials. */
const MOST_LETTERS = 4;

/** "Oslo (ntb)", "Jena (ft/kk)": whether a token is a short lower-case word between parentheses or slashes. */
function isSign({ words, starts, ends }: Tokens, i: number): boolean {
  return (
    ends[i]! - starts[i]! <= MOST_LETTERS &&
    (words[i - 1] === '(' || words[i - 1] === '/') &&
    (words[i + 1] === ')' || words[i + 1] === '/')
  );
}

/** "Rostock/Greifswald, 7. November": whether only further cities follow, each joined to the one before. */
function isJoined(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.before[i] !== GLUED) return false;
  return true;
}

/** Whether a number stands at a token or the next: 'le 29 mai', '29. Mai'. */
function hasNumber(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === NUMBER || (at + 1 < tokens.count && tokens.kinds[at + 1] === NUMBER);
}
