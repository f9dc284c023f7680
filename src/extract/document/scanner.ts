import type { Markup } from './markup';
import { BANG, BRACKET, DASH, DOUBLE, endsName, EQUALS, GREATER, isLetter, isSpace, QUESTION, SINGLE, SLASH } from './markup-units';
import { holderOfText, isNamed } from './text-holders';

/**
 * Tokenizes a page as htmlparser2's tokenizer does (a test compares the two), but jumps from mark to mark instead of
 * keeping a state for every unit, which took half the time of a parse.
 */
export function scanMarkup(html: string, markup: Markup): void {
  new Scanner(html, markup).scan();
}

class Scanner {
  private readonly html: string;
  private readonly markup: Markup;
  /** Where the text that was not emitted yet begins. */
  private from = 0;
  /** Whether the tag read last ends in a slash. */
  private slashed = false;

  constructor(html: string, markup: Markup) {
    this.html = html;
    this.markup = markup;
  }

  scan(): void {
    const { html } = this;
    let at = html.indexOf('<');
    while (at >= 0) {
      const next = html.charCodeAt(at + 1);
      let end: number;
      if (isLetter(next)) end = this.opening(at);
      else if (next === SLASH) end = this.closing(at);
      else if (next === BANG) end = this.declaration(at);
      else if (next === QUESTION) end = this.skipped(at, at + 2, at + 2, false);
      // A sign in the text ("a < b"), or the start of something that turned out to be text.
      else end = at + 1;
      at = html.indexOf('<', end);
    }
    this.emitText(html.length);
  }

  private emitText(end: number): void {
    if (end > this.from) this.markup.text(this.from, end);
    this.from = end;
  }

  /** Ends the scan inside a tag: a tag cut off by the page's end is dropped. */
  private cutOff(): number {
    return (this.from = this.html.length);
  }

  /** Skips to the next ">"; without one, the rest of the page is text. */
  private skipped(at: number, textFrom: number, searchFrom: number, isComment: boolean): number {
    this.emitText(at);
    const end = this.html.indexOf('>', searchFrom);
    if (end < 0) {
      this.from = textFrom;
      return this.html.length;
    }
    if (isComment) this.markup.comment();
    return (this.from = end + 1);
  }

  private declaration(at: number): number {
    const { html } = this;
    const first = html.charCodeAt(at + 2);
    if (first === DASH) {
      if (html.charCodeAt(at + 3) !== DASH) return this.skipped(at, at + 2, at + 4, false);
      // "<!-->" is a whole comment.
      return this.until(at, '-->', at + 2, true);
    }
    if (first === BRACKET) {
      if (html.startsWith('CDATA[', at + 3)) return this.until(at, ']]>', at + 9, false);
      let same = at + 3;
      while (html.charCodeAt(same) === 'CDATA['.charCodeAt(same - at - 3)) same++;
      return this.skipped(at, at + 2, same, false);
    }
    return this.skipped(at, at + 2, at + 3, false);
  }

  private until(at: number, close: string, searchFrom: number, isComment: boolean): number {
    this.emitText(at);
    const end = this.html.indexOf(close, searchFrom);
    if (end < 0) return this.cutOff();
    if (isComment) this.markup.comment();
    return (this.from = end + close.length);
  }

  private closing(at: number): number {
    const { html } = this;
    let start = at + 2;
    while (isSpace(html.charCodeAt(start))) start++;
    const first = html.charCodeAt(start);
    // "</>" is text.
    if (first === GREATER || start >= html.length) return start;
    if (!isLetter(first)) return this.skipped(at, start, start + 1, true);
    this.emitText(at);
    return this.closeTag(start);
  }

  private closeTag(start: number): number {
    const { html } = this;
    let end = start + 1;
    let unit = html.charCodeAt(end);
    while (end < html.length && unit !== GREATER && !isSpace(unit)) unit = html.charCodeAt(++end);
    if (end >= html.length) return this.cutOff();
    this.markup.closeTag(start, end);
    const close = unit === GREATER ? end : html.indexOf('>', end);
    return close < 0 ? this.cutOff() : (this.from = close + 1);
  }

  private opening(at: number): number {
    const { html, markup } = this;
    this.emitText(at);
    const start = at + 1;
    let end = start + 1;
    while (end < html.length && !endsName(html.charCodeAt(end))) end++;
    if (end === html.length) return this.cutOff();
    markup.openTag(start, end);
    const close = this.attributes(end);
    if (close < 0) return this.cutOff();
    markup.openTagEnd(this.slashed);
    this.from = close + 1;
    const holder = this.slashed ? undefined : holderOfText(html, start, end);
    return holder === undefined ? this.from : this.content(holder);
  }

  /** Emits the attributes; returns the place of the ">" after them, -1 where the page ends first. */
  private attributes(from: number): number {
    const { html, markup } = this;
    this.slashed = false;
    for (let i = from; i < html.length;) {
      const unit = html.charCodeAt(i);
      if (unit === GREATER) return i;
      if (unit === SLASH) this.slashed = true;
      else if (!isSpace(unit)) {
        this.slashed = false;
        const start = i++;
        while (i < html.length && html.charCodeAt(i) !== EQUALS && !endsName(html.charCodeAt(i))) i++;
        const end = i;
        while (isSpace(html.charCodeAt(i))) i++;
        if (html.charCodeAt(i) !== EQUALS) {
          if (i < html.length) markup.attribute(start, end, end, end);
          continue;
        }
        i = this.value(start, end, i + 1);
        if (i < 0) return -1;
        continue;
      }
      i++;
    }
    return -1;
  }

  /** Emits an attribute with its value, quoted or not; returns the place after it, -1 where the page ends first. */
  private value(nameStart: number, nameEnd: number, from: number): number {
    const { html, markup } = this;
    let start = from;
    while (isSpace(html.charCodeAt(start))) start++;
    const quote = html.charCodeAt(start);
    if (quote === DOUBLE || quote === SINGLE) {
      const end = html.indexOf(quote === DOUBLE ? '"' : "'", start + 1);
      if (end < 0) return -1;
      markup.attribute(nameStart, nameEnd, start + 1, end);
      return end + 1;
    }
    let end = start;
    while (end < html.length && html.charCodeAt(end) !== GREATER && !isSpace(html.charCodeAt(end))) end++;
    if (end === html.length) return -1;
    markup.attribute(nameStart, nameEnd, start, end);
    return end;
  }

  /** Reads the text of an element that holds only text, up to its end tag. */
  private content(name: string): number {
    const { html } = this;
    for (let at = html.indexOf('</', this.from); at >= 0; at = html.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      const unit = html.charCodeAt(end);
      if ((unit === GREATER || isSpace(unit)) && isNamed(html, at + 2, name)) {
        this.emitText(at);
        return this.closeTag(at + 2);
      }
    }
    return html.length;
  }
}
