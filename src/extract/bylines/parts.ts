import { wordSet } from '../../languages/word-sets';
import { nameUseOf } from '../../gazetteer/given-names';
import { startsCapital } from '../../text/letters';
import { isStopped } from './full-stops';
import { isDegree, readNameIn, type NameRun } from './names';
import { PHRASE, type Phrases } from './phrases';
import { inName, type Word } from './words';

const LENGTH_BITS = 3;
const packed = (bits: number, length: number): number => (bits << LENGTH_BITS) | length;
/** Bits of `PHRASE` of a packed phrase. */
export const bitsOf = (phrase: number): number => phrase >> LENGTH_BITS;
/** Number of words of a packed phrase. */
export const lengthOf = (phrase: number): number => phrase & ((1 << LENGTH_BITS) - 1);

/** A name of at least this many words ends with its element. */
const WHOLE_NAME = 2;

/** Words before what a unit is for. */
const unitLinks = wordSet(({ bylines }) => bylines.unitLinks);
const writtenFor = wordSet(({ bylines }) => bylines.writtenFor);

/** Particles of surnames in few families, while in bylines of the same languages nearly always an opener. */
const NORDIC_PARTICLES: ReadonlySet<string> = new Set(['af', 'av']);

/** "Santiago/Getty": whether a word names a photographer and an agency. */
const isOfTwo = (word: string): boolean => word.indexOf('/') > 0 && startsCapital(word);

/** The words of one segment of a line, with its phrases, its parts between commas, and its names. */
export class Parts {
  readonly words: readonly Word[];
  private readonly phrases: Phrases;
  /** The part asked for last: its start, its end, and its last word that names a unit. */
  private from = 0;
  private to = 0;
  lastUnit = -1;

  constructor(words: readonly Word[], phrases: Phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The longest phrase that begins with this word: its bits and its length in words, packed; 0 where none does. */
  phraseAt(index: number): number {
    const word = this.words[index]!;
    const { start } = word;
    if (start === undefined) return 0;
    let found = start.bits === 0 ? 0 : packed(start.bits, 1);
    const until = Math.min(index + start.longest, this.words.length);
    if (word.comma || word.colon || until === index + 1) return found;
    let key = word.lower;
    for (let i = index + 1; i < until; i++) {
      const next = this.words[i]!;
      key += ` ${next.lower}`;
      const bits = this.phrases.get(key);
      if (bits !== undefined) found = packed(bits, i - index + 1);
      if (next.comma || next.colon) break;
    }
    return found;
  }

  /** One past the last word before a comma, an "and" or a new label. The last part is cached: its words are read in a row. */
  partEnd(from: number): number {
    if (from >= this.from && from < this.to) return this.to;
    this.from = from;
    this.to = this.partBoundary(from);
    this.lastUnit = -1;
    for (let i = from; i < this.to; i++) if (((this.words[i]!.start?.bits ?? 0) & PHRASE.unit) !== 0) this.lastUnit = i;
    return this.to;
  }

  private partBoundary(from: number): number {
    for (let i = from; i < this.words.length; i++) {
      if (i > from) {
        const phrase = this.phraseAt(i);
        if (
          (bitsOf(phrase) & PHRASE.and && !this.isUnitBeyond(from, i, i + lengthOf(phrase))) ||
          (phrase !== 0 && this.words[i + lengthOf(phrase) - 1]!.colon)
        )
          return i;
      }
      if (this.words[i]!.comma || this.words[i]!.colon) return i + 1;
    }
    return this.words.length;
  }

  /** "Institute of Allergy and Infectious Diseases": whether a unit's name continues after an "and", as no given name follows. */
  private isUnitBeyond(from: number, and: number, next: number): boolean {
    const word = this.words[next];
    if (word === undefined || inName(word) !== 'name' || (this.words[and]!.start?.bits ?? 0) & PHRASE.by) return false;
    const before = this.words.slice(from, and);
    return (
      before.some(({ lower }) => unitLinks(null).has(lower)) &&
      before.some(({ start }) => ((start?.bits ?? 0) & PHRASE.unit) !== 0) &&
      !((word.start?.bits ?? 0) & PHRASE.unit) &&
      nameUseOf(word.lower).given === 0
    );
  }

  /** Whether a name of two words or more begins here. */
  isNameAt(index: number): boolean {
    const run = this.nameAt(index, Math.min(this.words.length, index + 4));
    return run !== null && run.capitals >= 2;
  }

  /** The name that begins with a word and ends before another; null where the full stop of a sentence ends or cuts it. */
  nameAt(from: number, to: number): NameRun | null {
    // Most words are in lower case and don't begin a name.
    if (from >= to || inName(this.words[from]!) === null) return null;
    const run = readNameIn(
      this.words,
      from,
      to,
      (word) => word.text,
      inName,
      (index) => this.stopsName(index, index - from),
    );
    return run !== null && this.isCut(from + run.words, to) ? null : run;
  }

  /** Whether the full stop of a sentence ends the name or cuts it; that of an announced name was removed before. */
  private isCut(end: number, to: number): boolean {
    if (end === this.words.length) return isStopped(this.words[end - 1]!.text, true);
    const next = this.words[end]!;
    return end < to && next.start === undefined && (isStopped(next.text, end === this.words.length - 1) || isOfTwo(next.text));
  }

  private endsPart(index: number): boolean {
    return index === this.words.length - 1 || this.words[index]!.comma;
  }

  textOf(from: number, to: number): string {
    return this.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ');
  }

  /** Whether a word leads to the paper that an article was written for, and more words follow. */
  leadsToPaper(index: number): boolean {
    return index + 1 < this.words.length && writtenFor(null).has(this.words[index]!.lower);
  }

  private stopsName(index: number, before: number): boolean {
    const isWhole = before >= WHOLE_NAME && index < this.words.length;
    // "Ann Lee For The Coastal Times": the paper after a name, in any case.
    if (isWhole && (this.words[index - 1]!.ends || this.leadsToPaper(index) || isDegree(this.words[index]!.text))) return true;
    const phrase = this.phraseAt(index);
    const bits = bitsOf(phrase);
    if (bits === 0) return false;
    // "Le Clerc": a short word is a label only before a date, and that has been cut off.
    if (lengthOf(phrase) === 1 && this.words[index]!.text.length <= 3 && !(bits & PHRASE.role) && index + 1 < this.words.length)
      return false;
    if (bits & (PHRASE.role | PHRASE.published | PHRASE.modified)) return true;
    // "Kari Nes Tekst", but "Joe Story".
    if (bits & PHRASE.author && before >= 2 && this.endsPart(index)) return true;
    if ((bits & (PHRASE.by | PHRASE.credit | PHRASE.contact | PHRASE.beside)) === 0) return false;
    return inName(this.words[index]!) !== 'particle' || (before === 1 && this.isOpenerAfterWord(index, bits));
  }

  /** "Støttet af Anne Holm": whether a word that also joins surnames opens a name here, after a word that is no given name. */
  private isOpenerAfterWord(index: number, bits: number): boolean {
    const isNordic = NORDIC_PARTICLES.has(this.words[index]!.lower);
    return isNordic && (bits & PHRASE.by) !== 0 && nameUseOf(this.words[index - 1]!.lower).given === 0;
  }
}
