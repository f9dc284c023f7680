import type { Document } from 'domhandler';
import { oneSpace } from '../../text/space';
import { numberOf } from './attribute-names';
import type { Issue } from '../../models/issue';
import type { ExtractOptions, Limits } from '../../models/options';
import type { MetaTag, Microdata, PageDocument, TimeElement } from './document';
import { readJsonLd, type JsonLd, type JsonLdNode } from './json-ld';
import { canonicalOf } from './canonical';
import { resolveUrl } from './links';
import { MetadataElements } from './metadata-elements';
import type { PageElement } from './page-element';
import { isPlaceholder } from './placeholder';
import { htmlOfMarkdown, isMarkdown } from './markdown';
import { htmlOfText } from './plain-text';
import { textOf, valueOf } from './text';
import { buildTree, type Tree } from './tree';
import { gathered } from '../../text/gathered';

const REL = numberOf('rel');
const HREF = numberOf('href');
const SRC = numberOf('src');
const CONTENT = numberOf('content');
const VALUE = numberOf('value');
const DATETIME = numberOf('datetime');
const ITEMPROP = numberOf('itemprop');
/** Attributes that hold the key of a meta tag. */
const KEYS = ['property', 'name', 'itemprop', 'http-equiv'].map(numberOf);

class ReadPage implements PageDocument {
  readonly source: string;
  readonly root: Document;
  readonly url: string | null;
  readonly base: string | null;
  readonly htmlLang: string | null;
  /** Issues of the tree. */
  private readonly ofTree: readonly Issue[];
  private readonly found: MetadataElements;
  private lazyCanonical: string | null | undefined = undefined;
  private lazyTitle: string | null | undefined = undefined;
  private lazyContents: Map<string, string[]> | null = null;
  private lazyMeta: MetaTag[] | null = null;
  private lazyJsonLd: JsonLd | null = null;
  private lazyMicrodata: Microdata[] | null = null;
  private lazyTimes: TimeElement[] | null = null;

  constructor(source: string, tree: Tree, found: MetadataElements, url: string | null, issues: readonly Issue[]) {
    this.source = source;
    this.root = tree.root;
    this.url = url;
    this.found = found;
    this.base = found.base === null ? url : (resolveUrl(found.base, url) ?? url);
    this.htmlLang = found.lang;
    this.ofTree = issues;
  }

  get canonical(): string | null {
    if (this.lazyCanonical === undefined) {
      const link = this.found.links.find((element) => element.value(REL)?.toLowerCase().split(/\s+/u).includes('canonical') === true);
      this.lazyCanonical = canonicalOf(link?.value(HREF) ?? '', this.base, this.url);
    }
    return this.lazyCanonical;
  }

  get titleTag(): string | null {
    if (this.lazyTitle === undefined) {
      const title = this.found.title === null ? '' : valueOf(this.found.title);
      this.lazyTitle = title === '' || isPlaceholder(title) ? null : title;
    }
    return this.lazyTitle;
  }

  get meta(): readonly MetaTag[] {
    return (this.lazyMeta ??= gathered(this.found.meta, metaTagsOf));
  }

  get contents(): ReadonlyMap<string, readonly string[]> {
    if (this.lazyContents === null) {
      this.lazyContents = new Map();
      for (const { key, content } of this.meta) {
        const known = this.lazyContents.get(key);
        if (known === undefined) this.lazyContents.set(key, [content]);
        else known.push(content);
      }
    }
    return this.lazyContents;
  }

  get jsonLd(): readonly JsonLdNode[] {
    return this.readJsonLd().nodes;
  }

  get issues(): readonly Issue[] {
    const { broken } = this.readJsonLd();
    if (broken === 0) return this.ofTree;
    const message = `${broken} JSON-LD scripts are not valid JSON`;
    return [...this.ofTree, { code: 'json-ld-broken', stage: 'document', severity: 'info', message, field: null }];
  }

  private readJsonLd(): JsonLd {
    return (this.lazyJsonLd ??= readJsonLd([
      ...this.found.scripts.map((script) => textOf(script, Infinity)),
      ...this.meta.filter(({ key, content }) => key.includes('ld+json') && content.startsWith('{')).map(({ content }) => content),
    ]));
  }

  get microdata(): readonly Microdata[] {
    return (this.lazyMicrodata ??= this.found.props.map((element) => new ReadMicrodata(element)));
  }

  get times(): readonly TimeElement[] {
    return (this.lazyTimes ??= this.found.times.map((element) => ({
      datetime: element.value(DATETIME) ?? null,
      text: valueOf(element),
      element,
    })));
  }
}

function metaTagsOf(element: PageElement): MetaTag[] {
  // Some content systems write `value`.
  const content = element.value(CONTENT) ?? element.value(VALUE);
  const tags: MetaTag[] = [];
  if (content === undefined || isPlaceholder(content)) return tags;
  for (const number of KEYS) {
    const key = element.value(number);
    if (key !== undefined) tags.push({ key: key.trim().toLowerCase(), content });
  }
  return tags;
}

/** Reads the value on demand: it may be the text of half the page. */
class ReadMicrodata implements Microdata {
  readonly prop: string;
  readonly element: PageElement;
  private known: string | null = null;

  constructor(element: PageElement) {
    this.prop = element.value(ITEMPROP)!.trim().toLowerCase().split(/\s/u, 1)[0]!;
    this.element = element;
  }

  get value(): string {
    return (this.known ??= microdataValue(this.element));
  }
}

function microdataValue(element: PageElement): string {
  const attribute =
    element.value(CONTENT) ?? element.value(DATETIME) ?? (element.name === 'a' || element.name === 'link' ? undefined : element.value(SRC));
  return attribute === undefined ? (element.name === 'link' ? (element.value(HREF) ?? '') : valueOf(element)) : oneSpace(attribute);
}

/**
 * Parses the page and notes where its metadata are, in one pass; plain text and Markdown are converted to a page first.
 *
 * @param kind the kind that `decode` found
 */
export function readDocument(text: string, options: ExtractOptions, limits: Limits, kind: 'html' | 'text' | 'none' = 'html'): PageDocument {
  const found = new MetadataElements();
  const source = kind !== 'text' ? text : isMarkdown(text) ? htmlOfMarkdown(text) : htmlOfText(text);
  const tree = buildTree(source, limits, (element) => found.take(element));
  const issues = tree.cutBy.map((limit): Issue => {
    const message =
      limit === 'nodes'
        ? `the page has more than ${limits.nodes} nodes: the rest was left out`
        : `elements nest deeper than ${limits.depth}: the deeper ones were read as neighbors`;
    return { code: `limit-${limit}`, stage: 'document', severity: 'warning', message, field: null };
  });
  return new ReadPage(source, tree, found, options.url ?? null, issues);
}
