import type { LanguageTables } from '../../languages/contracts/language';
import { FURTHER_OPENERS } from '../../languages/further-openers';
import { tablesOf } from '../../languages/languages';
import { BitFilter } from '../../text/bit-filter';
import { foldUnit } from '../../text/fold';
import { unitAt } from '../../text/units';
import { KnownWords } from './known-words';
import { wordHashes } from './letter-hash';
import { Openings } from './openings';

/** What a phrase of a byline does; a phrase may do several things, one bit each. */
export const PHRASE = {
  by: 1,
  author: 2,
  and: 4,
  credit: 8,
  published: 16,
  modified: 32,
  contact: 64,
  tags: 128,
  role: 256,
  unit: 512,
  beside: 1024,
  elsewhere: 2048,
  about: 4096,
} as const;

/** Phrases that take up the words after them, or end the reading of a line. */
export const TAKING = PHRASE.role | PHRASE.unit | PHRASE.contact | PHRASE.tags | PHRASE.elsewhere;

const PARTS: readonly (readonly [number, (tables: LanguageTables) => readonly string[]])[] = [
  [PHRASE.by, ({ bylines }) => bylines.by],
  [PHRASE.author, ({ bylines }) => bylines.author],
  [PHRASE.and, ({ bylines, grammar }) => [...grammar.and, ...grammar.andAlso, ...bylines.joining]],
  [PHRASE.credit, ({ bylines }) => bylines.credit],
  [PHRASE.published, ({ bylines }) => bylines.published],
  [PHRASE.modified, ({ bylines }) => bylines.modified],
  [PHRASE.contact, ({ bylines }) => bylines.contact],
  [PHRASE.tags, ({ bylines }) => bylines.tags],
  [PHRASE.role, ({ bylines }) => bylines.roles],
  [PHRASE.unit, ({ bylines }) => bylines.units],
  [PHRASE.beside, ({ bylines }) => bylines.beside],
  [PHRASE.elsewhere, ({ bylines }) => bylines.elsewhere],
  [PHRASE.about, ({ bylines }) => bylines.about],
];

/** Maximum number of words in a phrase. */
const LONGEST_PHRASE = 6;

/** A word as the beginning of phrases. */
export interface PhraseStart {
  /** Bits of `PHRASE` of the word alone; 0 where it is not a phrase by itself. */
  bits: number;
  /** Words of the longest phrase that begins with it. */
  longest: number;
}

/** Bits of the hash of a whole phrase, made from its ends and its length to rule texts out before a lookup. */
const BITS_OF_WHOLE = 13;
function hashOfWhole(phrase: string): number {
  const { length } = phrase;
  const ends = length === 0 ? 0 : foldUnit(unitAt(phrase, 0)) | (foldUnit(unitAt(phrase, length - 1)) << 13);
  return Math.imul(ends ^ (length << 26), 0x9e3779b1) >>> (32 - BITS_OF_WHOLE);
}

/** What parts the words of a text; a phrase may hold other marks. */
const BETWEEN_WORDS = /[\s.,:;|()[\]]+/u;

const ENDING = /(?<=\p{L})\(\p{L}{1,5}\)$/u;

const OF_AUTHORS: PhraseStart = { bits: PHRASE.author, longest: 1 };
const OF_OTHERS: PhraseStart = { bits: PHRASE.credit, longest: 1 };
const CREDITS = PHRASE.author | PHRASE.credit;

/** Whether one of two labels is for authors and the other for another credit. */
export const areOfBoth = (one: number, other: number): boolean =>
  ((one | other) & CREDITS) === CREDITS && (one & CREDITS) !== 0 && (other & CREDITS) !== 0;

/** The phrases of one language, and those of English, which surrounds texts of any language. */
export class Phrases {
  private readonly bits = new Map<string, number>();
  private readonly starts = new Map<string, PhraseStart>();
  private readonly openings = new Openings();
  private readonly known = new KnownWords();
  private readonly wholes = new BitFilter(BITS_OF_WHOLE);

  set(phrase: string, bits: number): void {
    this.bits.set(phrase, bits);
    const words = phrase.split(' ');
    const start = this.starts.get(words[0]!) ?? { bits: 0, longest: 0 };
    if (words.length === 1) start.bits = bits;
    start.longest = Math.min(LONGEST_PHRASE, Math.max(start.longest, words.length));
    this.starts.set(words[0]!, start);
    const hashes = wordHashes(phrase);
    this.openings.add(hashes, bits);
    this.known.add(hashes);
    this.wholes.add(hashOfWhole(phrase));
  }

  /** Bits of `PHRASE`; undefined for a text that is not a phrase. */
  get(phrase: string): number | undefined {
    return this.bits.get(phrase);
  }

  has(phrase: string): boolean {
    return this.bits.has(phrase);
  }

  /** Bits of `PHRASE` of a text that is one phrase, with or without a colon at its end; else 0. */
  ofWhole(text: string): number {
    const label = (text.endsWith(':') ? text.slice(0, -1) : text).trim();
    // "Author(s)", "Autor(in)"
    const bare = label.endsWith(')') ? label.replace(ENDING, '') : label;
    return this.wholes.mayHave(hashOfWhole(bare)) ? (this.bits.get(bare.toLowerCase().replaceAll('’', "'")) ?? 0) : 0;
  }

  /** Bits of `PHRASE` of the label with a colon that opens a text; 0 where none of at most `longest` units does. */
  ofLabel(text: string, longest: number): number {
    const colon = text.indexOf(':');
    return colon > 0 && colon <= longest ? this.ofWhole(text.slice(0, colon)) : 0;
  }

  /** The phrases that begin with this word (lower case); undefined where none do. */
  startOf(word: string): PhraseStart | undefined {
    return this.starts.get(word);
  }

  /**
   * "tekst/foto:", two labels in one word before a colon: a person credited with text and something else is an author.
   * Undefined for other words.
   */
  startOfTwo(word: string): PhraseStart | undefined {
    const slash = word.indexOf('/');
    if (slash < 1) return undefined;
    const one = (this.bits.get(word.slice(0, slash)) ?? 0) & CREDITS;
    const other = (this.bits.get(word.slice(slash + 1)) ?? 0) & CREDITS;
    return one === 0 || other === 0 ? undefined : ((one | other) & PHRASE.author) !== 0 ? OF_AUTHORS : OF_OTHERS;
  }

  /** Bits of `PHRASE` that the phrases of a text may have: the text need not be read for any others. */
  mayHold(text: string): number {
    return this.openings.in(text);
  }

  /** Whether a text has a phrase with any of the wanted bits, word by word: what `mayHold` says no to needs no search. */
  holds(text: string, wanted: number): boolean {
    const words = text.toLowerCase().replaceAll('’', "'").split(BETWEEN_WORDS);
    return words.some((word, at) => {
      const longest = this.starts.get(word)?.longest ?? 0;
      for (let to = at + 1; to <= at + longest; to++) if (((this.bits.get(words.slice(at, to).join(' ')) ?? 0) & wanted) !== 0) return true;
      return false;
    });
  }

  /** A lower bound, up to `enough`, of the words of a text that no rule explains. The text must have no date and none of `TAKING`. */
  unknownWordsIn(text: string, enough: number): number {
    return this.known.unknownWordsIn(text, enough);
  }
}

const ENGLISH = tablesOf('en')!;
const compiled = new Map<string, Phrases>();

function add(phrases: Phrases, tables: LanguageTables): void {
  const own = new Map<string, number>();
  for (const [bit, part] of PARTS) for (const phrase of part(tables)) own.set(phrase, (own.get(phrase) ?? 0) | bit);
  for (const [phrase, bits] of own) phrases.set(phrase, bits);
}

/**
 * The phrases for pages of a language; English ones where it is unknown.
 *
 * @param frame language of the page around the text, where it differs: an English article on a Danish site
 */
export function phrasesOf(language: LanguageTables | null, frame: LanguageTables | null = null): Phrases {
  const key = `${language?.code ?? ''} ${frame?.code ?? ''}`;
  let made = compiled.get(key);
  if (made === undefined) compiled.set(key, (made = compile(language, frame)));
  return made;
}

function compile(tables: LanguageTables | null, frame: LanguageTables | null): Phrases {
  const made = new Phrases();
  if (tables === null) for (const opener of FURTHER_OPENERS) made.set(opener, PHRASE.by);
  // A phrase in several languages has the meaning of the text's language.
  for (const each of [...new Set([tables, ENGLISH, frame])].reverse()) if (each !== null) add(made, each);
  return made;
}
