import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { Characters, type Range } from './characters';

/** Within how many characters the next line of a page is searched for. */
const NEAR = 4_000;

/** What evidence says about the origin of a metadata value. */
export interface Declared {
  /** `Evidence.source`. */
  readonly source: string;
  /** `Evidence.path`: the name of the property. */
  readonly path: string | null;
}

/** The characters of a page by category. */
interface Parts {
  /** Visible text. */
  readonly text: Characters;
  readonly title: Characters;
  /** JSON and other data in scripts. */
  readonly data: Characters;
  readonly metaAttributes: Characters;
  readonly attributes: Characters;
  /** The values of meta elements, by the name of their property. */
  readonly metas: Map<string, Range[]>;
}

/** Locates a piece of a page's text or metadata in its source. */
export class SourceIndex {
  private readonly parts: Parts = {
    text: new Characters(),
    title: new Characters(),
    data: new Characters(),
    metaAttributes: new Characters(),
    attributes: new Characters(),
    metas: new Map(),
  };
  private readonly size: number;

  /** @param kind 'text' for plain text, which has no tags */
  constructor(source: string, kind: 'html' | 'text' | 'none') {
    this.size = source.length;
    if (kind === 'text') this.parts.text.take(source, 0, source.length);
    else if (kind === 'html') this.read(source);
  }

  /** Where a text is printed, within a range of the source. */
  printed(text: string, from = 0, until = this.size): Range | null {
    return this.parts.text.find(text, from, until);
  }

  /** Where the next line of the page is printed, not far after a place. */
  next(text: string, from: number): Range | null {
    return this.parts.text.findNear(text, from, NEAR);
  }

  /** Where a metadata value is written: under its property if possible, otherwise anywhere. */
  declared(value: string, { source, path }: Declared): Range | null {
    const inside = (characters: Characters): Range | null => characters.find(value, 0, this.size);
    if (path === 'title-tag') return inside(this.parts.title);
    if (source === 'json-ld')
      return (path === null ? null : this.parts.data.find(value, 0, this.size, `"${path}":"`)) ?? inside(this.parts.data);
    if (source === 'meta') {
      for (const { start, end } of this.parts.metas.get((path ?? '').toLowerCase()) ?? []) {
        const found = this.parts.metaAttributes.find(value, start, end);
        if (found !== null) return found;
      }
      return inside(this.parts.metaAttributes);
    }
    return inside(this.parts.attributes) ?? inside(this.parts.text) ?? inside(this.parts.metaAttributes) ?? inside(this.parts.data);
  }

  private read(source: string): void {
    const tokenizer = new Tokenizer({ decodeEntities: true }, new Reader(source, this.parts));
    tokenizer.write(source);
    tokenizer.end();
  }
}

/** Sorts the characters of a page into categories. */
class Reader implements TokenizerCallbacks {
  private tag = '';
  private attribute = '';
  private last = 0;
  private textOf: Characters | null;
  private key: string | null = null;
  private content: Range | null = null;

  private readonly source: string;
  private readonly parts: Parts;

  constructor(source: string, parts: Parts) {
    this.source = source;
    this.parts = parts;
    this.textOf = parts.text;
  }

  ontext(start: number, end: number): void {
    if (this.textOf === this.parts.data) this.parts.data.takeJson(this.source, start, end);
    else this.textOf?.take(this.source, start, end);
    this.last = end;
  }

  ontextentity(codepoint: number, end: number): void {
    this.textOf?.put(String.fromCodePoint(codepoint), this.source.lastIndexOf('&', end - 1), end);
    this.last = end;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    this.key = null;
    this.content = null;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase();
    this.last = end;
  }

  onattribdata(start: number, end: number): void {
    this.attributesOf().take(this.source, start, end);
    this.last = end;
    if (this.tag !== 'meta') return;
    if (this.attribute === 'content') this.content = { start: this.content?.start ?? start, end };
    else if (this.attribute === 'property' || this.attribute === 'name' || this.attribute === 'itemprop')
      this.key ??= this.source.slice(start, end).toLowerCase();
  }

  onattribentity(codepoint: number): void {
    const start = this.source.indexOf('&', this.last);
    const end = Math.max(this.source.indexOf(';', start) + 1, start + 1);
    this.attributesOf().put(String.fromCodePoint(codepoint), start, end);
    this.last = end;
    if (this.attribute === 'content') this.content = { start: this.content?.start ?? start, end };
  }

  onopentagend(): void {
    if (this.key !== null && this.content !== null) {
      const known = this.parts.metas.get(this.key);
      if (known) known.push(this.content);
      else this.parts.metas.set(this.key, [this.content]);
    }
    if (this.tag === 'title') this.textOf = this.parts.title;
    else if (this.tag === 'script') this.textOf = this.parts.data;
    else if (this.tag === 'style') this.textOf = null;
  }

  onselfclosingtag(): void {
    this.onopentagend();
    this.textOf = this.parts.text;
  }

  onclosetag(): void {
    this.textOf = this.parts.text;
  }

  onattribend(): void {
    // The value of the attribute has already arrived in pieces.
  }
  oncdata(): void {
    // CDATA is not visible, nor are comments and declarations.
  }
  oncomment(): void {
    // See oncdata.
  }
  ondeclaration(): void {
    // See oncdata.
  }
  onprocessinginstruction(): void {
    // See oncdata.
  }
  onend(): void {
    // There is nothing to finish.
  }

  private attributesOf(): Characters {
    return this.tag === 'meta' || this.tag === 'link' ? this.parts.metaAttributes : this.parts.attributes;
  }
}
