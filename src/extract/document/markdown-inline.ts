import { isLetterOrNumber } from '../../text/letters';
import { unitAt } from '../../text/units';
import { escapeHtml } from './escape-html';

/** Addresses of links by their names in lower case: "[1]: https://fjord.example". */
export type References = ReadonlyMap<string, string>;

const IMAGE = /!\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/uy;
const LINKED_IMAGE = /\[!\[([^[\]]*)\]\([^()]*\)\]\([^()]*\)/uy;
const LINK = /\[([^[\]]*)\](?:\(([^()]*)\)|\[([^[\]]*)\])?/uy;
const ADDRESS = /<(https?:\/\/[^<>\s]+)>/uy;
const TAG = /<\/?(?:br|hr|img|[abip]|div|span|em|strong|sup|sub|figure|figcaption|center)\b[^<>]*>/iuy;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const MARKS = '*_~';
/** Most marks that may be open at once; hostile texts open thousands. */
const MOST_OPEN = 8;
const NAMES: readonly (readonly string[])[] = [[], ['em'], ['strong'], ['strong', 'em']];

/** The text of a paragraph in HTML: links, emphasis and code as elements, without their marks. */
export function inlineHtml(text: string, references: References): string {
  return new Inline(text, references).html();
}

/** A run of marks that may begin emphasis: "**". */
interface Open {
  readonly mark: string;
  readonly length: number;
  /** Index of its part. */
  readonly at: number;
}

class Inline {
  private readonly parts: string[] = [];
  private open: Open[] = [];
  private at = 0;
  /** Where the text begins that is taken as it stands. */
  private plain = 0;

  private readonly text: string;
  private readonly references: References;

  constructor(text: string, references: References) {
    this.text = text;
    this.references = references;
  }

  html(): string {
    const { text } = this;
    while (this.at < text.length) {
      const found = this.elementAt();
      if (found === null) this.at++;
      else {
        this.parts.push(escapeHtml(text.slice(this.plain, this.at)));
        this.at += found;
        this.plain = this.at;
      }
      this.settle();
    }
    this.parts.push(escapeHtml(text.slice(this.plain)));
    return this.parts.join('');
  }

  /** What stands for the element found last; it follows the text before it. */
  private pending: (() => void) | null = null;

  private settle(): void {
    this.pending?.();
    this.pending = null;
  }

  private write(html: string): void {
    this.pending = () => this.parts.push(html);
  }

  /** The length of the element that begins here; null where none does. */
  private elementAt(): number | null {
    const { text, at } = this;
    const char = text[at]!;
    if (char === '\\') return this.escaped();
    if (char === '`') return this.code();
    if (char === '!' || char === '[') return this.image() ?? (char === '[' ? this.link() : null);
    if (char === '<') return this.tag();
    return MARKS.includes(char) ? this.emphasis(char) : null;
  }

  private escaped(): number | null {
    const next = this.text[this.at + 1];
    if (next === undefined || !PUNCTUATION.test(next)) return null;
    this.write(escapeHtml(next));
    return 2;
  }

  private code(): number | null {
    const { text, at } = this;
    const from = lastOf(text, at, '`');
    const end = text.indexOf('`', from);
    if (end < 0) return this.plainUntil(from);
    this.write(`<code>${escapeHtml(text.slice(from, end).trim())}</code>`);
    return lastOf(text, end, '`') - at;
  }

  /** Takes a run of marks that means nothing as it stands, as a whole: mark by mark, a long one would be read again and again. */
  private plainUntil(end: number): null {
    this.at = end - 1;
    return null;
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    return expression.exec(this.text);
  }

  private image(): number | null {
    const found = this.match(IMAGE) ?? this.match(LINKED_IMAGE);
    if (found === null) return null;
    this.write(`<img src="" alt="${escapeHtml(found[1]!)}">`);
    return found[0].length;
  }

  private link(): number | null {
    const found = this.match(LINK);
    if (found === null) return null;
    const [whole, shown, address, name] = found;
    const href = address ?? this.references.get((name === undefined || name === '' ? shown! : name).toLowerCase());
    if (href === undefined) return null;
    this.write(`<a href="${escapeHtml(href.trim().split(' ', 1)[0]!)}">${inlineHtml(shown!, NO_REFERENCES)}</a>`);
    return whole.length;
  }

  private tag(): number | null {
    const address = this.match(ADDRESS);
    const found = address ?? this.match(TAG);
    if (found === null) return null;
    this.write(address === null ? found[0] : `<a href="${escapeHtml(address[1]!)}">${escapeHtml(address[1]!)}</a>`);
    return found[0].length;
  }

  /** A run of marks: the end of emphasis where the same run is open, else perhaps a beginning. */
  private emphasis(mark: string): number | null {
    const { text, at } = this;
    const end = lastOf(text, at, mark);
    const length = end - at;
    if (length >= NAMES.length || (mark === '~' && length !== 2)) return this.plainUntil(end);
    const [before, after] = [unitAt(text, at - 1), unitAt(text, end)];
    const isInWord = mark === '_' && at > 0 && end < text.length && isLetterOrNumber(before) && isLetterOrNumber(after);
    if (isInWord) return this.plainUntil(end);
    const begun = at > 0 && !isSpace(before) ? this.open.findLastIndex((one) => one.mark === mark && one.length === length) : -1;
    if (begun >= 0) this.close(this.open[begun]!, begun);
    else if (end < text.length && !isSpace(after) && this.open.length < MOST_OPEN) {
      const raw = text.slice(at, end);
      this.pending = () => {
        this.open.push({ mark, length, at: this.parts.length });
        this.parts.push(raw);
      };
    } else return this.plainUntil(end);
    return length;
  }

  private close({ mark, length, at }: Open, index: number): void {
    const names = mark === '~' ? ['del'] : NAMES[length]!;
    this.open = this.open.slice(0, index);
    this.parts[at] = names.map((name) => `<${name}>`).join('');
    this.write(
      names
        .toReversed()
        .map((name) => `</${name}>`)
        .join(''),
    );
  }
}

const NO_REFERENCES: References = new Map();

/** Where a run of one character ends. */
function lastOf(text: string, from: number, char: string): number {
  let end = from;
  while (text[end] === char) end++;
  return end;
}

const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0;
