import { wordSet } from '../../../languages/word-sets';
import { definiteArticles, listJoins, andAlso } from '../grammar';
import { isBased } from '../lexis/place-words';
import type { Scan } from '../scan';
import { isDash } from '../../../text/dashes';
import { isQuotationMark } from '../../../text/quotation-marks';
import { isCapitalNoun } from '../capital-nouns';
import { LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import type { Finds } from './finds';
import { readName } from './names';

/** One name of a list in running text. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the next item may begin after one that ends at `to`; -1 at the end of the list. The item's town or a
 * parenthesis may stand between.
 */
export function afterSeparator(scan: Scan, to: number): number {
  const { tokens } = scan;
  let i = skipParenthesis(tokens, skipTown(scan, to));
  if (i >= tokens.count || tokens.before[i] === NEW_LINE) return -1;
  const joins = listJoins(scan.language);
  let separated = false;
  if (tokens.words[i] === ',' || tokens.words[i] === ';') {
    i++;
    separated = true;
  }
  if (i < tokens.count && tokens.before[i] !== NEW_LINE && (joins.has(tokens.words[i]!) || tokens.words[i] === '&')) {
    i++;
    separated = true;
  }
  while (separated && definiteArticles(scan.language).has(tokens.words[i] ?? '')) i++;
  if (separated && isOriginBefore(scan, i)) i++;
  if (separated && isBased(scan, i + 1)) i += 3;
  return separated && i < tokens.count && tokens.before[i] !== NEW_LINE ? i : -1;
}

/** "und der nordische TANGvik": a lower-case adjective between an article and a name that is no noun. */
const isOriginBefore = ({ tokens, language }: Scan, at: number): boolean =>
  at + 1 < tokens.count &&
  definiteArticles(language).has(tokens.words[at - 1]!) &&
  tokens.shapes[at] === LOWER &&
  tokens.before[at + 1] === SPACED &&
  isNamePart(tokens, at + 1) &&
  !isCapitalNoun(language, tokens.words[at + 1]!);

/** The prepositions between a member of a list and its town: "BioM in München", "Norwegian Offshore Wind i Haugesund". */
const townLinks = wordSet(({ clusters }) => clusters.townLinks);

/** The token after "i Haugesund", if only a capitalized name follows the preposition. */
function skipTown({ tokens, language }: Scan, at: number): number {
  if (!townLinks(language).has(tokens.words[at] ?? '') || tokens.before[at] !== SPACED || !isNamePart(tokens, at + 1)) return at;
  let end = at + 2;
  while (
    end < tokens.count &&
    end - at < MOST_TOWN &&
    (isNamePart(tokens, end) || (isDash(tokens.words[end]!) && isNamePart(tokens, end + 1)))
  )
    end++;
  return end;
}

/** Tokens of a preposition and a town's name. */
const MOST_TOWN = 6;

const isNamePart = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.kinds[at] === WORD && tokens.shapes[at] !== LOWER && tokens.before[at] !== NEW_LINE;

/** Maximum number of tokens of what is said of an item in parentheses. */
const LONGEST_PARENTHESIS = 20;

function skipParenthesis(tokens: Tokens, i: number): number {
  if (tokens.words[i] !== '(') return i;
  for (let j = i + 1; j < tokens.count && j - i < LONGEST_PARENTHESIS && tokens.before[j] !== NEW_LINE; j++)
    if (tokens.words[j] === ')') return j + 1;
  return i;
}

/**
 * The names listed from token `i` on. After "A og B samt" something of another kind may follow: only known clusters
 * still count as items. Between semicolons commas are parts of a name: "Tangvirk ; Algues, Sel et Sable ; Nordvent".
 */
export function readItems(scan: Scan, i: number, finds: Finds): Item[] {
  const items: Item[] = [];
  let isClosed = false;
  let isOfLongNames = false;
  for (let at = i, end = i; at >= 0 && items.length < 40;) {
    const known = finds.at(at);
    const item = known?.from === at ? known : readName(scan.tokens, at);
    if (
      !item ||
      (known === undefined &&
        ((isClosed && isFurther(scan, end, at)) || isClassOfQuoted(scan, item) || isGroup(scan, item) || isOwner(scan, at)))
    )
      break;
    isClosed ||= items.length > 0 && isJoined(scan, end, at);
    const mark = items.length === 0 ? '' : scan.tokens.words[end]!;
    if (items.length === 1) isOfLongNames = mark === ';';
    const last = items.at(-1);
    if (isOfLongNames && mark === ',' && known === undefined && finds.at(last!.from) === undefined)
      items[items.length - 1] = { ...last!, to: item.to, end: item.end };
    else items.push(item);
    end = closeQuote(scan.tokens, item.to);
    at = afterSeparator(scan, end);
  }
  return items;
}

/** "Vertreter von Cluster A und des Kelpspeichers": an item with an article in the genitive is joined to what owns the list. */
const isOwner = ({ tokens, language }: Scan, at: number): boolean =>
  language?.places.capitalNouns === true && tokens.words[at - 1] === 'des' && tokens.before[at] === SPACED;

/** "sowie das Projekt „Gezeiten“": a noun that says what the quoted name after it is, where nouns are capitalized. */
const isClassOfQuoted = ({ tokens, language }: Scan, { from, to }: Item): boolean =>
  to - from === 1 &&
  to < tokens.count &&
  tokens.before[to] === SPACED &&
  isQuotationMark(tokens.words[to]) &&
  isCapitalNoun(language, tokens.words[from]!);

/** "drei Cluster: die Fischer, die Bauern": a lone noun after an article, where nouns are capitalized. */
const isGroup = ({ tokens, language }: Scan, { from, to }: Item): boolean =>
  to - from === 1 &&
  from > 0 &&
  tokens.before[from] === SPACED &&
  definiteArticles(language).has(tokens.words[from - 1]!) &&
  isCapitalNoun(language, tokens.words[from]!);

const isFurther = ({ tokens, language }: Scan, from: number, to: number): boolean =>
  holds(tokens, from, to, (word) => andAlso(language).has(word));

/** Whether a plain "and" stands between two items. */
const isJoined = (scan: Scan, from: number, to: number): boolean =>
  holds(scan.tokens, from, to, (word) => !andAlso(scan.language).has(word) && listJoins(scan.language).has(word));

function holds(tokens: Tokens, from: number, to: number, is: (word: string) => boolean): boolean {
  for (let at = from; at < to; at++) if (is(tokens.words[at]!)) return true;
  return false;
}

const closeQuote = (tokens: Tokens, to: number): number => (/^["\u201c\u201d\u00ab\u00bb]$/u.test(tokens.words[to] ?? '') ? to + 1 : to);
