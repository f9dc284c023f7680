import { bulletsOf } from './bullets';
import { escapeHtml } from './escape-html';
import { frontMatterOf, metaOf, type FrontMatter } from './front-matter';
import { inlineHtml, type References } from './markdown-inline';

const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/u;
const CLOSING_SIGNS = /[ \t]#+[ \t]*$/u;
const UNDERLINE = /^ {0,3}(?:={3,}|-{3,})[ \t]*$/u;
const RULE = /^ {0,3}(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})[ \t]*$/u;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
const QUOTE = /^ {0,3}> ?/u;
const ROW = /^ {0,3}\|/u;
const ROW_OF_RULES = /^[\s|:-]+$/u;
const REFERENCE = /^ {0,3}\[([^[\]^]+)\]:[ \t]+<?([^\s<>]+)/u;
const BROKEN = /(?: {2}|\\)$/u;
const LINK = /\[[^[\]]+\]\((?:https?:|\/|#|mailto:)[^()]*\)/u;
const STRONG = /\*\*[^\s*][^*]*\*\*/u;

/**
 * Whether a text is Markdown: it begins with a head of properties or a heading, or has two of a heading, a link and strong
 * emphasis in its notation. A number sign before a word without a space is a tag of social media.
 */
export function isMarkdown(text: string): boolean {
  if (!/[#=*\]-]/u.test(text)) return false;
  const lines = linesOf(text);
  if (frontMatterOf(lines) !== null) return true;
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return false;
  if (HEADING.test(lines[first]!) || isUnderlined(lines, first)) return true;
  return [lines.some((line) => HEADING.test(line)), LINK.test(text), STRONG.test(text)].filter(Boolean).length > 1;
}

/** Whether a line is a heading by the line below it, which has no other marks. */
const isUnderlined = (lines: readonly string[], at: number): boolean =>
  /\p{L}/u.test(lines[at] ?? '') && UNDERLINE.test(lines[at + 1] ?? '') && !QUOTE.test(lines[at]!) && !ROW.test(lines[at]!);

const linesOf = (text: string): string[] => text.split(/\r\n?|\n/u);

/** Writes Markdown as a page, so that all later rules read both alike. */
export function htmlOfMarkdown(text: string): string {
  const lines = linesOf(text);
  const head = frontMatterOf(lines);
  const { html, hasHeadline } = new Blocks(head === null ? lines : head.body).read();
  const title = head?.properties.get('title')?.[0];
  const headline = title === undefined || hasHeadline ? '' : `<h1>${escapeHtml(title)}</h1>`;
  return `<html>${head === null ? '' : headHtml(head)}<body><article>${headline}${html}</article></body></html>`;
}

function headHtml(head: FrontMatter): string {
  const tags = metaOf(head).map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`);
  return `<head>${tags.join('')}</head>`;
}

/** Reads the blocks of a text from its lines. */
class Blocks {
  private readonly lines: readonly string[];
  private readonly bullets: readonly number[];
  private readonly references: References;
  private readonly parts: string[] = [];
  private paragraph: string[] = [];
  private at = 0;
  private hasHeadline = false;

  constructor(lines: readonly string[]) {
    const references = new Map<string, string>();
    this.lines = lines.filter((line) => {
      const found = REFERENCE.exec(line);
      if (found !== null) references.set(found[1]!.toLowerCase(), found[2]!);
      return found === null;
    });
    this.references = references;
    this.bullets = bulletsOf(this.lines);
  }

  read(): { html: string; hasHeadline: boolean } {
    while (this.at < this.lines.length) this.block(this.lines[this.at]!);
    this.endParagraph();
    return { html: this.parts.join('\n'), hasHeadline: this.hasHeadline };
  }

  /** Reads the block that begins on a line; a line that begins none continues the paragraph. */
  private block(line: string): void {
    const heading = HEADING.exec(line);
    if (line.trim() === '') this.skip();
    else if (heading !== null) this.heading(heading[1]!.length, heading[2]!.replace(CLOSING_SIGNS, ''), 1);
    else if (this.paragraph.length === 0 && isUnderlined(this.lines, this.at))
      this.heading(this.lines[this.at + 1]!.trim().startsWith('=') ? 1 : 2, line, 2);
    else if (RULE.test(line)) this.skip();
    else if (FENCE.test(line)) this.fenced(line);
    else if (this.bullets[this.at]! > 0) this.list();
    else if (QUOTE.test(line)) this.quotation();
    else if (ROW.test(line)) this.table();
    else {
      this.paragraph.push(line);
      this.at++;
    }
  }

  private skip(): void {
    this.endParagraph();
    this.at++;
  }

  private inline(text: string): string {
    return inlineHtml(text.trim(), this.references);
  }

  private heading(level: number, text: string, lines: number): void {
    this.endParagraph();
    this.hasHeadline ||= level === 1;
    this.parts.push(`<h${level}>${this.inline(text)}</h${level}>`);
    this.at += lines;
  }

  private endParagraph(): void {
    if (this.paragraph.length > 0) this.parts.push(`<p>${this.joined(this.paragraph)}</p>`);
    this.paragraph = [];
  }

  /** Lines of one paragraph; a line may say that it is broken there. */
  private joined(lines: readonly string[]): string {
    const text: string[] = [];
    let open = '';
    for (const line of lines) {
      open = open === '' ? line.trim() : `${open} ${line.trim()}`;
      if (!BROKEN.test(line)) continue;
      text.push(this.inline(open.endsWith('\\') ? open.slice(0, -1) : open));
      open = '';
    }
    if (open !== '') text.push(this.inline(open));
    return text.join('<br>');
  }

  /** The lines from here on for which a test holds. */
  private while(test: (line: string, at: number) => boolean): string[] {
    const from = this.at;
    while (this.at < this.lines.length && test(this.lines[this.at]!, this.at)) this.at++;
    return this.lines.slice(from, this.at);
  }

  private fenced(line: string): void {
    this.endParagraph();
    const sign = line.trim().slice(0, 3);
    this.at++;
    const code = this.while((each) => !each.trim().startsWith(sign));
    this.at++;
    this.parts.push(`<pre>${escapeHtml(code.join('\n'))}</pre>`);
  }

  /** Items, each with the lines that continue it. */
  private list(): void {
    this.endParagraph();
    const items: string[] = [];
    while (this.at < this.lines.length && (this.bullets[this.at]! > 0 || this.isBetweenItems())) {
      const first = this.lines[this.at]!.slice(this.bullets[this.at]);
      this.at++;
      const more = this.while((line, at) => line.trim() !== '' && this.bullets[at] === 0 && /^\s/u.test(line));
      if (first.trim() !== '') items.push(`<li>${this.joined([first, ...more])}</li>`);
    }
    this.parts.push(`<ul>${items.join('')}</ul>`);
  }

  private isBetweenItems(): boolean {
    return this.lines[this.at]!.trim() === '' && (this.bullets[this.at + 1] ?? 0) > 0;
  }

  private quotation(): void {
    this.endParagraph();
    const lines = this.while((line) => QUOTE.test(line)).map((line) => line.replace(QUOTE, ''));
    const inner = new Blocks(lines.map((line) => line.replace(/^[ \t>]+/u, '')));
    this.parts.push(`<blockquote>${inner.read().html}</blockquote>`);
  }

  private table(): void {
    this.endParagraph();
    const rows = this.while((line) => ROW.test(line)).filter((line) => !ROW_OF_RULES.test(line));
    const cells = (row: string): string =>
      row
        .trim()
        .replace(/^\||\|$/gu, '')
        .split('|')
        .map((cell) => `<td>${this.inline(cell)}</td>`)
        .join('');
    this.parts.push(`<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`);
  }
}
