import type { Document } from 'domhandler';
import type { Issue } from '../../models/issue';
import type { JsonLdNode } from './json-ld';
import type { PageElement } from './page-element';

/** One `<meta>` with a name and a content. */
export interface MetaTag {
  /** Lower-case `name`, `property`, `itemprop` or `http-equiv`. */
  readonly key: string;
  readonly content: string;
}

/** One element with `itemprop` outside `<meta>`. */
export interface Microdata {
  /** Lower-case; the first of several names. */
  readonly prop: string;
  /** `content`, `datetime`, `href` or `src` where the element has one, else its text. */
  readonly value: string;
  readonly element: PageElement;
}

/** One `<time>`, or another element with a `datetime` attribute. */
export interface TimeElement {
  /** The attribute; null where it is missing. */
  readonly datetime: string | null;
  readonly text: string;
  readonly element: PageElement;
}

/** The page as read once; nothing is changed after that. Its properties are read on first use. */
export interface PageDocument {
  readonly root: Document;
  /** The address that the caller gave. */
  readonly url: string | null;
  /** What relative links are resolved against: `<base href>`, else the address. */
  readonly base: string | null;
  /** `link[rel=canonical]`, as an absolute http or https address; null without one. */
  readonly canonical: string | null;
  /** `<html lang>` or `xml:lang`, else `body lang`, as written. */
  readonly htmlLang: string | null;
  /** `<title>`, white space normalized. */
  readonly titleTag: string | null;
  readonly meta: readonly MetaTag[];
  /** The contents of the meta tags of each key, in page order. */
  readonly contents: ReadonlyMap<string, readonly string[]>;
  /** Every JSON-LD object of the page, with graphs, arrays and nesting flattened, in page order. */
  readonly jsonLd: readonly JsonLdNode[];
  /** The markup itself, for what the tree does not keep: the page's scripts. */
  readonly source: string;
  readonly microdata: readonly Microdata[];
  readonly times: readonly TimeElement[];
  readonly issues: readonly Issue[];
}

const NONE: readonly string[] = [];

/** The contents of all meta tags with one of these keys, in page order. */
export function metaContents(page: PageDocument, ...keys: readonly string[]): readonly string[] {
  let only = NONE;
  for (const key of keys) {
    const contents = page.contents.get(key);
    if (contents === undefined || contents === only) continue;
    // Only where several keys have contents must their order be restored.
    if (only !== NONE) return page.meta.filter((tag) => keys.includes(tag.key)).map((tag) => tag.content);
    only = contents;
  }
  return only;
}
