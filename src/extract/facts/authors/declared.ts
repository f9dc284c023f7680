import type { Byline } from '../../../models/person';
import { dereferenced, objectsOf, stringsOf, textsOf, typesOf, type JsonLdNode } from '../../document/json-ld';
import { isPlaceholder } from '../../document/placeholder';
import { oneSpace } from '../../../text/space';
import { isAnybody } from '../accounts';
import { byline, declared, type Candidate } from '../candidate';
import { metaRows, type MetaTable } from '../meta-rows';
import { saidInOrder, splitNames } from '../split-names';
import type { AroundTitle } from '../around-title';
import { unescaped } from '../unescaped';

/** Metadata with authors, and how far each is trusted. */
export const META: MetaTable = [
  ['parsely-author', 0.74],
  ['sailthru.author', 0.74],
  ['citation_author', 0.74],
  ['author', 0.7],
  ['article:author', 0.66],
  ['article:author_name', 0.72],
  ['og:article:author', 0.66],
  ['authors', 0.68],
  ['byl', 0.72],
  ['dc.creator', 0.62],
  ['dcterms.creator', 0.62],
  ['dc.contributor', 0.5],
  ['cxenseparse:author', 0.7],
  ['creator', 0.6],
  ['dcsext.author', 0.6],
  ['article.author', 0.66],
  ['vr:author', 0.66],
  ['shareaholic:article_author_name', 0.66],
];
/** Properties in which catalogs list names, last name first. */
const CATALOG: ReadonlySet<string> = new Set(['citation_author', 'dc.creator', 'dcterms.creator']);
const JSON_LD_PERSON = 0.8;
/** A name that is a text, not an object, is mostly a person's. */
const JSON_LD_TEXT = 0.72;
const JSON_LD_OTHER = 0.66;
const MOST = 20;
/** By how much the name of the site, and a word that names nobody, are trusted less. */
const SITE_LESS = 0.2;
/** Systems put the site into JSON-LD where no author is named: it needs a second source. */
const LINKED_SITE_LESS = 0.22;
const ANYBODY_LESS = 0.24;

/** The authors that the metadata declare. */
export function declaredAuthors(view: AroundTitle): Candidate<Byline>[] {
  const found: Candidate<Byline>[] = [];
  const { article } = view.nodes;
  if (article !== null) found.push(...linkedAuthors(view, article));
  for (const { key, contents, confidence } of metaRows(view.page, META))
    for (const raw of contents.slice(0, MOST)) found.push(...fromText(view, raw, key, 'meta', confidence));
  return found;
}

/** The people and units in the text of one property. */
export function fromText(
  view: AroundTitle,
  raw: string,
  rule: string,
  source: Candidate<Byline>['source'],
  confidence: number,
): Candidate<Byline>[] {
  const text = oneSpace(unescaped(raw));
  if (isPlaceholder(text)) return [];
  return splitNames(CATALOG.has(rule) ? saidInOrder(text) : text, view.phrases, view.site).map(({ name, kind }) =>
    declared(
      byline(name, isAnybody(name) ? 'organization' : kind, text),
      rule,
      source,
      raw,
      confidence - (isAnybody(name) ? ANYBODY_LESS : view.site.has(name) ? (source === 'json-ld' ? LINKED_SITE_LESS : SITE_LESS) : 0),
    ),
  );
}

function linkedAuthors(view: AroundTitle, article: JsonLdNode): Candidate<Byline>[] {
  const found: Candidate<Byline>[] = [];
  for (const property of ['author', 'creator']) {
    const nodes = objectsOf(article, property).slice(0, MOST);
    for (const node of nodes) {
      const target = dereferenced(node, view.page.jsonLd);
      const isPerson = typesOf(target).some((type) => type === 'Person');
      for (const name of stringsOf(target, 'name').slice(0, MOST)) {
        for (const candidate of fromText(view, name, property, 'json-ld', isPerson ? JSON_LD_PERSON : JSON_LD_OTHER)) {
          found.push(
            isPerson
              ? candidate
              : {
                  ...candidate,
                  value: {
                    ...candidate.value,
                    kind: typesOf(target).some((type) => type.endsWith('Organization')) ? 'organization' : candidate.value.kind,
                  },
                },
          );
        }
      }
    }
    for (const name of textsOf(article, property).slice(0, MOST)) found.push(...fromText(view, name, property, 'json-ld', JSON_LD_TEXT));
    if (found.length > 0) break;
  }
  return found;
}
