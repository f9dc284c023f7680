import { citiesNamed, mayBeCityName } from '../../../gazetteer/cities';
import { FNV_START, foldedHash, hashOfName, hashOn, onUnit } from '../../../gazetteer/name-lines';
import { openedTokens } from '../../../gazetteer/openings';
import { mayBePlaceName } from '../../../gazetteer/places';
import type { Inflection } from '../../../languages/contracts/places';
import type { LanguageTables } from '../../../languages/contracts/language';
import { wordSet } from '../../../languages/word-sets';
import { GLUED, LOWER, MARK, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { tokenize, type Tokens } from '../../../text/tokens';
import { Column } from '../../../text/words';
import type { Scan } from '../scan';
import { unitAt } from '../../../text/units';
import { articles } from '../grammar';
import { genitive, inflected, type Named, named } from './named';

/** A name of the gazetteer at its place in a text. */
export interface FoundName extends Omit<Named, 'length'> {
  /** Tokens, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 units, without a genitive. */
  readonly start: number;
  readonly end: number;
}

/** ' ' */
const BLANK = 32;
const NO_INFLECTION: Inflection = { endings: [], where: [], stems: [] };
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** All names of the gazetteer that a text prints with a capital, the longest at each position. */
export function findNames(scan: Scan): FoundName[] {
  const { tokens, language } = scan;
  const { capitals, capitalCount, ids } = tokens;
  const words = wordsOf(tokens, language);
  const found: FoundName[] = [];
  let last = -1;
  for (let k = 0; k < capitalCount; k++) {
    const i = capitals[k]!;
    const word = words.of(ids[i]!);
    if (i <= last) continue;
    const name = withArticleAt(tokens, i) ?? (word === NO_NAME ? null : nameAt(tokens, i, word, language));
    if (name === null) continue;
    const isApart = isToldApart(scan, name.last);
    const meant = isApart ? toldApart(scan, name) : name;
    if (meant !== null) found.push(meant);
    last = isApart ? name.last + TOLD : name.last;
  }
  return found;
}

/** "'s-Hertogenbosch", "'t Zand": the name that a capitalized word ends after what is left of a Dutch article. */
function withArticleAt(tokens: Tokens, last: number): FoundName | null {
  const { words, before, starts, ends, text, shapes } = tokens;
  const letter = before[last] === GLUED && words[last - 1] === '-' ? last - 2 : last - 1;
  if (letter < 1 || before[letter] !== GLUED || (words[letter] !== 's' && words[letter] !== 't')) return null;
  const first = letter - 1;
  if (!APOSTROPHES.has(words[first]!) || (before[first] === GLUED && tokens.kinds[first - 1] === WORD)) return null;
  const name = named(keyOf(tokens, first, last), text.slice(starts[first], ends[last]), shapes[last]!);
  return name && placed(tokens, first, last, name);
}
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

const apart = wordSet(({ places }) => places.apart);
/** Number of tokens of the parentheses after such a name. */
const TOLD = 3;

/** "Halle (Saale)", "Frankfurt (Oder)": whether such a word stands alone in parentheses after a name that ends at a token. */
export function isToldApart({ tokens: { words, before }, language }: Scan, last: number): boolean {
  return words[last + 1] === '(' && before[last + 1] === SPACED && apart(language).has(words[last + 2] ?? '') && words[last + 3] === ')';
}

/**
 * The name including the parentheses, with the city that has this full name; unchanged if the gazetteer does not tell
 * which of several in the country it is.
 */
function toldApart({ tokens: { words, shapes, text, starts }, language }: Scan, name: FoundName): FoundName | null {
  const own = text.slice(name.start, name.end).toLowerCase();
  const other = words[name.last + 2]!;
  for (const key of [`${own} (${other})`, `${own} an der ${other}`, `${own} am ${other}`]) {
    const city = named(key, text.slice(starts[name.first], name.end), shapes[name.first]!)?.city ?? -1;
    if (city !== -1) return { ...name, city, place: -1 };
  }
  return name.city === -1 ||
    citiesNamed(name.city, language?.code ?? null).filter(({ country }) => country === language?.places.countries[0]).length > 1
    ? null
    : name;
}

/** The name that a printed form is as a whole, or null, by the same lookup for a single mention. */
export function nameOf(printed: string, language: LanguageTables | null): FoundName | null {
  const tokens = tokenize(printed);
  if (tokens.count === 0) return null;
  const name = nameAt(tokens, 0, wordsOf(tokens, language).of(tokens.ids[0]!), language);
  return name?.last === tokens.count - 1 ? name : null;
}

/** What the gazetteer knows about one printed word. */
interface GazetteerWord {
  /** The name that equals the word. */
  readonly plain: Named | null;
  /** The name that the word is an inflected form of. */
  readonly inflected: Named | null;
  /** Number of tokens of the longest name that begins with it; 0: none. */
  readonly opens: number;
}

/** For most words: neither a name nor the beginning of one. */
const NO_NAME: GazetteerWord = { plain: null, inflected: null, opens: 0 };

/** The gazetteer's knowledge of words, by word number. */
function wordsOf({ table }: Tokens, language: LanguageTables | null): Column<GazetteerWord> {
  return table.keep(
    NO_NAME,
    language,
    () =>
      new Column((id) => readWord(table.lower[id]!, table.printed[id]!, table.shapes[id]!, language?.places.inflection ?? NO_INFLECTION)),
  );
}

function readWord(word: string, printed: string, shape: number, inflection: Inflection): GazetteerWord {
  const hash = hashOfName(word);
  const plain = named(word, printed, shape, hash);
  const opens = openedTokens(word, hash);
  const changed = inflected(word, printed, shape, inflection);
  return plain === null && changed === null && opens === 0 ? NO_NAME : { plain, inflected: changed, opens };
}

/** The longest name that begins with a token, else the name that the token is an inflected form of. */
function nameAt(tokens: Tokens, first: number, word: GazetteerWord, language: LanguageTables | null): FoundName | null {
  const plain = word.plain && placed(tokens, first, first, word.plain);
  const longest = word.opens === 0 ? plain : (longerFrom(tokens, first, word.opens, language) ?? plain);
  return longest ?? (word.inflected && placed(tokens, first, first, word.inflected));
}

/** The longest name of several tokens that begins with a token. */
function longerFrom(tokens: Tokens, first: number, most: number, language: LanguageTables | null): FoundName | null {
  const shape = tokens.shapes[first]!;
  const until = Math.min(first + most, tokens.count);
  let best: FoundName | null = null;
  let state = hashOn(FNV_START, tokens.words[first]!);
  for (let i = first + 1; i < until && tokens.before[i] !== NEW_LINE; i++) {
    const part = partOf(tokens, i);
    if (tokens.before[i] !== GLUED) state = onUnit(state, BLANK);
    // The hash is computed incrementally, so that the genitive's letter can be left out; only possible names are put
    // together and looked up.
    const last = part.length - 1;
    const stem = hashOn(state, part, last);
    state = onUnit(stem, unitAt(part, last));
    if (
      !(tokens.kinds[i] === WORD || endsInitials(tokens, i)) ||
      (i === first + 1 && isNounWithArticle(tokens, i, language)) ||
      !(mayBeName(state) || (unitAt(part, last) === GENITIVE && mayBeName(stem)))
    )
      continue;
    const key = keyOf(tokens, first, i);
    const printed = tokens.text.slice(tokens.starts[first], tokens.ends[i]);
    const name = named(key, printed, shape) ?? genitive(key, printed, shape);
    if (name) best = placed(tokens, first, i, name);
  }
  return best;
}

/** "La réunion commence", unlike "La Réunion": whether an article and a word in small letters stand there. */
const isNounWithArticle = ({ shapes, words }: Tokens, at: number, language: LanguageTables | null): boolean =>
  shapes[at] === LOWER && articles(language).has(words[at - 1]!);

/** "U.S.": whether a token is the last stop of an abbreviation letter by letter. */
const endsInitials = ({ words, before, starts, ends }: Tokens, i: number): boolean =>
  words[i] === '.' && before[i] === GLUED && words[i - 2] === '.' && (ends[i - 1] ?? 0) - (starts[i - 1] ?? 0) === 1;

/** 's' */
const GENITIVE = 115;

function mayBeName(state: number): boolean {
  const hash = foldedHash(state);
  return mayBeCityName(hash) || mayBePlaceName(hash);
}

/** The words of several tokens as a key of the gazetteer. */
function keyOf(tokens: Tokens, first: number, last: number): string {
  let key = partOf(tokens, first);
  for (let i = first + 1; i <= last; i++) key += tokens.before[i] === GLUED ? partOf(tokens, i) : ` ${partOf(tokens, i)}`;
  return key;
}

function partOf(tokens: Tokens, i: number): string {
  const word = tokens.words[i]!;
  return tokens.kinds[i] !== MARK ? word : APOSTROPHES.has(word) ? "'" : HYPHENS.has(word) ? '-' : word;
}

function placed(tokens: Tokens, first: number, last: number, { length, city, place, inflected: isInflected, where }: Named): FoundName {
  const start = tokens.starts[first]!;
  return { first, last, start, end: start + length, city, place, inflected: isInflected, where };
}
