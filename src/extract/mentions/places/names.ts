import { cityNames } from '../../../gazetteer/cities';
import { cityTable } from '../../../gazetteer/cities-table';
import { nameOpenings, placeNames } from '../../../gazetteer/places';
import { hashOfName } from '../../../gazetteer/places-names';
import { placeTable } from '../../../gazetteer/places-table';
import type { Inflection } from '../../../languages/contracts/places';
import type { LanguageTables } from '../../../languages/contracts/language';
import { GLUED, LOWER, NEW_LINE, tokenize, UPPER, WORD, type Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';

/** A name of the gazetteer where it stands in a text. */
export interface FoundName {
  /** Tokens, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 units, without a genitive. */
  readonly start: number;
  readonly end: number;
  /** Number of the name among the cities' and among the other places', or -1. */
  readonly city: number;
  readonly place: number;
  readonly inflected: boolean;
  /** Whether its ending says where: Helsingissä. */
  readonly where: boolean;
}

const NO_INFLECTION: Inflection = { endings: [], where: [], stems: [] };
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** All names of the gazetteer that a text prints with a capital, the longest at each place. */
export function findNames(scan: Scan): FoundName[] {
  const { tokens } = scan;
  const inflection = scan.language?.places.inflection ?? NO_INFLECTION;
  const found: FoundName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== WORD || tokens.shapes[i] === LOWER) continue;
    const name = longestFrom(tokens, i) ?? inflected(tokens, i, inflection);
    if (name === null) continue;
    found.push(name);
    i = name.last;
  }
  return found;
}

/** The name that a printed form as a whole is, or null: the same look-up for one mention. */
export function nameOf(printed: string, language: LanguageTables | null): FoundName | null {
  const tokens = tokenize(printed);
  if (tokens.count === 0) return null;
  const name = longestFrom(tokens, 0) ?? inflected(tokens, 0, language?.places.inflection ?? NO_INFLECTION);
  return name?.last === tokens.count - 1 ? name : null;
}

/** The longest name that begins with token `first`. */
function longestFrom(tokens: Tokens, first: number): FoundName | null {
  let key = tokens.words[first]!;
  const hash = hashOfName(key);
  let best = named(tokens, first, first, key, false, hash);
  const { words, tokens: longest } = nameOpenings();
  const opening = words.find(key, hash);
  if (opening === -1) return best;
  const until = Math.min(first + longest[opening]!, tokens.count);
  for (let i = first + 1; i < until && tokens.before[i] !== NEW_LINE; i++) {
    const part = partOf(tokens, i);
    key += tokens.before[i] === GLUED ? part : ` ${part}`;
    if (tokens.kinds[i] !== WORD) continue;
    best = named(tokens, first, i, key, false) ?? genitive(tokens, first, i, key) ?? best;
  }
  return best;
}

function partOf(tokens: Tokens, i: number): string {
  const word = tokens.words[i]!;
  return word === '’' ? "'" : HYPHENS.has(word) ? '-' : word;
}

/** "New Yorks", where the whole bears an ending. */
function genitive(tokens: Tokens, first: number, last: number, key: string): FoundName | null {
  return key.endsWith('s') ? named(tokens, first, last, key.slice(0, -1), true) : null;
}

/** A single word with an ending of the language. */
function inflected(tokens: Tokens, at: number, inflection: Inflection): FoundName | null {
  const word = tokens.words[at]!;
  for (const ending of inflection.endings) {
    if (word.length - ending.length < 3 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const plain = named(tokens, at, at, stem, true);
    if (plain) return inflection.stems.length === 0 ? plain : wholeWord(tokens, plain, inflection.where.includes(ending));
    for (const [from, to] of inflection.stems) {
      const basic = stem.endsWith(from) ? named(tokens, at, at, stem.slice(0, -from.length) + to, true) : null;
      if (basic) return wholeWord(tokens, basic, inflection.where.includes(ending));
    }
  }
  return null;
}

/** Case endings belong to the printed name; only a genitive -s is no part of it. */
const wholeWord = (tokens: Tokens, name: FoundName, where: boolean): FoundName => ({ ...name, end: tokens.ends[name.last]!, where });

function named(tokens: Tokens, first: number, last: number, key: string, isInflected: boolean, hash = hashOfName(key)): FoundName | null {
  const city = cityNames().find(key, hash);
  const place = placeNames().find(key, hash);
  if (city === -1 && place === -1) return null;
  const start = tokens.starts[first]!;
  const end = isInflected ? start + key.length : tokens.ends[last]!;
  const printed = tokens.text.slice(start, end);
  const name = {
    first,
    last,
    start,
    end,
    city: city !== -1 && fits(printed, tokens.shapes[first]!, cityTable().names.slice(cityNames().startOf(city), cityNames().endOf(city))) ? city : -1,
    place: place !== -1 && fits(printed, tokens.shapes[first]!, placeTable().names[place]!) ? place : -1,
    inflected: isInflected,
    where: false,
  };
  return name.city === -1 && name.place === -1 ? null : name;
}

const ALL_CAPITALS = /^[\p{Lu}.]+$/u;

/** Short capitals ("US", "NY") are only names that are so printed; three capitals ("BOR") are an abbreviation. */
function fits(printed: string, shape: number, name: string): boolean {
  if (name.length <= 4 && ALL_CAPITALS.test(name)) return printed === name;
  return shape !== UPPER || printed.length > 3;
}
