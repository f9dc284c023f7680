import { hasKey, titleKey } from '../title-key';
import type { FactView } from '../view';
import type { KeyedTitle } from './agreement';
import type { PageNames } from './page-names';
import type { PrintedTitle } from './printed';

/** A printed title, and what speaks for it by now. Most headings of a page are asked for neither key nor site. */
export class Weighed implements KeyedTitle<PrintedTitle> {
  readonly title: PrintedTitle;
  confidence: number;
  private readonly view: FactView;
  private readonly names: PageNames;
  private known: string | null = null;

  constructor(title: PrintedTitle, view: FactView, names: PageNames) {
    this.title = title;
    this.confidence = title.confidence;
    this.view = view;
    this.names = names;
  }

  get key(): string {
    return (this.known ??= titleKey(this.title.value));
  }

  /** It is the name of the site, or all of it links to the first page. */
  get ofSite(): boolean {
    const { line } = this.title;
    return this.view.site.hasKey(this.key) || (line !== null && this.names.leadsHome(this.view.lines[line]!));
  }
}

/** Keys, asked for one by one. */
export interface Keys {
  has(key: string): boolean;
  /** Lines between a heading above the article and its first line; Infinity where no such heading has the key. */
  distance(key: string): number;
}

/**
 * The keys of the headings, and of the lines whose class says that they are titles, without the site's name; compared
 * where they stand, for a page asks for few.
 */
export class Headings implements Keys {
  private readonly printed: readonly Weighed[];
  private readonly first: number;

  /** @param first The line with which the article begins. */
  constructor(printed: readonly Weighed[], first: number) {
    this.printed = printed;
    this.first = first;
  }

  has(key: string): boolean {
    return this.printed.some((one) => hasKey(one.title.value, key) && !one.ofSite);
  }

  distance(key: string): number {
    const above = this.printed.filter(
      ({ title }) =>
        (title.level > 0 || title.region === 'content') && title.line !== null && title.line <= this.first && hasKey(title.value, key),
    );
    return Math.min(...above.map(({ title }) => this.first - title.line!));
  }
}
