import type { PageElement } from '../document/page-element';
import { isPlaceholder } from '../document/placeholder';
import { SpacedText } from '../../text/space';
import { kindByLength } from './blocks';
import { CUE } from './cues';
import { LineLinks } from './line-links';
import { Line, LineMark } from './lines';
import type { OpenFrame } from './open-frame';
import { regionOf } from './region';
import { isBetweenPieces, seamsOf } from './seams';

/** Inline elements with one of these cues are kept as marks of their line. */
export const MARKED = CUE.author | CUE.meta | CUE.tags | CUE.title | CUE.lead | CUE.hidden;

const NO_MARKS: readonly LineMark[] = [];
const NO_PIECES: readonly number[] = [];

/** The line being gathered: its text so far, and what inline elements say about parts of it. */
export class OpenLine {
  readonly links = new LineLinks();
  private readonly spaced = new SpacedText();
  private boldLength = 0;
  private cues = 0;
  private marks: LineMark[] | null = null;
  private seams: number[] | null = null;
  private pieces: number[] | null = null;
  /** The text added last: reading one that still grows would copy all of it. */
  private last = '';

  get isEmpty(): boolean {
    return this.spaced.isEmpty;
  }

  get length(): number {
    return this.spaced.length;
  }

  /** The offset of the next character. */
  get next(): number {
    return this.spaced.next;
  }

  /** @param cues of the inline elements around the text */
  add(data: string, isBold: boolean, cues: number): void {
    const { spaced } = this;
    const before = spaced.length;
    if (before > 0 && spaced.next === before && this.seams?.at(-1) === before && isBetweenPieces(this.last, data))
      (this.pieces ??= []).push(before);
    spaced.add(data);
    const added = spaced.length - before;
    if (added === 0) return;
    this.last = data;
    if (isBold) this.boldLength += added;
    this.cues |= cues;
  }

  /** Notes the border of an inline element right after a letter or digit. */
  seam(): void {
    const at = this.spaced.next;
    if (at > 0 && at === this.spaced.length) (this.seams ??= []).push(at);
  }

  /** Notes what an inline element says about the text from an offset on. */
  mark(element: PageElement, cues: number, start: number): void {
    const end = this.spaced.length;
    if (cues & MARKED && end > start) (this.marks ??= []).push(new LineMark(element, cues, start, end));
  }

  /** Ends the line: returns it if it has a text, and more than the variable of a template, and is in a block; begins the next. */
  take(frame: OpenFrame | null, index: number, afterBreak: boolean): Line | null {
    const isEmpty = this.spaced.isEmpty;
    const { length } = this.spaced;
    if (!isEmpty) this.links.upTo(length);
    const text = this.spaced.take();
    const isNone = isEmpty || frame === null || (frame.kind !== 'preformatted' && isPlaceholder(text));
    const line = isNone ? null : this.made(text, length, frame, index, afterBreak);
    if (!isEmpty) this.clear();
    this.links.nextLine();
    return line;
  }

  private made(text: string, length: number, frame: OpenFrame, index: number, afterBreak: boolean): Line {
    const links = this.links.of(text);
    return new Line({
      index,
      text,
      length,
      kind: kindByLength(frame.kind, length),
      level: frame.kind === 'heading' ? frame.level : 0,
      element: frame.element,
      region: regionOf(frame.cues, frame.tagCues),
      linkLength: links.reduce((sum, { start, end }) => sum + end - start, 0),
      links,
      frame: frame.index,
      afterBreak,
      cues: this.cues | frame.own,
      boldLength: Math.min(this.boldLength, length),
      marks: this.marks ?? NO_MARKS,
      seams: seamsOf(text, this.seams),
      pieces: this.pieces ?? NO_PIECES,
    });
  }

  private clear(): void {
    this.marks = null;
    this.seams = null;
    this.pieces = null;
    this.boldLength = 0;
    this.cues = 0;
  }
}
