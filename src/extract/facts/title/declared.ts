import { stringsOf } from '../../document/json-ld';
import { isPlaceholder } from '../../document/placeholder';
import { oneSpace } from '../../../text/space';
import { declared, type Candidate } from '../candidate';
import type { FactView } from '../view';
import { metaRows, type MetaTable } from '../meta-rows';
import { unescaped } from '../unescaped';
import { cleanTitle, type TitleContext } from './clean';

/** Metadata with the headline, the most trusted first, with their confidence. */
const META: MetaTable = [
  ['og:title', 0.5],
  ['citation_title', 0.5],
  ['parsely-title', 0.45],
  ['sailthru.title', 0.45],
  ['dc.title', 0.4],
  ['dcterms.title', 0.4],
  ['twitter:title', 0.42],
  ['title', 0.35],
  ['headline', 0.45],
];
const TITLE_TAG = 0.4;
const JSON_LD = 0.48;

/** The rule on the `title` element, the least certain: it often holds more than the headline. */
export const BY_TITLE_TAG = 'title-tag';

/** The titles that the metadata declare, without the site's part. */
export function declaredTitles(view: FactView, context: TitleContext): Candidate<string>[] {
  const { page, nodes } = view;
  const found: Candidate<string>[] = [];
  /** Cleaned titles: most pages declare the same one three times. */
  const cleaned = new Map<string, string>();
  const clean = (text: string): string => {
    const known = cleaned.get(text) ?? cleanTitle(text, context);
    cleaned.set(text, known);
    return known;
  };
  const add = (raw: string | undefined | null, rule: string, source: Candidate<string>['source'], confidence: number): void => {
    const text = raw === undefined || raw === null ? '' : oneSpace(unescaped(raw));
    if (text !== '' && !isPlaceholder(text)) found.push(declared(clean(text), rule, source, text, confidence));
  };
  for (const { key, contents, confidence } of metaRows(page, META)) add(contents[0], key, 'meta', confidence);
  if (nodes.article !== null)
    for (const headline of stringsOf(nodes.article, 'headline').slice(0, 1)) add(headline, 'headline', 'json-ld', JSON_LD);
  add(page.titleTag, BY_TITLE_TAG, 'html', TITLE_TAG);
  return found;
}
