import { parsedAddress } from '../../address';
import type { Line, Region } from '../../content/lines';
import { resolveUrl } from '../../document/links';
import { LANGUAGES } from '../../../languages/languages';
import { once } from '../../../text/once';
import { startsCapital } from '../../../text/letters';
import { wordsKey } from '../../../text/words-key';
import type { FactView } from '../view';
import { LinkedNames } from './linked-names';

/** The path of a site's home page, or of one of its languages': "/", "/da/", "/en-gb", "/dk/forside.html". */
const FIRST_PAGE = /^\/(?:([a-z]{2,3})(?:[-_][a-z]{2})?(?:\/|$))?(?:([a-z]{4,20})\.\w{2,5})?$/u;
const codes = once((): ReadonlySet<string> => new Set(LANGUAGES.flatMap(({ code, pages }) => [code, ...pages.codes])));
const files = once(
  (): ReadonlySet<string> => new Set(['index', 'default', 'home', 'start', ...LANGUAGES.flatMap(({ pages }) => pages.home)]),
);

function isFirstPath(path: string): boolean {
  const [whole, code, file] = FIRST_PAGE.exec(path.toLowerCase()) ?? [];
  return whole !== undefined && (code === undefined || codes().has(code)) && (file === undefined || files().has(file));
}

/** Maximum length of such a path: it rules out nearly all links. */
const LONGEST_FIRST = 24;
const ABSOLUTE = /^(?:https?:)?\/\//iu;
const RIGHTS = /©|\(c\)|\bcopyright\b/iu;
/** How many last lines of a page may be a copyright line, and the maximum length of one. */
const LAST = 30;
const LONGEST_RIGHTS = 200;
/** A shorter name may be any word of that line. */
const SHORTEST = 5;
/** Maximum number of words in the name of a section. */
const MOST_WORDS = 4;

const AROUND: ReadonlySet<Region> = new Set(['navigation', 'header', 'footer']);

const INITIALS = /^\p{Lu}{2,6}$/u;

/** The first letters of the words with a capital. */
const initialsOf = (text: string): string =>
  text
    .split(' ')
    .filter(startsCapital)
    .map((word) => word[0]!)
    .join('');

const withoutWww = (host: string): string => (host.startsWith('www.') ? host.slice(4) : host);

/** The path of an address, as written. */
function pathOf(href: string): string {
  const end = href.search(/[?#]/u);
  const bare = end < 0 ? href : href.slice(0, end);
  const start = bare.indexOf('/', bare.indexOf('//') + 2);
  return start < 0 ? '/' : bare.slice(start);
}

/** The names that a page prints around its article: of the site, and of the sections that it links. */
export class PageNames {
  private readonly view: FactView;
  private readonly host: string | null;
  private readonly homes: LinkedNames;
  private sections: LinkedNames | null = null;
  private rights: readonly string[] | null = null;

  constructor(view: FactView) {
    this.view = view;
    const address = view.page.url ?? view.page.canonical;
    this.host = address === null ? null : withoutWww(parsedAddress(address)?.hostname ?? '');
    this.homes = new LinkedNames(view.lines, ({ href }) => this.isFirstPage(href));
  }

  /** Whether a key is that of a link to the home page, or of the copyright holder. */
  isSite(key: string): boolean {
    if (this.homes.has(key)) return true;
    if (key.length < SHORTEST) return false;
    this.rights ??= this.view.lines
      .slice(-LAST)
      .filter(({ text }) => text.length <= LONGEST_RIGHTS && RIGHTS.test(text))
      .map(({ text }) => ` ${wordsKey(text)} `);
    return this.rights.some((line) => line.includes(` ${key} `));
  }

  /** Whether a whole line is a link to the home page. */
  leadsHome(line: Line): boolean {
    const [link] = line.links;
    return (
      link !== undefined && line.links.length === 1 && link.start === 0 && link.end === line.text.length && this.isFirstPage(link.href)
    );
  }

  /** Whether all of a line is a link to a page of the site other than this one. */
  leadsElsewhere(index: number | null): boolean {
    const line = index === null ? undefined : this.view.lines[index];
    const own = parsedAddress(this.view.page.url ?? this.view.page.canonical ?? '');
    if (own === null || line?.links.length !== 1 || line.linkLength < line.text.length) return false;
    const target = resolveUrl(line.links[0]!.href, this.view.page.base ?? own.href);
    const url = target === null ? null : parsedAddress(target);
    return url !== null && url.hostname === own.hostname && (url.pathname !== own.pathname || url.search !== own.search);
  }

  /** "CSR" where a link home says "Council for Soil Research": whether a text is the initials of the site's name. */
  isInitials(text: string): boolean {
    return INITIALS.test(text) && this.view.lines.some((line) => this.leadsHome(line) && initialsOf(line.text) === text);
  }

  /** Whether a key is that of a link around the article, as in menus and breadcrumbs. */
  isSection(key: string): boolean {
    if (key.split(' ', MOST_WORDS + 1).length > MOST_WORDS) return false;
    this.sections ??= new LinkedNames(
      this.view.lines.filter(({ links, region }) => links.length > 0 && AROUND.has(region)),
      () => true,
    );
    return this.sections.has(key);
  }

  private isFirstPage(href: string): boolean {
    if (!ABSOLUTE.test(href)) return href.length <= LONGEST_FIRST && isFirstPath(href);
    // Parsing an address takes as long as reading a line: nearly all are ruled out by their path.
    if (!isFirstPath(pathOf(href))) return false;
    const address = resolveUrl(href, this.view.page.base ?? 'https://host.invalid/');
    const url = address === null ? null : parsedAddress(address);
    return url !== null && isFirstPath(url.pathname) && url.search === '' && (this.host === null || withoutWww(url.hostname) === this.host);
  }
}
