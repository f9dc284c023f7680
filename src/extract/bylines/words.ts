import { FullStops } from './full-stops';
import type { PhraseStart, Phrases } from './phrases';
import { nameWord, type NameWord } from './names';
import type { Segment } from './segments';
import { unitAt } from '../../text/units';

/** A word of a byline. */
export interface Word {
  /** Without the comma or colon after it, or the full stop that ends an announced name. */
  readonly text: string;
  readonly lower: string;
  readonly end: number;
  /** Whether a comma, or such a full stop, ends the part after it. */
  readonly comma: boolean;
  readonly colon: boolean;
  /** Whether an element ends right after it, or begins with the next word. */
  readonly ends: boolean;
  /** The phrases that begin with it; undefined where none do. */
  readonly start: PhraseStart | undefined;
  /** What it could be in a name; undefined until first used. */
  inName: NameWord | undefined;
}

/** What a word could be in a name, computed once per word. */
export function inName(word: Word): NameWord {
  return word.inName === undefined ? (word.inName = nameWord(word.text)) : word.inName;
}

const AFTER = new Set(')].;!?"”’'.split(''));

function withoutStops(word: string): string {
  let end = word.length;
  while (end > 1 && AFTER.has(word[end - 1]!)) end--;
  return end === word.length ? word : word.slice(0, end);
}

/** "author(s" as "author": an opening parenthesis right after a word begins an ending. */
function withoutEnding(word: string): string {
  const from = word.indexOf('(');
  return from > 0 ? word.slice(0, from) : word;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const COMMA = 0x2c;
const COLON = 0x3a;

const separates = (unit: number): boolean => unit === COMMA || unit === COLON || unit <= SPACE || unit === NO_BREAK_SPACE;

/** Whether a mark follows a word, directly or after one space. */
const isMarked = (text: string, end: number, stop: number, mark: number): boolean =>
  stop < end && (unitAt(text, stop) === mark || (unitAt(text, stop) <= SPACE && stop + 1 < end && unitAt(text, stop + 1) === mark));

const NO_BORDERS: ReadonlySet<number> = new Set();

/** The words of one segment of a line. */
export function wordsOf(text: string, { start, end }: Segment, phrases: Phrases, borders: ReadonlySet<number> = NO_BORDERS): Word[] {
  const words: Word[] = [];
  const stops = new FullStops(phrases);
  let last = end;
  while (last > start && separates(unitAt(text, last - 1))) last--;
  for (let i = start; i < end;) {
    if (separates(unitAt(text, i))) {
      i++;
      continue;
    }
    const from = i;
    while (i < end && !separates(unitAt(text, i))) i++;
    const word = text.slice(from, i);
    // A mark separated from its word by a space or a date is not a word.
    if (word.length === 1 && AFTER.has(word)) continue;
    const lower = withoutEnding(withoutStops(word.toLowerCase().replace('’', "'")));
    const colon = isMarked(text, end, i, COLON);
    const first = phrases.startOf(lower) ?? (colon ? phrases.startOfTwo(lower) : undefined);
    const ends = stops.ends(word, lower, first, colon, i >= last);
    words.push({
      text: ends ? word.slice(0, -1) : word,
      lower,
      end: i,
      comma: ends || isMarked(text, end, i, COMMA),
      colon,
      ends: borders.size > 0 && (borders.has(i) || borders.has(i + 1)),
      start: first,
      inName: undefined,
    });
  }
  return words;
}
