import { parsedAddress } from '../../address';
import type { Line, Region } from '../../content/lines';
import { resolveUrl } from '../../document/links';
import { titleKey } from '../title-key';
import type { FactView } from '../view';

/** The first page of a site, or that of one of its languages. */
const FIRST_PAGE = /^\/(?:(?:da|de|dk|en|fi|fr|nb|nl|nn|no|se|sv)(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home|start|forside)\.\w{2,5})?$/iu;
/** Its path has no more units. */
const LONGEST_PATH = 20;
const ABSOLUTE = /^(?:https?:)?\/\//iu;
const RIGHTS = /©|\(c\)|\bcopyright\b/iu;
/** Lines at the foot of a page among which it says whose it is, and the longest of them. */
const LAST = 30;
const LONGEST_RIGHTS = 200;
/** A name with fewer units may be any word of that line. */
const SHORTEST = 5;
/** The name of a section has no more words. */
const MOST_WORDS = 4;

const AROUND: ReadonlySet<Region> = new Set(['navigation', 'header', 'footer']);

const withoutWww = (host: string): string => (host.startsWith('www.') ? host.slice(4) : host);

/** UTF-16 units of an address from its path on, up to a query or an anchor. */
function pathLength(href: string): number {
  const isAbsolute = href.startsWith('//') || href.startsWith('://', 4) || href.startsWith('://', 5);
  const start = isAbsolute ? href.indexOf('/', href.indexOf('//') + 2) : 0;
  const end = href.search(/[?#]/u);
  return start < 0 ? 0 : (end < 0 ? href.length : end) - start;
}

/** What the page prints around its article: the name of the site, and the sections that it links. */
export class PageNames {
  private readonly view: FactView;
  private readonly host: string | null;
  private homes: ReadonlySet<string> | null = null;
  private sections: ReadonlySet<string> | null = null;
  private rights: readonly string[] | null = null;

  constructor(view: FactView) {
    this.view = view;
    const address = view.page.url ?? view.page.canonical;
    this.host = address === null ? null : withoutWww(parsedAddress(address)?.hostname ?? '');
  }

  /** Whether a key is that of what links to the first page, or of who has the rights of the page. */
  isSite(key: string): boolean {
    this.homes ??= this.linksHome();
    if (this.homes.has(key)) return true;
    this.rights ??= this.view.lines.slice(-LAST).filter(({ text }) => text.length <= LONGEST_RIGHTS && RIGHTS.test(text)).map(({ text }) => ` ${titleKey(text)} `);
    return key.length >= SHORTEST && this.rights.some((line) => line.includes(` ${key} `));
  }

  /** Whether a whole line is a link to the first page. */
  leadsHome(line: Line): boolean {
    const [link] = line.links;
    return link !== undefined && line.links.length === 1 && link.start === 0 && link.end === line.text.length && this.isFirstPage(link.href);
  }

  /** Whether a key is that of a link around the article, as menus and paths have them. */
  isSection(key: string): boolean {
    if (key.split(' ', MOST_WORDS + 1).length > MOST_WORDS) return false;
    this.sections ??= new Set(this.view.lines.filter(({ region }) => AROUND.has(region)).flatMap(({ links, text }) => links.map(({ start, end }) => titleKey(text.slice(start, end)))));
    return this.sections.has(key);
  }

  private linksHome(): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const { links, text } of this.view.lines) for (const { href, start, end } of links) if (this.isFirstPage(href)) keys.add(titleKey(text.slice(start, end)));
    return keys;
  }

  /** Nearly every link of a page is told by the length of its path to lead elsewhere: taking an address apart takes as long as reading a line. */
  private isFirstPage(href: string): boolean {
    if (pathLength(href) > LONGEST_PATH) return false;
    if (FIRST_PAGE.test(href)) return true;
    const address = ABSOLUTE.test(href) ? resolveUrl(href, this.view.page.base ?? 'https://host.invalid/') : null;
    const url = address === null ? null : parsedAddress(address);
    return url !== null && FIRST_PAGE.test(url.pathname) && url.search === '' && (this.host === null || withoutWww(url.hostname) === this.host);
  }
}
