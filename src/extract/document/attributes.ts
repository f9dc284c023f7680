import { decodeHTMLAttribute } from 'entities/decode';
import { ATTRIBUTES, COMMON_NAMES, nameOf } from './attribute-names';
import { endOfName } from './markup-units';

/** Numbers kept per attribute: the number of its name, or where an uncommon name begins; where its value begins and ends. */
const FIELDS = 3;
/** Initial capacity: one attribute per 2^UNITS units of the page, which is more than most pages have, within these bounds. */
const UNITS = 6;
const LEAST = 16;
const MOST = 1 << 16;

/** Shared by all elements without attributes: nothing writes into the tree. */
const NONE: Record<string, string> = Object.freeze({});

/**
 * The attributes of a page's elements, in page order, as offsets into the page: most are never read, and names and values
 * become strings only when they are. Of two attributes of an element with the same name the first counts.
 */
export class PageAttributes {
  /** Attributes so far. */
  count = 0;
  private readonly html: string;
  private places: Int32Array;
  /** Where the attributes of the element being read begin. */
  private first = 0;
  /** By number of a name: one past the last attribute with it. */
  private readonly lastOf = new Int32Array(COMMON_NAMES);

  constructor(html: string) {
    this.html = html;
    this.places = new Int32Array(FIELDS * Math.min(MOST, Math.max(LEAST, html.length >> UNITS)));
  }

  /** Begins the attributes of the next element; returns the index of its first. */
  begin(): number {
    return (this.first = this.count);
  }

  /** Adds an attribute; returns the bits of `Has` of its name. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): number {
    const known = ATTRIBUTES.find(this.html, nameStart, nameEnd);
    const at = this.count * FIELDS;
    if (known !== undefined) {
      if (this.lastOf[known.number]! > this.first) return known.has;
      this.lastOf[known.number] = this.count + 1;
    }
    if (at === this.places.length) this.grow();
    const { places } = this;
    places[at] = known === undefined ? ~nameStart : known.number;
    places[at + 1] = valueStart;
    places[at + 2] = valueEnd;
    this.count++;
    return known === undefined ? 0 : known.has;
  }

  /** The number of an attribute's name; below 0 for uncommon names. */
  numberAt(index: number): number {
    return this.places[index * FIELDS]!;
  }

  valueAt(index: number): string {
    const at = index * FIELDS;
    const text = this.html.slice(this.places[at + 1], this.places[at + 2]);
    return text.includes('&') ? decodeHTMLAttribute(text) : text;
  }

  /** The value of the attribute with this number between two indices; undefined where none has it. */
  find(from: number, to: number, number: number): string | undefined {
    for (let i = from; i < to; i++) if (this.numberAt(i) === number) return this.valueAt(i);
    return undefined;
  }

  /** The attributes between two indices, by name. */
  record(from: number, to: number): Record<string, string> {
    if (from === to) return NONE;
    const found: Record<string, string> = {};
    for (let i = from; i < to; i++) {
      const name = this.nameAt(i);
      // Names that every object inherits are skipped, as no page needs them.
      found[name] ??= this.valueAt(i);
    }
    return found;
  }

  private nameAt(index: number): string {
    const number = this.numberAt(index);
    return number >= 0 ? nameOf(number) : this.html.slice(~number, endOfName(this.html, ~number)).toLowerCase();
  }

  private grow(): void {
    const wider = new Int32Array(2 * this.places.length);
    wider.set(this.places);
    this.places = wider;
  }
}
