import type { Document } from 'domhandler';
import { numberOf } from '../document/attribute-names';
import { isElement, type PageElement } from '../document/page-element';
import { SpacedText } from '../../text/space';
import { kindByLength, kindOf, roleIn, type Role } from './blocks';
import { CueReader } from './cues-of';
import { CUE } from './cues';
import { LineLinks } from './line-links';
import { asksForMail } from './mail-boxes';
import { Line, LineMark } from './lines';
import { takeBackCaptions, type KindFrame } from './misled-captions';
import { OpenFrame } from './open-frame';
import { linesOfPreformatted } from './preformatted';
import { regionOf } from './region';
import { isBetweenPieces, seamsOf } from './seams';

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
  readonly mailFields: number[] = [];
  private readonly cueReader = new CueReader();
  private readonly open: OpenFrame[] = [];
  private frame: OpenFrame | null = null;
  private readonly spaced = new SpacedText();
  private readonly links = new LineLinks();
  private boldLength = 0;
  private bold = 0;
  private pre = 0;
  private afterBreak = false;
  /** Open inline elements that have cues. */
  private readonly inline: OpenInline[] = [];
  private marks: LineMark[] | null = null;
  private seams: number[] | null = null;
  private pieces: number[] | null = null;
  /** The text added last: reading one that still grows would copy all of it. */
  private last = '';
  private inlineCues = 0;
  private lineCues = 0;

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
    this.seam();
    if (name === 'input' && this.frame !== null && asksForMail(element)) this.mailFields.push(this.frame.index);
    if (own !== 0) {
      this.inline.push({ element, cues: own, around: this.inlineCues, start: this.spaced.next, line: this.lines.length });
      this.inlineCues |= own;
    }
    if (name === 'a') this.links.open(element.value(HREF), this.spaced.next);
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
    this.seam();
    if (this.inline.length > 0 && this.inline.at(-1)!.element === element) {
      const open = this.inline.pop()!;
      this.mark(open);
      this.inlineCues = open.around;
    }
    if (name === 'a' && element.value(HREF) !== undefined) this.links.close(this.spaced.text.length);
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
    const { spaced } = this;
    const before = spaced.text.length;
    if (before > 0 && spaced.next === before && this.seams?.at(-1) === before && isBetweenPieces(this.last, data))
      (this.pieces ??= []).push(before);
    spaced.add(data);
    const added = spaced.text.length - before;
    if (added === 0) return;
    this.last = data;
    if (this.bold > 0) this.boldLength += added;
    this.lineCues |= this.inlineCues;
  }

  /** Notes the border of an inline element right after a letter or digit. */
  private seam(): void {
    const at = this.spaced.next;
    if (at > 0 && at === this.spaced.text.length) (this.seams ??= []).push(at);
  }

  private mark({ element, cues, line, start: began }: OpenInline): void {
    const start = line === this.lines.length ? began : 0;
    const end = this.spaced.text.length;
    if (cues & MARKED && end > start) (this.marks ??= []).push(new LineMark(element, cues, start, end));
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
    const { spaced, frame } = this;
    if (!spaced.isEmpty) {
      this.links.upTo(spaced.text.length);
      if (this.inlineCues & MARKED) this.markUpToHere();
      const text = spaced.take();
      if (frame !== null) this.addLine(text, frame);
      this.marks = null;
      this.seams = null;
      this.pieces = null;
      this.boldLength = 0;
      this.lineCues = 0;
    } else spaced.take();
    this.links.nextLine();
  }

  private markUpToHere(): void {
    const { inline } = this;
    for (let i = inline.length - 1; i >= Math.max(0, inline.length - MOST_MARKS); i--) this.mark(inline[i]!);
  }

  private addLine(text: string, frame: OpenFrame): void {
    const links = this.links.of(text);
    const line = new Line({
      index: this.lines.length,
      text,
      kind: kindByLength(frame.kind, text.length),
      level: frame.kind === 'heading' ? frame.level : 0,
      element: frame.element,
      region: regionOf(frame.cues, frame.tagCues),
      linkLength: links.reduce((sum, { start, end }) => sum + end - start, 0),
      links,
      frame: frame.index,
      afterBreak: this.afterBreak,
      cues: this.lineCues | frame.own,
      boldLength: Math.min(this.boldLength, text.length),
      marks: this.marks ?? NO_MARKS,
      seams: seamsOf(text, this.seams),
      pieces: this.pieces ?? NO_PIECES,
    });
    this.lines.push(line);
  }
}

const NO_MARKS: readonly LineMark[] = [];
const NO_PIECES: readonly number[] = [];

/** Inline elements with one of these cues are kept as marks of their line. */
const MARKED = CUE.author | CUE.meta | CUE.tags | CUE.title | CUE.lead | CUE.hidden;
