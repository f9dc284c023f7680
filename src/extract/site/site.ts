import type { Issue } from '../../models/issue';
import type { PageElement } from '../document/page-element';

/** The fields for which a layout has selectors. */
export const SITE_FIELDS = ['title', 'lead', 'published', 'modified', 'authors', 'contacts', 'publisher', 'tags'] as const;
export type SiteField = (typeof SITE_FIELDS)[number];

/** An element that matches a layout's selector for a field. */
export interface SiteMatch {
  readonly element: PageElement;
  /** Its text, white space normalized. */
  readonly text: string;
  /** `datetime` or `content`; null where it has neither. */
  readonly value: string | null;
  /** Indices of its lines, or of the line that it is on; none where it is not part of the page's text. */
  readonly lines: readonly number[];
  readonly selector: string;
}

/** What a site profile reads from a page. */
export interface SiteReading {
  /** `site:NAME` */
  readonly rule: string;
  readonly matches: Readonly<Record<SiteField, readonly SiteMatch[]>>;
  /** Lines of the layout's content without the removed ones; null where the layout has no selector for it or nothing matches. */
  readonly content: ReadonlySet<number> | null;
  /** Lines that the layout removes. */
  readonly removed: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

/** The reading of a page without a site profile. */
export const NO_SITE: SiteReading = {
  rule: 'site',
  matches: { title: [], lead: [], published: [], modified: [], authors: [], contacts: [], publisher: [], tags: [] },
  content: null,
  removed: new Set(),
  issues: [],
};
