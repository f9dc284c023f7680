import type { DateValue } from '../../../models/date';
import { stringsOf, type JsonLdNode } from '../../document/json-ld';
import type { Candidate } from '../candidate';
import { metaRows, type MetaTable } from '../meta-rows';
import { declaredDay } from '../timestamp';
import type { AroundTitle } from '../around-title';
import { ownMicrodata } from './own-microdata';

/** Properties with the publication date, and how far each is trusted. */
const META: MetaTable = [
  ['article:published_time', 0.86],
  ['article:published', 0.84],
  ['og:article:published_time', 0.84],
  ['og:published_time', 0.82],
  ['article:post_date', 0.8],
  ['datepublished', 0.84],
  ['citation_publication_date', 0.8],
  ['citation_online_date', 0.82],
  ['citation_date', 0.74],
  ['parsely-pub-date', 0.82],
  ['sailthru.date', 0.8],
  ['cxenseparse:recs:publishtime', 0.8],
  ['cxenseparse:publishtime', 0.8],
  ['publish_date', 0.8],
  ['publish-date', 0.8],
  ['publishdate', 0.8],
  ['published', 0.8],
  ['published-date', 0.8],
  ['published_date', 0.8],
  ['published_on', 0.8],
  ['publication-date', 0.8],
  ['date_published', 0.8],
  ['pubdate', 0.8],
  ['pub_date', 0.8],
  ['publication_date', 0.8],
  ['published_at', 0.8],
  ['published_time', 0.8],
  ['bt:pubdate', 0.78],
  ['dc.date.issued', 0.8],
  ['dcterms.issued', 0.78],
  ['dcterms.created', 0.66],
  ['dc.date.created', 0.66],
  ['dcterms.date', 0.66],
  ['dc.date', 0.66],
  ['dc.date.published', 0.8],
  ['prism.publicationdate', 0.78],
  ['article.published', 0.8],
  ['article.created', 0.66],
  ['article_date_original', 0.8],
  ['originalpublicationdate', 0.8],
  ['displaydate', 0.74],
  ['analyticsattributes.articledate', 0.7],
  ['rnews:datepublished', 0.8],
  ['vr:published_time', 0.78],
  ['shareaholic:article_published_time', 0.78],
  ['date', 0.6],
  ['creation_date', 0.6],
  ['datecreated', 0.6],
  ['og:updated_time', 0.3],
];
const JSON_LD: readonly (readonly ['article' | 'page', string, number])[] = [
  ['article', 'datePublished', 0.88],
  ['page', 'datePublished', 0.76],
  ['article', 'dateCreated', 0.62],
  ['article', 'uploadDate', 0.5],
];

/** A month is trusted less than any printed day. */
const MONTH = 0.4;

/** Microdata beyond this many belong to a list. */
const MOST_STATED = 5;

/** Publication dates that the metadata declare. */
export function declaredDates(view: AroundTitle): Candidate<DateValue>[] {
  const { page, nodes } = view;
  const found: Candidate<DateValue>[] = [];
  const add = (raw: string | undefined, rule: string, source: Candidate<DateValue>['source'], confidence: number): void => {
    const day = declaredDay(raw, rule, source, confidence);
    if (day !== null) found.push(day.value.precision === 'month' ? { ...day, confidence: Math.min(confidence, MONTH) } : day);
  };
  for (const { key, contents, confidence } of metaRows(page, META)) add(contents[0], key, 'meta', confidence);
  for (const [which, property, confidence] of JSON_LD) {
    const node: JsonLdNode | null = nodes[which];
    if (node !== null) add(stringsOf(node, property)[0], property, 'json-ld', confidence);
  }
  const stated = new Set(ownMicrodata(view, 'datepublished'));
  // Several different dates include listed articles': the first is then less certain, and the others may agree with the page.
  [...stated].slice(0, MOST_STATED).forEach((value, index) => {
    add(value, 'itemprop:datePublished', 'microdata', stated.size === 1 ? 0.82 : index === 0 ? 0.6 : 0.5);
  });
  return found;
}
