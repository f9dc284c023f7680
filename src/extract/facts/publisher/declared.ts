import { metaContents, type PageDocument } from '../../document/document';
import { dereferenced, objectsOf, stringsOf, textsOf, typesOf, type JsonLdNode } from '../../document/json-ld';
import { resolveUrl } from '../../document/links';
import { declared, type Candidate } from '../candidate';
import type { AroundTitle } from '../around-title';
import { nameIn, type Publisher } from './publisher-name';

const META: readonly (readonly [string, number])[] = [
  ['og:site_name', 0.8],
  ['dc.publisher', 0.74],
  ['dcterms.publisher', 0.74],
  ['publisher', 0.7],
  ['citation_publisher', 0.6],
  ['application-name', 0.5],
  ['apple-mobile-web-app-title', 0.48],
];
const JSON_LD = 0.86;
const WEB_SITE = 0.6;

/** The publisher's or site's name in the metadata. */
export const declaredPublishers = (view: AroundTitle): Candidate<Publisher>[] => [
  ...ofArticle(view),
  ...ofMeta(view.page),
  ...ofSite(view.page),
];

function* ofArticle({ page, nodes }: AroundTitle): Iterable<Candidate<Publisher>> {
  for (const node of [nodes.article, nodes.page])
    if (node !== null) {
      for (const publisher of objectsOf(node, 'publisher')) yield* ofNode(page, dereferenced(publisher, page.jsonLd), 'publisher', JSON_LD);
      const name = nameIn(textsOf(node, 'publisher')[0]);
      if (name !== null) yield declared({ name, url: null }, 'publisher', 'json-ld', name, JSON_LD);
    }
}

function* ofMeta(page: PageDocument): Iterable<Candidate<Publisher>> {
  for (const [key, confidence] of META) {
    const name = nameIn(metaContents(page, key)[0]);
    if (name !== null) yield declared({ name, url: null }, key, 'meta', name, confidence);
  }
}

function ofSite(page: PageDocument): Iterable<Candidate<Publisher>> {
  const site = page.jsonLd.find((node) => typesOf(node).includes('WebSite'));
  return site === undefined ? [] : ofNode(page, site, 'WebSite', WEB_SITE);
}

function* ofNode(page: PageDocument, node: JsonLdNode, rule: string, confidence: number): Iterable<Candidate<Publisher>> {
  const name = nameIn(stringsOf(node, 'name')[0]);
  const url = resolveUrl(stringsOf(node, 'url')[0] ?? '', page.base);
  if (name !== null) yield declared({ name, url }, rule, 'json-ld', name, confidence);
}
