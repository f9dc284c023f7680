import type { Microdata } from '../../document/document';
import { numberOf } from '../../document/attribute-names';
import { isElement, type PageElement } from '../../document/page-element';
import { isOtherHeadline, wordsOfKeys } from '../other-headline';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';

const ITEMSCOPE = numberOf('itemscope');
const ITEMTYPE = numberOf('itemtype');
/** Items with a day of their own that a page shows beside its article. */
const BESIDE = /(?:Comment|Comments|Event|Object|Product|Offer)$/u;
/** How many elements above a property its item is looked for. */
const MOST_LEVELS = 30;

/** The values of a property of the article itself: not of a comment, nor of another article, which has its own headline. */
export function ownMicrodata({ page: { microdata }, title }: AroundTitle, prop: string): string[] {
  const items = microdata.filter((item) => item.prop === prop);
  if (items.length === 0) return [];
  const headlines = new Map<PageElement, string>();
  for (const item of microdata) {
    const scope = item.prop === 'headline' ? scopeOf(item.element) : null;
    if (scope !== null) headlines.set(scope, item.value);
  }
  const words = wordsOfKeys(title === null ? [] : [wordsKey(title)]);
  const isOwn = ({ element }: Microdata): boolean => {
    const scope = scopeOf(element);
    return scope === null || !(BESIDE.test(scope.value(ITEMTYPE) ?? '') || isOtherHeadline(headlines.get(scope) ?? '', words));
  };
  return items.filter(isOwn).map(({ value }) => value);
}

/** The element of the item that a property belongs to; null where none is near. */
function scopeOf({ parent }: PageElement): PageElement | null {
  let at = parent;
  for (let level = 0; at !== null && isElement(at) && level < MOST_LEVELS; level++) {
    if (at.value(ITEMSCOPE) !== undefined) return at;
    at = at.parent;
  }
  return null;
}
