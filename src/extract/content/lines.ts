import type { BlockKind } from '../../models/article';
import type { PageElement } from '../document/page-element';

/*
 * What is gathered from a page is made by constructors, not as literals: once objects of a literal have outlived the first
 * collections, V8 allocates the next ones as old, where they keep their whole page alive until the next major collection.
 */

/** The fields of a class, as a literal or another instance has them. */
export type Fields<T> = { readonly [K in keyof T]: T[K] };

/** The part of a page that a line is in, by the elements around it. */
export type Region = 'content' | 'header' | 'navigation' | 'teaser' | 'aside' | 'comments' | 'footer' | 'form' | 'notice' | 'hidden';

/** A link inside a line; offsets are in the line's text. */
export class LineLink {
  /** As written. */
  readonly href: string;
  readonly start: number;
  readonly end: number;

  constructor(href: string, start: number, end: number) {
    this.href = href;
    this.start = start;
    this.end = end;
  }
}

/** An inline element that says what a part of its line is (author, date, tag, title, lead); offsets are in the line's text. */
export class LineMark {
  readonly element: PageElement;
  /** Bits of `CUE` of the element itself. */
  readonly cues: number;
  readonly start: number;
  readonly end: number;

  constructor(element: PageElement, cues: number, start: number, end: number) {
    this.element = element;
    this.cues = cues;
    this.start = start;
    this.end = end;
  }
}

/**
 * A run of inline content between two block boundaries, in page order. The whole page becomes lines in one walk;
 * every later rule reads lines, never the tree again.
 */
export class Line {
  readonly index: number;
  /** White space normalized: one space for each run, none at the ends. Never empty. */
  readonly text: string;
  /** UTF-16 units of the text. Kept: texts have many representations, and looking up `length` on each costs more than all that is done with it. */
  readonly length: number;
  readonly kind: BlockKind;
  /** Heading level 1–6; 0 for anything else. */
  readonly level: number;
  /** The nearest block element around it. */
  readonly element: PageElement;
  readonly region: Region;
  /** UTF-16 units of the text that are inside links. */
  readonly linkLength: number;
  readonly links: readonly LineLink[];
  /** Index of its frame in `Lines.frames`. */
  readonly frame: number;
  /** Whether a `<br>`, not a block boundary, separates it from the line before. */
  readonly afterBreak: boolean;
  /** Bits of `CUE` of its inline elements, its block and everything around it. */
  readonly cues: number;
  /** UTF-16 units of the text that are in bold type. */
  readonly boldLength: number;
  /**
   * Where inline elements begin or end between two letters or digits with no space: there the text runs together what a
   * reader sees as two pieces ("Ann Lee" + "Updated May 6"). Ascending.
   */
  readonly seams: readonly number[];
  /** Where, for certain, such a border is between two pieces: in the text of the article a space separates them. Ascending. */
  readonly pieces: readonly number[];
  /** Inner ones before those around them. */
  readonly marks: readonly LineMark[];

  /** @param kind replaces the kind of `line` */
  constructor(line: Fields<Line>, kind: BlockKind = line.kind) {
    this.index = line.index;
    this.text = line.text;
    this.length = line.length;
    this.kind = kind;
    this.level = line.level;
    this.element = line.element;
    this.region = line.region;
    this.linkLength = line.linkLength;
    this.links = line.links;
    this.frame = line.frame;
    this.afterBreak = line.afterBreak;
    this.cues = line.cues;
    this.boldLength = line.boldLength;
    this.seams = line.seams;
    this.pieces = line.pieces;
    this.marks = line.marks;
  }
}

/** A block element of the page with the lines below it. Frames are in page order: a parent before its children. */
export interface Frame {
  readonly element: PageElement;
  /** Number of its class attribute among the class and id attributes of the page; 0 without one. */
  readonly className: number;
  /** Index of the block around it; -1 for the first. */
  readonly parent: number;
  readonly depth: number;
  /** Bits of `CUE` of the element itself (inline elements between it and its parent included). */
  readonly own: number;
  /** Bits of `CUE` of the element and of everything around it. */
  readonly cues: number;
  /** The part of `cues` that element names and roles alone give. */
  readonly tagCues: number;
}

/** The whole page as lines. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly frames: readonly Frame[];
  /** Indices of the frames with an input for a reader's email address, in page order. */
  readonly emailFields: readonly number[];
}
