import { selectAll } from 'css-select';
import type { AnyNode, Element } from 'domhandler';
import type { Issue } from '../../models/issue';
import type { SiteLayout, SiteProfile } from '../../models/site';
import type { Lines } from '../content/lines';
import type { PageDocument } from '../document/document';
import { isElement, type PageElement } from '../document/page-element';
import { valueOf } from '../document/text';
import { LinesOf } from './lines-of';
import { NO_SITE, SITE_FIELDS, type SiteField, type SiteMatch, type SiteReading } from './site';

/** Most elements that are read for a field: more are a list. */
const MOST_MATCHES = 200;

/**
 * Reads a page by its site's layout.
 *
 * @param dayOf the publication day that a layout reads; it selects the layout where the day of capture is unknown
 */
export function readSite(
  page: PageDocument,
  lines: Lines,
  profile: SiteProfile,
  capturedAt: string | null,
  dayOf: (matches: readonly SiteMatch[]) => string | null,
): SiteReading {
  const reader = new SiteReader(page, lines, profile.name);
  for (const layout of profile.layouts) {
    if (layout.when !== undefined && reader.select(layout.when).length === 0) continue;
    const published = reader.matches(layout.published);
    const day = capturedAt ?? dayOf(published);
    if (day !== null && ((layout.from !== null && day < layout.from) || (layout.until !== null && day > layout.until))) continue;
    return reader.read(layout);
  }
  return { ...NO_SITE, issues: reader.issues };
}

class SiteReader {
  readonly issues: Issue[] = [];
  private readonly page: PageDocument;
  private readonly linesOf: LinesOf;
  private readonly name: string;

  constructor(page: PageDocument, lines: Lines, name: string) {
    this.page = page;
    this.linesOf = new LinesOf(lines);
    this.name = name;
  }

  /** The elements that match a selector, in page order; none, with an issue, where it is invalid. */
  select(selector: string): readonly PageElement[] {
    try {
      return selectAll<AnyNode, Element>(selector, this.page.root).filter(isElement);
    } catch {
      const message = `the profile of ${this.name} has a selector that can't be read: ${selector}`;
      if (!this.issues.some((issue) => issue.message === message))
        this.issues.push({ code: 'site-selector', stage: 'site', severity: 'warning', message, field: null });
      return [];
    }
  }

  matches(selector: string | undefined): SiteMatch[] {
    if (selector === undefined) return [];
    const elements = this.select(selector).slice(0, MOST_MATCHES);
    return elements.map((element) => {
      const text = valueOf(element);
      return {
        element,
        text,
        value: element.attribs['datetime'] ?? element.attribs['content'] ?? null,
        lines: this.linesOf.of(element, text),
        selector,
      };
    });
  }

  read(layout: SiteLayout): SiteReading {
    const matches = Object.fromEntries(SITE_FIELDS.map((field) => [field, this.matches(layout[field])])) as Record<SiteField, SiteMatch[]>;
    const removed = new Set((layout.remove ?? []).flatMap((selector) => [...this.linesOf.inside(this.select(selector))]));
    const content = layout.content === undefined ? [] : this.linesOf.inside(this.select(layout.content));
    const inside = new Set([...content].filter((index) => !removed.has(index)));
    return { rule: `site:${this.name}`, matches, content: inside.size === 0 ? null : inside, removed, issues: this.issues };
  }
}
