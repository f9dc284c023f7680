import type { Line, LineLink, LineMark } from './lines';

/*
 * What is gathered of a page is made by constructors, not written as literals: of literals whose objects outlive the first
 * collections the engine makes the next ones old, where they keep their whole page alive until all that is old is collected.
 */

/** A line of the page. */
export class GatheredLine implements Line {
  readonly index: number;
  readonly text: string;
  readonly kind: Line['kind'];
  readonly level: number;
  readonly element: Line['element'];
  readonly region: Line['region'];
  readonly linkLength: number;
  readonly links: readonly LineLink[];
  readonly frame: number;
  readonly afterBreak: boolean;
  readonly cues: number;
  readonly boldLength: number;
  readonly seams: readonly number[];
  readonly marks: readonly LineMark[];

  constructor(line: Line) {
    this.index = line.index;
    this.text = line.text;
    this.kind = line.kind;
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
    this.marks = line.marks;
  }
}

/** A link in a line. */
export class GatheredLink implements LineLink {
  readonly href: string;
  readonly start: number;
  readonly end: number;

  constructor(href: string, start: number, end: number) {
    this.href = href;
    this.start = start;
    this.end = end;
  }
}

/** A marked part of a line. */
export class GatheredMark implements LineMark {
  readonly element: LineMark['element'];
  readonly cues: number;
  readonly start: number;
  readonly end: number;

  constructor(element: LineMark['element'], cues: number, start: number, end: number) {
    this.element = element;
    this.cues = cues;
    this.start = start;
    this.end = end;
  }
}
