import type { Element } from 'domhandler';
import type { BlockKind } from '../../models/article';

/** What part of a page a line stands in, by the elements around it. */
export type Region = 'content' | 'header' | 'navigation' | 'teaser' | 'aside' | 'comments' | 'footer' | 'form' | 'notice' | 'hidden';

/** A link inside a line; offsets count in the line's text. */
export interface LineLink {
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A run of inline content between two block boundaries, in page order. The whole page becomes lines in one walk;
 * every later rule reads lines, never the tree again.
 */
export interface Line {
  readonly index: number;
  /** White space normalized: one space for each run, none at the ends. Never empty. */
  readonly text: string;
  readonly kind: BlockKind;
  /** Heading level 1–6; 0 for anything else. */
  readonly level: number;
  /** The nearest block element around it. */
  readonly element: Element;
  readonly region: Region;
  /** UTF-16 units of the text that stand inside links. */
  readonly linkLength: number;
  readonly links: readonly LineLink[];
}
