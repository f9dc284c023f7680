import type { Document } from 'domhandler';
import { numberOf } from '../document/attribute-names';
import { isElement, type PageElement } from '../document/page-element';
import { kindOf, roleIn, type Role } from './blocks';
import { CueReader } from './cues-of';
import { CUE } from './cues';
import { asksForEmail } from './newsletter-boxes';
import type { Line } from './lines';
import { takeBackCaptions, type KindFrame } from './misled-captions';
import { OpenFrame } from './open-frame';
import { MARKED, OpenLine } from './open-line';
import { linesOfPreformatted } from './preformatted';

/** An open inline element; `around` holds the cues of the inline elements around it. */
interface OpenInline {
  readonly element: PageElement;
  readonly cues: number;
  readonly around: number;
  /** Where it began, in the line with index `line`; in later lines it begins at 0. */
  readonly start: number;
  readonly line: number;
}

/** Most elements, the innermost ones, whose marks continue in the next line; hostile pages nest them hundreds deep. */
const MOST_MARKS = 8;

const HREF = numberOf('href');

/** Builds lines and frames from a page's elements and texts, which it is given in page order. */
export class Gatherer {
  readonly lines: Line[] = [];
  readonly frames: KindFrame[] = [];
  /** Frames with an input for a reader's email address. */
  readonly emailFields: number[] = [];
  private readonly cueReader = new CueReader();
  private readonly open: OpenFrame[] = [];
  private frame: OpenFrame | null = null;
  private readonly line = new OpenLine();
  private bold = 0;
  private pre = 0;
  private afterBreak = false;
  /** Open inline elements that have cues. */
  private readonly inline: OpenInline[] = [];
  private inlineCues = 0;

  constructor(root: Document) {
    // Text outside any block belongs to the page.
    const first = root.children.find(isElement);
    if (first === undefined) return;
    this.cueReader.readClass(first);
    this.openFrame(first, 0, roleIn(first));
  }

  enter(element: PageElement, role: Role): void {
    const { name } = element;
    if (name === 'br') {
      this.flush();
      this.afterBreak = true;
      return;
    }
    const own = this.cueReader.of(element, role.cues);
    if (role.isBlock) {
      this.flush();
      this.afterBreak = false;
      this.openFrame(element, own, role);
      return;
    }
    this.line.seam();
    if (name === 'input' && this.frame !== null && asksForEmail(element)) this.emailFields.push(this.frame.index);
    if (own !== 0) {
      this.inline.push({ element, cues: own, around: this.inlineCues, start: this.line.next, line: this.lines.length });
      this.inlineCues |= own;
    }
    if (name === 'a') this.line.links.open(element.value(HREF), this.line.next);
    else if (role.isBold) this.bold++;
  }

  /** Whether an element about to be entered is marked as an author, by its own cues or those around it. */
  isOfAuthors(element: PageElement): boolean {
    return (((this.frame?.cues ?? 0) | this.inlineCues | this.cueReader.of(element, 0)) & CUE.author) !== 0;
  }

  leave(element: PageElement): void {
    const { name } = element;
    if (this.frame?.element === element && this.frame.isBlock) {
      this.flush();
      this.afterBreak = false;
      this.closeFrame();
      return;
    }
    this.line.seam();
    if (this.inline.length > 0 && this.inline.at(-1)!.element === element) {
      const open = this.inline.pop()!;
      this.mark(open);
      this.inlineCues = open.around;
    }
    if (name === 'a' && element.value(HREF) !== undefined) this.line.links.close(this.line.length);
    else if (roleIn(element).isBold) this.bold--;
  }

  text(data: string): void {
    if (this.pre > 0 && data.includes('\n')) {
      for (const [index, line] of linesOfPreformatted(data).entries()) {
        if (index > 0) this.flush();
        if (index > 0) this.afterBreak = true;
        this.add(line);
      }
    } else this.add(data);
  }

  end(): void {
    this.flush();
    takeBackCaptions(this.lines, this.frames);
  }

  private add(data: string): void {
    this.line.add(data, this.bold > 0, this.inlineCues);
  }

  private mark({ element, cues, line, start }: OpenInline): void {
    this.line.mark(element, cues, line === this.lines.length ? start : 0);
  }

  private openFrame(element: PageElement, own: number, role: Role): void {
    const around = this.frame;
    const { name } = element;
    // Classes of <body> ("single-article has-sidebar") say nothing about its parts.
    const bits = name === 'body' || name === 'html' ? 0 : own | this.inlineCues;
    const frame = new OpenFrame({
      element,
      className: this.cueReader.className,
      parent: around === null ? -1 : around.index,
      depth: around === null ? 0 : around.depth + 1,
      own: bits,
      cues: around === null ? bits : bits | around.cues,
      index: this.frames.length,
      tagCues: around === null ? this.cueReader.tagCues : this.cueReader.tagCues | around.tagCues,
      kind: kindOf(role, bits, around === null ? 'paragraph' : around.kind),
      level: role.level > 0 || around === null ? role.level : around.level,
      isBlock: role.isBlock,
    });
    if (name === 'pre') this.pre++;
    this.open.push(frame);
    this.frames.push(frame);
    this.frame = frame;
  }

  private closeFrame(): void {
    if (this.open.pop()?.element.name === 'pre') this.pre--;
    this.frame = this.open.at(-1) ?? null;
  }

  private flush(): void {
    if (!this.line.isEmpty && this.inlineCues & MARKED) this.markUpToHere();
    const line = this.line.take(this.frame, this.lines.length, this.afterBreak);
    if (line !== null) this.lines.push(line);
  }

  private markUpToHere(): void {
    const { inline } = this;
    for (let i = inline.length - 1; i >= Math.max(0, inline.length - MOST_MARKS); i--) this.mark(inline[i]!);
  }
}
