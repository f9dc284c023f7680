import { unitAt } from './units';

/**
 * The rule for white space, the same for every text of the record:
 * a run of white space (Unicode White_Space, no-break spaces included) is one space; there is none at the ends;
 * control characters and characters without width (soft hyphen, zero-width space, direction marks, byte order mark)
 * are dropped, but joiners (U+200C, U+200D) stay in the scripts and emoji that need them.
 */
const KEEP = 0;
const SPACE = 1;
const DROP = 2;
const JOINER = 3;

/** Joiners carry meaning only after characters from Hebrew on; in Latin, Greek and Cyrillic words they are noise. */
const FIRST_JOINING = 0x590;

const LOW = new Uint8Array(0x100);
for (let unit = 0; unit < 0x20; unit++) LOW[unit] = DROP;
for (let unit = 0x7f; unit < 0xa0; unit++) LOW[unit] = DROP;
for (const unit of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0]) LOW[unit] = SPACE;
LOW[0xad] = DROP;

function classOfHigh(unit: number): number {
  if (unit < 0x1680 || (unit > 0x3000 && unit < 0xfeff)) return KEEP;
  if (unit === 0x1680 || unit === 0x3000) return SPACE;
  if (unit < 0x2000) return KEEP;
  if (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f) return SPACE;
  if (unit === 0x200c || unit === 0x200d) return JOINER;
  if (unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f)) return DROP;
  return unit === 0xfeff || (unit >= 0xfff0 && unit <= 0xfffb) ? DROP : KEEP;
}

/** KEEP, SPACE or DROP for a UTF-16 unit, given the kept unit before it. */
function spaceClass(unit: number, before: number): number {
  if (unit < 0x100) return LOW[unit]!;
  const found = classOfHigh(unit);
  return found === JOINER ? (before >= FIRST_JOINING ? KEEP : DROP) : found;
}

/**
 * The end of a run that already conforms to the rule: a unit that is not KEEP, or a space that is not between two kept
 * units. The engine's own search reads a unit in half the time that a loop takes.
 */
const END_OF_RUN =
  /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ufefe\uff00-\uffef\ufffc-\u{10ffff}]| (?![\u0021-\u007e\u00a1-\u00ac\u00ae-\u167f])/gu;

/** Where the run of kept units ends that begins at an offset. */
function endOfRun(text: string, from: number): number {
  END_OF_RUN.lastIndex = from + 1;
  return END_OF_RUN.test(text) ? END_OF_RUN.lastIndex - 1 : text.length;
}

/** A plain space or a tab, which adds nothing after other white space. */
const isIndent = (unit: number): boolean => unit === 0x20 || unit === 0x09;

/** Collects text piece by piece under the rule above; runs of white space may span pieces. */
export class SpacedText {
  /** The collected text, without a trailing space. */
  text = '';
  /** UTF-16 units of `text`: looked up on a text that grows, its length costs more than a unit of it does. */
  length = 0;
  private spaced = false;

  /** Whether nothing but white space has been added. */
  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Adds a space here, whatever comes next. */
  space(): void {
    this.spaced = true;
  }

  /** Adds a piece as it is written in the page. */
  add(piece: string): void {
    const { length } = piece;
    let before = 0;
    let i = 0;
    while (i < length) {
      const unit = unitAt(piece, i);
      const found = unit === 0x20 ? SPACE : unit < 0x100 ? LOW[unit]! : spaceClass(unit, before);
      if (found !== KEEP) {
        i++;
        if (found === SPACE) {
          this.spaced = true;
          // Between two tags there is usually a new line and an indent.
          while (i < length && isIndent(unitAt(piece, i))) i++;
        }
        continue;
      }
      const start = i;
      i = endOfRun(piece, start);
      before = unitAt(piece, i - 1);
      this.keep(start === 0 && i === length ? piece : piece.slice(start, i), i - start);
    }
  }

  /** Returns the text and starts over. */
  take(): string {
    const { text } = this;
    this.text = '';
    this.length = 0;
    this.spaced = false;
    return text;
  }

  /** The offset of the next kept character. */
  get next(): number {
    return this.spaced && this.length > 0 ? this.length + 1 : this.length;
  }

  private keep(run: string, length: number): void {
    if (this.spaced && this.length > 0) {
      this.text += ' ' + run;
      this.length++;
    } else this.text += run;
    this.length += length;
    this.spaced = false;
  }
}

/** Applies the rule above to one text. */
export function oneSpace(text: string): string {
  const spaced = new SpacedText();
  spaced.add(text);
  return spaced.text;
}
