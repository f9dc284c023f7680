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
    for (let i = start; i < end; i++) if (!isSpace(source.charCodeAt(i))) this.put(source[i]!, i, i + 1);
  }

  /** Adds JSON with its escapes decoded. */
  takeJson(source: string, start: number, end: number): void {
    for (let i = start; i < end;) {
      const escape = source[i] === '\\' ? ESCAPED.exec(source.slice(i, i + 6)) : null;
      const length = escape?.[0].length ?? 1;
      if (escape === null) this.put(source[i]!, i, i + 1);
      else if (escape[1] !== undefined) this.put(String.fromCharCode(Number.parseInt(escape[1], 16)), i, i + length);
      else if (!/[nrtbf]/u.test(escape[0][1]!)) this.put(escape[0][1]!, i, i + length);
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

  /** Where a text is, within a range of the source; `behind` must come directly before it. */
  find(text: string, from: number, until: number, behind = ''): Range | null {
    const before = withoutSpace(behind);
    const wanted = before + withoutSpace(text);
    if (wanted === before) return null;
    this.joined ??= this.parts.join('');
    const first = this.firstFrom(from);
    const at = this.joined.indexOf(wanted, first);
    if (at < 0) return null;
    const range = { start: this.starts[at + before.length]!, end: this.ends[at + wanted.length - 1]! };
    return range.end <= until ? range : null;
  }

  /** Like `find`, but only among the next characters, so that searching for the parts of a page in turn never rereads it. */
  findNear(text: string, from: number, most: number): Range | null {
    const wanted = withoutSpace(text);
    this.joined ??= this.parts.join('');
    const first = this.firstFrom(from);
    const at = wanted === '' ? -1 : this.joined.slice(first, first + most + wanted.length).indexOf(wanted);
    return at < 0 ? null : { start: this.starts[first + at]!, end: this.ends[first + at + wanted.length - 1]! };
  }

  private firstFrom(place: number): number {
    let low = 0;
    for (let high = this.starts.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
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
