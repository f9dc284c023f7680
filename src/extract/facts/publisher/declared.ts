import type { PageDocument } from '../../document/document';
import { dereferenced, objectsOf, stringsOf, textsOf, typesOf, type JsonLdNode } from '../../document/json-ld';
import { resolveUrl } from '../../document/links';
import { declared, type Candidate } from '../candidate';
import type { AroundTitle } from '../around-title';
import { metaRows, type MetaTable } from '../meta-rows';
import { nameIn, type Publisher } from './publisher-name';

const META: MetaTable = [
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

function ofArticle({ page, nodes }: AroundTitle): Candidate<Publisher>[] {
  const found: Candidate<Publisher>[] = [];
  for (const node of [nodes.article, nodes.page])
    if (node !== null) {
      for (const publisher of objectsOf(node, 'publisher'))
        found.push(...ofNode(page, dereferenced(publisher, page.jsonLd), 'publisher', JSON_LD));
      const name = nameIn(textsOf(node, 'publisher')[0]);
      if (name !== null) found.push(declared({ name, url: null }, 'publisher', 'json-ld', name, JSON_LD));
    }
  return found;
}

function ofMeta(page: PageDocument): Candidate<Publisher>[] {
  const found: Candidate<Publisher>[] = [];
  for (const { key, contents, confidence } of metaRows(page, META)) {
    const name = nameIn(contents[0]);
    if (name !== null) found.push(declared({ name, url: null }, key, 'meta', name, confidence));
  }
  return found;
}

function ofSite(page: PageDocument): Candidate<Publisher>[] {
  const site = page.jsonLd.find((node) => typesOf(node).includes('WebSite'));
  return site === undefined ? [] : ofNode(page, site, 'WebSite', WEB_SITE);
}

function ofNode(page: PageDocument, node: JsonLdNode, rule: string, confidence: number): Candidate<Publisher>[] {
  const name = nameIn(stringsOf(node, 'name')[0]);
  return name === null
    ? []
    : [declared({ name, url: resolveUrl(stringsOf(node, 'url')[0] ?? '', page.base) }, rule, 'json-ld', name, confidence)];
}
