import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** A half-open range of UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Characters of the source with the place of each; white space left out, so that line ends and indents don't matter. */
class Characters {
  private readonly parts: string[] = [];
  private joined: string | null = null;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Takes characters that stand in the source as they are. */
  take(source: string, start: number, end: number): void {
    for (let i = start; i < end; i++) if (!isSpace(source.charCodeAt(i))) this.put(source[i]!, i, i + 1);
  }

  /** Takes a character that is written as an entity. */
  put(char: string, start: number, end: number): void {
    if (isSpace(char.charCodeAt(0))) return;
    for (const unit of char.split('')) {
      this.parts.push(unit);
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** Where a text stands, from a place of the source on and up to another. */
  find(text: string, from: number, until: number): Range | null {
    const wanted = text.replace(/\s+/gu, '');
    if (wanted === '') return null;
    this.joined ??= this.parts.join('');
    const at = this.joined.indexOf(wanted, this.firstFrom(from));
    if (at < 0) return null;
    const range = { start: this.starts[at]!, end: this.ends[at + wanted.length - 1]! };
    return range.end <= until ? range : null;
  }

  private firstFrom(place: number): number {
    let low = 0;
    for (let high = this.starts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000 || unit === 0xfeff;

/** Tells where in a page's source a piece of its text or of its metadata is written. */
export class SourceIndex {
  private readonly text = new Characters();
  private readonly attributes = new Characters();
  private readonly size: number;

  /** @param kind 'text' for plain text, which has no tags */
  constructor(source: string, kind: 'html' | 'text' | 'none') {
    this.size = source.length;
    if (kind === 'text') this.text.take(source, 0, source.length);
    else if (kind === 'html') this.read(source);
  }

  /** Where a text is printed, from a place on. */
  printed(text: string, from = 0, until = this.size): Range | null {
    return this.text.find(text, from, until);
  }

  /** Where a value of the metadata is written: in an attribute, or in the page's data. */
  declared(text: string): Range | null {
    return this.attributes.find(text, 0, this.size) ?? this.text.find(text, 0, this.size);
  }

  private read(source: string): void {
    const { text, attributes } = this;
    let last = 0;
    const ignore = (): void => undefined;
    const callbacks: TokenizerCallbacks = {
      ontext(start, end) {
        text.take(source, start, end);
        last = end;
      },
      ontextentity(codepoint, end) {
        text.put(String.fromCodePoint(codepoint), source.lastIndexOf('&', end - 1), end);
        last = end;
      },
      onattribdata(start, end) {
        attributes.take(source, start, end);
        last = end;
      },
      onattribentity(codepoint) {
        const start = source.indexOf('&', last);
        const end = source.indexOf(';', start) + 1;
        attributes.put(String.fromCodePoint(codepoint), start, Math.max(end, start + 1));
        last = Math.max(end, start + 1);
      },
      onattribname(_start, end) {
        last = end;
      },
      onattribend: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    };
    const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
    tokenizer.write(source);
    tokenizer.end();
  }
}
