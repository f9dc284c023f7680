import type { LanguageTables } from '../../languages/contracts/language';
import { tablesOf } from '../../languages/languages';
import type { ExtractOptions } from '../../models/options';
import { phrasesOf, type Phrases } from '../bylines/phrases';
import type { Content } from '../content/content';
import { DomPaths } from '../content/dom-path';
import type { Line } from '../content/lines';
import { metaContents, type PageDocument } from '../document/document';
import { articleNodes, type ArticleNodes } from './article-node';
import type { SiteReading } from '../site/site';
import type { DateOrder } from '../mentions/scan';
import { LineReader } from './line-reader';
import { SiteNames } from './site-names';

/** What the pipeline knows before the facts are read. Read-only. */
export interface PageView {
  readonly page: PageDocument;
  readonly content: Content;
  /** Tables of the page's language; null where it is unknown or has none. */
  readonly language: LanguageTables | null;
  readonly options: ExtractOptions;
  /** What the page's site profile reads from it. */
  readonly profile: SiteReading;
  /** False where only the profile's rules are used. */
  readonly general: boolean;
  /** The order of day and month in the page's numeric dates, computed on demand. */
  readonly order: () => DateOrder;
}

/** What the rules of all facts share. */
export interface FactView extends PageView {
  readonly lines: readonly Line[];
  readonly site: SiteNames;
  readonly nodes: ArticleNodes;
  readonly phrases: Phrases;
  readonly reader: LineReader;
  readonly paths: DomPaths;
}

/** What is made of a page once, for the rules of all facts. */
type SharedParts = Omit<FactView, keyof PageView>;

/**
 * The view, field by field: objects made by a spread would get a hidden class of their own each time, which slows every
 * read.
 */
export class PreparedView implements FactView {
  readonly page: PageDocument;
  readonly content: Content;
  readonly language: LanguageTables | null;
  readonly options: ExtractOptions;
  readonly profile: SiteReading;
  readonly general: boolean;
  readonly order: () => DateOrder;
  readonly lines: readonly Line[];
  readonly site: SiteNames;
  readonly nodes: ArticleNodes;
  readonly phrases: Phrases;
  readonly reader: LineReader;
  readonly paths: DomPaths;

  constructor(view: PageView, shared: SharedParts) {
    this.page = view.page;
    this.content = view.content;
    this.language = view.language;
    this.options = view.options;
    this.profile = view.profile;
    this.general = view.general;
    this.order = view.order;
    this.lines = shared.lines;
    this.site = shared.site;
    this.nodes = shared.nodes;
    this.phrases = shared.phrases;
    this.reader = shared.reader;
    this.paths = shared.paths;
  }
}

/** Prepares a page for the rules. */
export function factView(view: PageView): FactView {
  const { page, content, language, order } = view;
  const frame = tablesOf(page.htmlLang);
  const headlines = [...metaContents(page, 'og:title', 'twitter:title'), ...(page.titleTag === null ? [] : [page.titleTag])];
  const { lines } = content;
  return new PreparedView(view, {
    lines,
    site: new SiteNames(page),
    nodes: articleNodes(page, headlines, () => lines.filter(({ level }) => level === 1).map(({ text }) => text)),
    phrases: phrasesOf(language, frame),
    reader: new LineReader(language, order, frame),
    paths: new DomPaths(),
  });
}

/** The candidates of the general rules; none where those are switched off, as in the tests of profiles. */
export const generally = <T>(view: PageView, rules: () => readonly T[]): readonly T[] => (view.general ? rules() : []);
