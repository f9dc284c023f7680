import { metaContents } from '../../document/document';
import { stringsOf } from '../../document/json-ld';
import type { AroundTitle } from '../around-title';
import { declared } from '../candidate';
import { unescaped } from '../unescaped';
import { withoutCodes, withoutSite } from './no-topics';
import { split } from './of-line';
import { tagsIn, type TagList } from './tag-list';

/** Metadata with tags, the most trusted first; printed tags take precedence. */
const DECLARED: readonly (readonly [string, 'meta' | 'json-ld', number])[] = [
  ['article:tag', 'meta', 0.8],
  ['og:article:tag', 'meta', 0.78],
  ['keywords', 'json-ld', 0.74],
  ['news_keywords', 'meta', 0.72],
  ['parsely-tags', 'meta', 0.66],
  ['keywords', 'meta', 0.62],
  ['sailthru.tags', 'meta', 0.6],
  ['dc.subject', 'meta', 0.6],
  ['dcterms.subject', 'meta', 0.6],
  ['cxenseparse:taxonomy', 'meta', 0.5],
];

/** The declared lists; without `explain` only the first that is trusted more than `printed`. */
export function declaredTags(view: AroundTitle, printed: number): TagList[] {
  const { page, nodes, options } = view;
  const found: TagList[] = [];
  for (const [rule, source, confidence] of DECLARED) {
    if (options.explain !== true && (found.length > 0 || confidence <= printed)) break;
    const contents = source === 'meta' ? metaContents(page, rule) : nodes.article === null ? [] : stringsOf(nodes.article, rule);
    const texts = contents.length > 1 ? contents : contents.flatMap((content) => split(unescaped(content)));
    const tags = withoutSite(view, withoutCodes(tagsIn(texts)));
    if (tags.length > 0) found.push(declared(tags, rule, source, texts.join(', '), confidence));
  }
  return found;
}
