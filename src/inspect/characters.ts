import { countBelow } from './sorted';

/** A half-open range of UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const ESCAPED = /^\\(?:u([\da-f]{4})|[^u])/iu;

/** Characters of the source with their positions, without white space, so that line ends and indentation don't matter. */
export class Characters {
  private readonly parts: string[] = [];
  private joined: string | null = null;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Adds characters that appear literally in the source. */
  take(source: string, start: number, end: number): void {
    for (let i = start; i < end; i++) if (!isSpace(source.charCodeAt(i))) this.put(source.charAt(i), i, i + 1);
  }

  /** Adds JSON with its escapes decoded. */
  takeJson(source: string, start: number, end: number): void {
    for (let i = start; i < end;) {
      const escape = source[i] === '\\' ? ESCAPED.exec(source.slice(i, i + 6)) : null;
      const length = escape?.[0].length ?? 1;
      if (escape === null) this.put(source.charAt(i), i, i + 1);
      else if (escape[1] !== undefined) this.put(String.fromCharCode(Number.parseInt(escape[1], 16)), i, i + length);
      else if (!/[nrtbf]/u.test(escape[0].charAt(1))) this.put(escape[0].charAt(1), i, i + length);
      i += length;
    }
  }

  /** Adds a character that the source writes in another form, such as an entity. */
  put(char: string, start: number, end: number): void {
    if (isSpace(char.charCodeAt(0))) return;
    for (const unit of char.split('')) {
      this.parts.push(unit);
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** Where a text is, within a range of the source; `preceding` must come directly before it. */
  find(text: string, from: number, until: number, preceding = ''): Range | null {
    const before = withoutSpace(preceding);
    const wanted = before + withoutSpace(text);
    if (wanted === before) return null;
    this.joined ??= this.parts.join('');
    const at = this.joined.indexOf(wanted, countBelow(this.starts, from));
    const range = at < 0 ? null : this.rangeOf(at + before.length, at + wanted.length);
    return range !== null && range.end <= until ? range : null;
  }

  /** Like `find`, but only among the next characters, so that searching for the parts of a page in turn never rereads it. */
  findNear(text: string, from: number, most: number): Range | null {
    const wanted = withoutSpace(text);
    this.joined ??= this.parts.join('');
    const first = countBelow(this.starts, from);
    const at = wanted === '' ? -1 : this.joined.slice(first, first + most + wanted.length).indexOf(wanted);
    return at < 0 ? null : this.rangeOf(first + at, first + at + wanted.length);
  }

  /** The range of the source that a range of the characters covers. */
  private rangeOf(first: number, until: number): Range | null {
    const [start, end] = [this.starts[first], this.ends[until - 1]];
    return start === undefined || end === undefined ? null : { start, end };
  }
}

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');
const isSpace = (unit: number): boolean =>
  unit <= 0x20 ||
  unit === 0xa0 ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x202f ||
  unit === 0x3000 ||
  unit === 0xfeff;
