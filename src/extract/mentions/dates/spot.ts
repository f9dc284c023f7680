import { classOf, WORD } from '../../../text/tokens';
import { Bit, bitsOfNumber, canHoldDate, isAnchor, type RunBits } from './bits';
import { hashesOf, hashWith, type WordHashes } from './hashes';
import { unitsOf } from './units';
import type { Vocabulary } from './vocabulary';

/** Units from here on are looked up one by one. */
const WIDE = 0x250;
/** For each unit below: the lower-case one of a letter; 0 for anything else. */
const FOLDED = new Uint16Array(WIDE);
for (let unit = 0; unit < WIDE; unit++) if (classOf(unit) === WORD) FOLDED[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
/** For each unit below: 1 for a letter and a digit. */
const INSIDE = Uint8Array.from(FOLDED, (folded, unit) => (folded !== 0 || (unit >= 48 && unit <= 57) ? 1 : 0));

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Words and numbers before and behind a run that its dates' roles and tenses are read from, and a few more. */
const AROUND = 17;

/**
 * The stretches of a text that have to be read for dates, as pairs of offsets in rising order, without cutting the
 * text into tokens: one walk over its units stops at digits and at words at which a date can be told, and looks whether
 * the run of date words and numbers around them can hold one. Every stretch reaches as far around its run as anything
 * about its dates is decided by.
 */
export function spotDates(text: string, vocabulary: Vocabulary): number[] {
  const spotter = new Spotter(text, hashesOf(vocabulary));
  spotter.walk();
  return spotter.stretches;
}

class Spotter {
  readonly stretches: number[] = [];
  private readonly units: Uint16Array;
  private readonly length: number;
  private readonly words: WordHashes;
  private readonly run: RunBits = { bits: 0, phrases: 0, alone: false };
  private start = 0;
  private end = 0;

  constructor(text: string, words: WordHashes) {
    this.units = unitsOf(text);
    this.length = text.length;
    this.words = words;
  }

  /** Most units are passed by with no more than the hash of their word so far, which is 0 outside of words. */
  walk(): void {
    const { units, length } = this;
    const { anchors } = this.words;
    let hash = 0;
    let floor = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i]!;
      const folded = unit < WIDE ? FOLDED[unit]! : foldedWide(units, i);
      hash = hashWith(hash, folded) & (-folded >> 31);
      if (anchors[hash >>> 16] === 0 && !isDigit(unit)) continue;
      if (folded !== 0 && !this.isAnchorAt(i, hash)) continue;
      this.readRun(this.runStart(this.itemStart(i, floor), floor));
      floor = Math.max(this.end, this.itemEnd(i));
      i = floor - 1;
      hash = 0;
    }
  }

  private isAnchorAt(i: number, hash: number): boolean {
    if (this.foldedAt(i + 1) !== 0) return false;
    const found = this.words.find(hash);
    return found !== undefined && isAnchor(found);
  }

  /** Where the run of date words and numbers begins that goes on at `at`. */
  private runStart(at: number, floor: number): number {
    let start = at;
    for (;;) {
      let last = start - 1;
      while (last >= floor && !this.isInside(last)) last--;
      if (last < floor) return start;
      const from = this.itemStart(last, floor);
      if (!this.isMember(from, last + 1)) return start;
      start = from;
    }
  }

  /** Where the word or number begins that a unit belongs to. */
  private itemStart(i: number, floor: number): number {
    const number = isDigit(this.units[i]!);
    let start = i;
    while (start > floor && this.isInside(start - 1) && isDigit(this.units[start - 1]!) === number) start--;
    return start;
  }

  private isMember(start: number, end: number): boolean {
    if (isDigit(this.units[start]!)) return bitsOfNumber(end - start, this.valueOf(start, end)) !== 0;
    return this.words.find(this.hashOf(start, end)) !== undefined;
  }

  private hashOf(start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = hashWith(hash, this.foldedAt(i));
    return hash;
  }

  private valueOf(start: number, end: number): number {
    let value = 0;
    for (let i = start; i < Math.min(end, start + 4); i++) value = value * 10 + this.units[i]! - 48;
    return value;
  }

  /** Reads a run from its first member on, up to the next plain word, and keeps it if it can hold a date. */
  private readRun(start: number): void {
    const { units, length, run } = this;
    run.bits = run.phrases = 0;
    run.alone = false;
    this.start = this.end = start;
    let fresh = this.opensLine(start);
    let i = start;
    while (i < length) {
      if (!this.isInside(i)) {
        if (units[i] === 10) {
          run.alone ||= fresh;
          fresh = true;
        }
        i++;
        continue;
      }
      const end = this.itemEnd(i);
      if (!this.add(i, end)) break;
      i = this.end = end;
    }
    run.alone ||= fresh && i >= length;
    if (canHoldDate(run)) this.keep();
  }

  private itemEnd(start: number): number {
    const number = isDigit(this.units[start]!);
    let end = start + 1;
    while (this.isInside(end) && isDigit(this.units[end]!) === number) end++;
    return end;
  }

  /** Adds a word or number to the run. @returns false for one that no date holds */
  private add(start: number, end: number): boolean {
    const { run, units } = this;
    let bits: number;
    if (isDigit(units[start]!)) {
      bits = bitsOfNumber(end - start, this.valueOf(start, end));
      if (bits === 0) return false;
      if ((bits & Bit.short) !== 0) bits |= this.jointAt(end);
    } else {
      const found = this.words.find(this.hashOf(start, end));
      if (found === undefined) return false;
      ({ bits } = found);
      run.phrases |= found.phrases;
    }
    run.bits |= start > 0 && units[start - 1] === BRACKET ? bits | Bit.bracketed : bits;
    return true;
  }

  /** Nothing but marks before it on its line. */
  private opensLine(start: number): boolean {
    for (let i = start - 1; i >= 0; i--) {
      if (this.units[i] === 10) return true;
      if (this.isInside(i)) return false;
    }
    return true;
  }

  private keep(): void {
    const { stretches } = this;
    const last = stretches.length - 1;
    const from = this.wordsBefore(this.start, last < 0 ? 0 : stretches[last]!);
    const to = this.wordsBehind(this.end);
    if (last >= 0 && from <= stretches[last]!) stretches[last] = Math.max(to, stretches[last]!);
    else stretches.push(from, to);
  }

  /** What follows one or two digits: a mark that joins them to more, the mark of an ordinal. */
  private jointAt(i: number): number {
    const { units, length } = this;
    let at = i;
    while (at < length && classOf(units[at]!) === 0) at++;
    const unit = at < length ? units[at]! : 0;
    if (JOINTS.has(unit)) return Bit.joint;
    if (at > i || at >= length) return 0;
    if (unit === 46 || unit === 58) return Bit.ordinal | Bit.joint;
    return classOf(unit) === WORD ? Bit.ordinal : 0;
  }

  /** So many words and numbers back, but not behind `floor`. */
  private wordsBefore(from: number, floor: number): number {
    let i = from;
    let inside = false;
    for (let words = 0; i > floor; i--) {
      const next = this.isInside(i - 1);
      if (inside && !next && ++words > AROUND) break;
      inside = next;
    }
    return i;
  }

  /** So many words and numbers on. */
  private wordsBehind(from: number): number {
    let i = from;
    let inside = false;
    for (let words = 0; i < this.length; i++) {
      const next = this.isInside(i);
      if (inside && !next && ++words > AROUND) break;
      inside = next;
    }
    return i;
  }

  /** Whether a letter or a digit stands there. */
  private isInside(i: number): boolean {
    if (i < 0 || i >= this.length) return false;
    const unit = this.units[i]!;
    return unit < WIDE ? INSIDE[unit] === 1 : foldedWide(this.units, i) !== 0;
  }

  private foldedAt(i: number): number {
    if (i >= this.length) return 0;
    const unit = this.units[i]!;
    return unit < WIDE ? FOLDED[unit]! : foldedWide(this.units, i);
  }
}

const BRACKET = 40;
/** Slash, apostrophes, hyphens and dashes. */
const JOINTS: ReadonlySet<number> = new Set([47, 39, 0x2019, 0x2bc, 45, 0x2010, 0x2011, 0x2013, 0x2014, 0x2212]);

/** The lower-case unit of a letter beyond Latin; 0 for anything else. */
function foldedWide(units: Uint16Array, i: number): number {
  const code = isSecondHalf(units, i) ? codePointAt(units, i - 1) : codePointAt(units, i);
  return classOf(code) === WORD ? Math.max(1, String.fromCharCode(units[i]!).toLowerCase().charCodeAt(0)) : 0;
}

const isFirst = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isSecond = (unit: number | undefined): unit is number => unit !== undefined && unit >= 0xdc00 && unit < 0xe000;

function codePointAt(units: Uint16Array, i: number): number {
  const first = units[i]!;
  const second = units[i + 1];
  return isFirst(first) && isSecond(second) ? 0x10000 + ((first - 0xd800) << 10) + second - 0xdc00 : first;
}

/** Whether a unit is the second half of a code point. */
const isSecondHalf = (units: Uint16Array, i: number): boolean => isSecond(units[i]) && i > 0 && isFirst(units[i - 1]!);
