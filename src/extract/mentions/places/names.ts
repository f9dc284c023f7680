import { citiesNamed, findCityName, mayBeCityName, printedName } from '../../../gazetteer/cities';
import { FNV_START, foldedHash, hashOfName, hashOn, onUnit } from '../../../gazetteer/name-lines';
import { openedTokens } from '../../../gazetteer/openings';
import { findPlaceName, mayBePlaceName, printedPlace } from '../../../gazetteer/places';
import type { Inflection } from '../../../languages/contracts/places';
import type { LanguageTables } from '../../../languages/contracts/language';
import { wordSet } from '../../../languages/word-sets';
import { GLUED, NEW_LINE, SPACED, tokenize, UPPER, WORD, type Tokens } from '../../../text/tokens';
import { Column } from '../../../text/words';
import type { Scan } from '../scan';
import { startsCapital } from '../../../text/letters';
import { once } from '../../../text/once';
import { unitAt } from '../../../text/units';

/** A name of the gazetteer where it stands in a text. */
export interface FoundName {
  /** Tokens, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 units, without a genitive. */
  readonly start: number;
  readonly end: number;
  /** Line of the name among the cities' and among the other places', or -1. */
  readonly city: number;
  readonly place: number;
  readonly inflected: boolean;
  /** Whether its ending says where: Helsingissä. */
  readonly where: boolean;
}

/** ' ' */
const BLANK = 32;
const NO_INFLECTION: Inflection = { endings: [], where: [], stems: [] };
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** All names of the gazetteer that a text prints with a capital, the longest at each place. */
export function findNames(scan: Scan): FoundName[] {
  const { tokens, language } = scan;
  const { capitals, capitalCount, ids } = tokens;
  const words = wordsOf(tokens, language);
  const found: FoundName[] = [];
  let last = -1;
  for (let k = 0; k < capitalCount; k++) {
    const i = capitals[k]!;
    const word = words.of(ids[i]!);
    if (word === NO_NAME || i <= last) continue;
    const name = nameAt(tokens, i, word);
    if (name === null) continue;
    const isApart = isToldApart(scan, name.last);
    const meant = isApart ? toldApart(scan, name) : name;
    if (meant !== null) found.push(meant);
    last = isApart ? name.last + TOLD : name.last;
  }
  return found;
}

const apart = wordSet(({ places }) => places.apart);
/** Tokens of the parenthesis behind such a name. */
const TOLD = 3;

/** "Halle (Saale)", "Frankfurt (Oder)": whether such a word stands alone in parentheses behind a name that ends at a token. */
export function isToldApart({ tokens: { words, before }, language }: Scan, last: number): boolean {
  return words[last + 1] === '(' && before[last + 1] === SPACED && apart(language).has(words[last + 2] ?? '') && words[last + 3] === ')';
}

/** The name with the city that is so called; where the gazetteer does not say which of several in the country that is, nothing. */
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

/** The name that a printed form as a whole is, or null: the same look-up for one mention. */
export function nameOf(printed: string, language: LanguageTables | null): FoundName | null {
  const tokens = tokenize(printed);
  if (tokens.count === 0) return null;
  const name = nameAt(tokens, 0, wordsOf(tokens, language).of(tokens.ids[0]!));
  return name?.last === tokens.count - 1 ? name : null;
}

/** What the gazetteer makes of one printed word. */
interface GazetteerWord {
  /** The name that the word is. */
  readonly plain: Named | null;
  /** The name that it is with an ending of the language. */
  readonly inflected: Named | null;
  /** Tokens of the longest name that it opens; 0: none. */
  readonly opens: number;
}

/** Most words: no name, and none begins with it. */
const NO_NAME: GazetteerWord = { plain: null, inflected: null, opens: 0 };

/** The gazetteer's words by their numbers. */
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

/** The longest name that begins with a token, else the one that it is with an ending. */
function nameAt(tokens: Tokens, first: number, word: GazetteerWord): FoundName | null {
  const plain = word.plain && placed(tokens, first, first, word.plain);
  const longest = word.opens === 0 ? plain : (longerFrom(tokens, first, word.opens) ?? plain);
  return longest ?? (word.inflected && placed(tokens, first, first, word.inflected));
}

/** The longest name of several tokens that begins with one. */
function longerFrom(tokens: Tokens, first: number, most: number): FoundName | null {
  const shape = tokens.shapes[first]!;
  const until = Math.min(first + most, tokens.count);
  let best: FoundName | null = null;
  let state = hashOn(FNV_START, tokens.words[first]!);
  for (let i = first + 1; i < until && tokens.before[i] !== NEW_LINE; i++) {
    const part = partOf(tokens, i);
    if (tokens.before[i] !== GLUED) state = onUnit(state, BLANK);
    // A hash goes on over a text, so that the genitive's letter can be left out of one: only what may be a name is put
    // together and looked for.
    const last = part.length - 1;
    const stem = hashOn(state, part, last);
    state = onUnit(stem, unitAt(part, last));
    if (tokens.kinds[i] !== WORD || !(mayBeName(state) || (unitAt(part, last) === GENITIVE && mayBeName(stem)))) continue;
    const key = keyOf(tokens, first, i);
    const printed = tokens.text.slice(tokens.starts[first], tokens.ends[i]);
    const name = named(key, printed, shape) ?? genitive(key, printed, shape);
    if (name) best = placed(tokens, first, i, name);
  }
  return best;
}

/** 's' */
const GENITIVE = 115;

function mayBeName(state: number): boolean {
  const hash = foldedHash(state);
  return mayBeCityName(hash) || mayBePlaceName(hash);
}

/** The words of several tokens as the gazetteer writes them. */
function keyOf(tokens: Tokens, first: number, last: number): string {
  let key = tokens.words[first]!;
  for (let i = first + 1; i <= last; i++) key += tokens.before[i] === GLUED ? partOf(tokens, i) : ` ${partOf(tokens, i)}`;
  return key;
}

function partOf(tokens: Tokens, i: number): string {
  const word = tokens.words[i]!;
  return word === '’' ? "'" : HYPHENS.has(word) ? '-' : word;
}

/** "New Yorks", where the whole bears an ending. */
function genitive(key: string, printed: string, shape: number): Named | null {
  return key.endsWith('s') ? stemNamed(key.slice(0, -1), printed, shape) : null;
}

/** A single word with an ending of the language. */
function inflected(word: string, printed: string, shape: number, inflection: Inflection): Named | null {
  for (const ending of inflection.endings) {
    if (word.length - ending.length < 3 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const plain = stemNamed(stem, printed, shape);
    if (plain) return inflection.stems.length === 0 ? plain : wholeWord(plain, printed, inflection.where.includes(ending));
    for (const [from, to] of inflection.stems) {
      const basic = stem.endsWith(from) ? stemNamed(stem.slice(0, -from.length) + to, printed, shape) : null;
      if (basic) return wholeWord(basic, printed, inflection.where.includes(ending));
    }
  }
  return null;
}

/** Case endings belong to the printed name; only a genitive -s is no part of it. */
const wholeWord = (name: Named, printed: string, where: boolean): Named => ({ ...name, length: printed.length, where });

const stemNamed = (stem: string, printed: string, shape: number): Named | null => {
  const name = named(stem, printed.slice(0, stem.length), shape);
  return name && { ...name, length: stem.length, inflected: true };
};

/** A name of the gazetteer, whatever its place. */
type Named = Pick<FoundName, 'city' | 'place' | 'inflected' | 'where'> & {
  /** UTF-16 units, without a genitive. */ readonly length: number;
};

function placed(tokens: Tokens, first: number, last: number, { length, city, place, inflected: isInflected, where }: Named): FoundName {
  const start = tokens.starts[first]!;
  return { first, last, start, end: start + length, city, place, inflected: isInflected, where };
}

function named(key: string, printed: string, shape: number, hash = hashOfName(key)): Named | null {
  const cityName = findCityName(key, hash);
  const placeName = findPlaceName(key, hash);
  if (cityName === -1 && placeName === -1) return null;
  const city = cityName !== -1 && fits(printed, shape, () => printedName(cityName)) ? cityName : -1;
  const place = placeName !== -1 && fits(printed, shape, () => printedPlace(placeName)) ? placeName : -1;
  return city === -1 && place === -1 ? null : { length: printed.length, city, place, inflected: false, where: false };
}

const allCapitals = once(() => /^[\p{Lu}.]+$/u);
/** Units of the longest abbreviation. */
const ABBREVIATION = 4;

/** Short capitals ("US", "NY") are only names that are so printed; three capitals ("BOR") are an abbreviation. */
function fits(printed: string, shape: number, nameOf: () => string): boolean {
  if (printed.length <= ABBREVIATION) {
    const name = nameOf();
    if (startsCapital(name) && allCapitals().test(name)) return printed === name;
  }
  return shape !== UPPER || printed.length > 3;
}
