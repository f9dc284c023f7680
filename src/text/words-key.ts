import { hasLetter, hasLetterOrNumber, isLetterOrNumber } from './letters';
import { unitAt } from './units';

/** What a UTF-16 unit becomes in a key, cached: its lower-case form, or one of these. */
const UNSEEN = 0;
const GAP = 1;
/** Depends on the text around it: it may combine with the unit before it, or become several units. */
const IN_CONTEXT = 2;

/** Units from here on may combine with the one before them (Hangul), or are surrogates. */
const WIDE = 0x1100;
const UNITS = new Uint16Array(WIDE);
const SPACE = 0x20;

/** Also what an accent by itself is decomposed into: "¨". */
const MARK = /\p{M}/u;

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  const lower = char.normalize('NFKC').toLowerCase();
  // Marks combine with the letter before them; the lower case of Sigma depends on its place in the word.
  const found =
    !hasLetter(lower) && !hasLetterOrNumber(lower) && !MARK.test(lower)
      ? GAP
      : lower.length > 1 || !isLetterOrNumber(lower.charCodeAt(0)) || char.toLowerCase() !== lower || unit === 0x3a3
        ? IN_CONTEXT
        : lower.charCodeAt(0);
  UNITS[unit] = found;
  return found;
}

/** All but the double low line, which is decomposed into a mark. */
const isPunctuation = (unit: number): boolean => unit >= 0x2010 && unit <= 0x2027 && unit !== 0x2017;

function unitOf(unit: number): number {
  if (unit >= WIDE) return isPunctuation(unit) ? GAP : IN_CONTEXT;
  const known = UNITS[unit]!;
  return known === UNSEEN ? classify(unit) : known;
}

/** A key that is equal for two spellings of the same words: letters and digits in lower case, one space between words. */
export function wordsKey(text: string): string {
  const words: string[] = [];
  const { length } = text;
  let from = -1;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    const found = unitOf(unit);
    if (found === IN_CONTEXT) return keyInContext(text);
    if (found !== GAP) {
      if (from < 0) from = i;
      continue;
    }
    // A single space between two words is kept in place: most texts are then one slice.
    if (from < 0 || (unit === SPACE && i + 1 < length && unitOf(unitAt(text, i + 1)) !== GAP)) continue;
    words.push(text.slice(from, i));
    from = -1;
  }
  if (from >= 0) words.push(from === 0 ? text : text.slice(from));
  // Lower-cased last: an engine may redo it for every slice taken in the loop.
  return (words.length === 1 ? words[0]! : words.join(' ')).toLowerCase();
}

function keyInContext(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a part of a text has this key; nearly every one that doesn't is rejected at its first unit. */
export function hasWordsKey(text: string, key: string, from = 0, to = text.length): boolean {
  let at = 0;
  let gap = false;
  for (let i = from; i < to; i++) {
    const found = unitOf(unitAt(text, i));
    if (found === IN_CONTEXT) return keyInContext(text.slice(from, to)) === key;
    if (found === GAP) {
      gap = true;
      continue;
    }
    if (gap && at > 0 && key.charCodeAt(at++) !== SPACE) return false;
    gap = false;
    // A mark after a unit may still change it.
    if (key.charCodeAt(at++) !== found)
      return i + 1 < to && unitOf(unitAt(text, i + 1)) === IN_CONTEXT && keyInContext(text.slice(from, to)) === key;
  }
  return at === key.length;
}
