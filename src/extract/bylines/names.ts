import { nameUseOf } from '../../gazetteer/given-names';
import { NAME_PARTICLES, OPENING_PARTICLES } from '../../languages/name-particles';
import { NAME_DEGREES, NAME_TITLES } from '../../languages/name-titles';
import { wordSet } from '../../languages/word-sets';
import { isLetter, isPlainLetter, startsCapital } from '../../text/letters';
import { once } from '../../text/once';

/** All words in lower case inside or before a name. */
export const SMALL_IN_NAMES: readonly string[] = [...NAME_PARTICLES, ...NAME_TITLES];

const initials = once(() => /^(?:\p{Lu}\.-?){1,4}$/u);
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
/** Marks around a name that are not part of it. */
const AROUND = new Set('"“”„»«\'‘’()[],;:'.split(''));

/** The text without the marks around it. */
export function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  if (isPlainLetter(text.charCodeAt(0)) && isPlainLetter(text.charCodeAt(end - 1))) return text;
  while (start < end && AROUND.has(text[start]!)) start++;
  while (end > start && AROUND.has(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** Maximum number of words in a name; more are a sentence. */
const MOST_WORDS = 7;

/** What one word could be in a name. */
export type NameWord = 'name' | 'particle' | 'title' | 'suffix' | null;

/** Tells what a word (without commas around it) could be in a person's name. */
export function nameWord(word: string): NameWord {
  const bare = withoutMarks(word);
  if (bare === '') return null;
  // Most words of a page are in lower case: a quick lookup classifies them.
  const first = bare.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a)
    return NAME_TITLES.has((bare.endsWith('.') ? bare.slice(0, -1) : bare).toLowerCase())
      ? 'title'
      : NAME_PARTICLES.has(bare)
        ? 'particle'
        : null;
  const lower = bare.toLowerCase();
  if (NAME_TITLES.has(lower.endsWith('.') ? lower.slice(0, -1) : lower)) return 'title';
  if (SUFFIX.test(bare)) return 'suffix';
  if (bare.charCodeAt(1) === STOP && initials().test(bare)) return 'name';
  if (isWordOfName(bare)) return bare.endsWith('.') && bare.length > 4 ? null : 'name';
  return NAME_PARTICLES.has(bare) ? 'particle' : null;
}

const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** "PhD", "M.D.", "MSc": whether a word after a name is a degree. */
export function isDegree(word: string): boolean {
  const bare = withoutMarks(word);
  return TWO_CAPITALS.test(bare) && NAME_DEGREES.has((bare.endsWith('.') ? bare.slice(0, -1) : bare).toLowerCase());
}

const STOP = 0x2e;
/** Characters inside names other than letters. */
const INSIDE = "'’.·-";

/** Whether a word is a capital followed by letters or marks. */
function isWordOfName(bare: string): boolean {
  if (!startsCapital(bare)) return false;
  for (const char of bare) if (!isLetter(char.codePointAt(0)!) && !INSIDE.includes(char)) return false;
  return true;
}

/** A run of words that reads as a name. */
export interface NameRun {
  /** Without titles. */
  readonly name: string;
  /** How many of the words it takes, titles included. */
  readonly words: number;
  /** Capitalized words and initials in it. */
  readonly capitals: number;
}

const fullStopAfterWord = once(() => /(?:^| )\p{Lu}\p{Ll}{1,3}\.$/u);

/** "Kari Nes.": whether a full stop after a surname is not part of it. */
const endsWithWord = (name: string): boolean =>
  name.endsWith('.') && fullStopAfterWord().test(name) && !name.endsWith(' Jr.') && !name.endsWith(' Sr.');

/** Reads the name that begins with the first of these words; null where there is none. */
export function readName(words: readonly string[]): NameRun | null {
  return readNameIn(
    words,
    0,
    words.length,
    (word) => word,
    nameWord,
    () => false,
  );
}

/**
 * Reads the name that begins at a word.
 *
 * @param to one past the last word that may belong to it
 * @param stops whether the name ends before a word after the first
 */
export function readNameIn<W>(
  words: readonly W[],
  from: number,
  to: number,
  textOf: (word: W) => string,
  kindOf: (word: W) => NameWord,
  stops: (index: number) => boolean,
): NameRun | null {
  let start = from;
  while (start < to && kindOf(words[start]!) === 'title') start++;
  let capitals = 0;
  let last = start;
  for (let end = start; end < to && end - start < MOST_WORDS; end++) {
    const kind = kindOf(words[end]!);
    if (kind === null || kind === 'title' || (end > start && stops(end))) break;
    const isBeforeDash = textOf(words[end]!).endsWith('-');
    if (isBeforeDash && isHalf(words, end, start, textOf, kindOf)) break;
    if (kind === 'particle' && end === start && !OPENING_PARTICLES.has(textOf(words[end]!))) break;
    if (kind === 'name') capitals++;
    if (kind !== 'particle') last = end + 1;
    if (isBeforeDash) break;
  }
  if (capitals === 0 || last === start) return null;
  const name = withoutMarks(words.slice(start, last).map(textOf).join(' ')).replace(/-$/u, '');
  return { name: endsWithWord(name) ? name.slice(0, -1) : name, words: last - from, capitals };
}

const ands = wordSet(({ grammar, bylines }) => [...grammar.and, ...grammar.andAlso, ...bylines.joining]);

/**
 * "Presse- und Öffentlichkeitsarbeit": whether a word before a dash is half of a compound that goes on after an "and". In
 * "Ann Lee- and Per Vik" and "Ann Lee- 3 May" a dash sticks to a name.
 */
function isHalf<W>(words: readonly W[], at: number, start: number, textOf: (word: W) => string, kindOf: (word: W) => NameWord): boolean {
  if (at === start) return true;
  const isAnd = at + 1 < words.length && ands(null).has(textOf(words[at + 1]!).toLowerCase());
  if (!isAnd) return false;
  const [given, surname] = [words[at + 2], words[at + 3]];
  if (given === undefined || surname === undefined) return true;
  return nameUseOf(textOf(given).toLowerCase()).given === 0 || kindOf(surname) !== 'name';
}

/** The name without titles before it, marks around it and a parenthesis after it ("Ann Lee (ale)"). */
export function bareName(text: string): string {
  const aside = text.endsWith(')') ? text.indexOf(' (') : -1;
  const words = (aside > 0 ? text.slice(0, aside) : text).split(' ');
  let start = 0;
  while (start < words.length - 1 && nameWord(words[start]!) === 'title') start++;
  return withoutMarks(words.slice(start).join(' '));
}
