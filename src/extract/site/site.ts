import type { Issue } from '../../models/issue';
import type { PageElement } from '../document/page-element';

/** The fields for which a layout has selectors. */
export const SITE_FIELDS = ['title', 'lead', 'published', 'modified', 'authors', 'tags'] as const;
export type SiteField = (typeof SITE_FIELDS)[number];

/** An element that a layout's selector names for a field. */
export interface SiteMatch {
  readonly element: PageElement;
  /** Its text, one space for white space. */
  readonly text: string;
  /** `datetime` or `content`; null where it has neither. */
  readonly value: string | null;
  /** Indices of the lines that it takes, or that it stands on; none where it is no part of the page's text. */
  readonly lines: readonly number[];
  readonly selector: string;
}

/** What the profile of a site reads from a page. */
export interface SiteReading {
  /** `site:NAME` */
  readonly rule: string;
  readonly matches: Readonly<Record<SiteField, readonly SiteMatch[]>>;
  /** Lines of the layout's content without those it takes out; null where the layout says nothing of it or nothing matches. */
  readonly content: ReadonlySet<number> | null;
  /** Lines that the layout takes out. */
  readonly removed: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

/** A page of no known site. */
export const NO_SITE: SiteReading = {
  rule: 'site',
  matches: { title: [], lead: [], published: [], modified: [], authors: [], tags: [] },
  content: null,
  removed: new Set(),
  issues: [],
};
