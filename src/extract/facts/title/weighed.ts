import type { SiteNames } from '../site-names';
import { hasKey, titleKey } from '../title-key';
import type { KeyedTitle } from './agreement';
import type { PrintedTitle } from './printed';

/** A printed title, and what speaks for it by now. Most headings of a page are asked for neither key nor site. */
export class Weighed implements KeyedTitle<PrintedTitle> {
  readonly title: PrintedTitle;
  confidence: number;
  private readonly site: SiteNames;
  private known: string | null = null;

  constructor(title: PrintedTitle, site: SiteNames) {
    this.title = title;
    this.confidence = title.confidence;
    this.site = site;
  }

  get key(): string {
    return (this.known ??= titleKey(this.title.value));
  }

  /** It is the name of the site. */
  get ofSite(): boolean {
    return this.site.hasKey(this.key);
  }
}

/** Keys, asked for one by one. */
export interface Keys {
  has(key: string): boolean;
}

/** The keys of the headings that are not the site's name; compared where they stand, for a page asks for few. */
export class Headings implements Keys {
  private readonly titles: readonly PrintedTitle[];
  private readonly site: SiteNames;

  constructor(printed: readonly Weighed[], site: SiteNames) {
    this.titles = printed.map(({ title }) => title).filter(({ level }) => level > 0);
    this.site = site;
  }

  has(key: string): boolean {
    return !this.site.hasKey(key) && this.titles.some(({ value }) => hasKey(value, key));
  }
}
