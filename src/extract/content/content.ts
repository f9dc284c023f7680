import type { BlockKind } from '../../models/article';
import type { Issue } from '../../models/issue';
import type { Frame, Line } from './lines';

/** Which lines of the page are the article. */
export interface Content {
  readonly lines: readonly Line[];
  readonly frames: readonly Frame[];
  /** 1 where the line of that index belongs to the article (headline, byline and date line may still be among them). */
  readonly selected: Uint8Array;
  /** Why a line was left out, by index; for `explain`. */
  readonly reasons: ReadonlyMap<number, string>;
  /** Index of the first and one past the last selected line; both 0 where nothing is selected. */
  readonly first: number;
  readonly last: number;
}

/** A line that a fact takes out of the text (a 'lead' stays, as a block of that kind). */
export interface Claim {
  readonly line: number;
  readonly as: 'title' | 'byline' | 'date' | 'tags' | 'contact' | 'lead';
}

/** The frozen text of the article. */
export interface ComposedText {
  readonly text: string;
  readonly blocks: readonly ComposedBlock[];
  readonly links: readonly { url: string; text: string; start: number; end: number }[];
  readonly issues: readonly Issue[];
}
/** A block of the text; a class for the reason given in `lines.ts`. */
export class ComposedBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** DOM path of the element, as a CSS selector: `html > body > main > p:nth-of-type(2)`. */
  readonly path: string;
  readonly line: Line;

  constructor(kind: BlockKind, start: number, end: number, path: string, line: Line) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.path = path;
    this.line = line;
  }
}
