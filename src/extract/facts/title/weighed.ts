import { hasWordsKey, wordsKey } from '../../../text/words-key';
import type { FactView } from '../view';
import type { KeyedTitle } from './agreement';
import type { PageNames } from './page-names';
import type { PrintedTitle } from './printed';

/** A printed title and its confidence so far. Key and site are computed on demand: most headings need neither. */
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
    return (this.known ??= wordsKey(this.title.value));
  }

  /** Whether it is the name of the site, or all of it links to the home page. */
  get ofSite(): boolean {
    const { line } = this.title;
    return this.view.site.hasKey(this.key) || (line !== null && this.names.leadsHome(this.view.lines[line]!));
  }
}

/** A set of keys, tested one by one. */
export interface Keys {
  has(key: string): boolean;
  /** Lines between a heading above the article and its first line; Infinity where no such heading has the key. */
  distance(key: string): number;
}

/**
 * The keys of the headings, and of the lines with a title's class, without the site's name. Compared in place, since few are
 * asked for.
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
    return this.printed.some((one) => hasWordsKey(one.title.value, key) && !one.ofSite);
  }

  distance(key: string): number {
    const above = this.printed.filter(
      ({ title }) =>
        (title.level > 0 || title.region === 'content') && title.line !== null && title.line <= this.first && hasWordsKey(title.value, key),
    );
    return Math.min(...above.map(({ title }) => this.first - title.line!));
  }
}
