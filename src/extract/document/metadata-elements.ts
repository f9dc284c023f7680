import { numberOf } from './attribute-names';
import type { PageElement } from './page-element';

/** More times or properties than this belong to a listing, not to an article. */
const MOST_VALUES = 2000;

const REL = numberOf('rel');
const HREF = numberOf('href');
const TYPE = numberOf('type');
const LANG = numberOf('lang');
const XML_LANG = numberOf('xml:lang');
const DATETIME = numberOf('datetime');
const ITEMPROP = numberOf('itemprop');

/** The elements that carry metadata, collected while the tree grows. */
export class MetadataElements {
  readonly meta: PageElement[] = [];
  readonly links: PageElement[] = [];
  readonly scripts: PageElement[] = [];
  readonly times: PageElement[] = [];
  readonly props: PageElement[] = [];
  base: string | null = null;
  lang: string | null = null;
  title: PageElement | null = null;

  take(element: PageElement): void {
    switch (element.name) {
      case 'meta':
        this.meta.push(element);
        return;
      case 'link':
        if (element.value(REL) !== undefined) this.links.push(element);
        break;
      case 'script':
        if (element.value(TYPE)?.toLowerCase().includes('ld+json') === true) this.scripts.push(element);
        return;
      case 'html':
      case 'body':
        this.lang ??= element.value(LANG) ?? element.value(XML_LANG) ?? null;
        break;
      case 'base':
        this.base ??= element.value(HREF) ?? null;
        break;
      case 'title':
        // An svg may have its own title; the page's comes first.
        this.title ??= element;
    }
    if ((element.name === 'time' || element.value(DATETIME) !== undefined) && MOST_VALUES > this.times.length) this.times.push(element);
    if (element.value(ITEMPROP) !== undefined && MOST_VALUES > this.props.length) this.props.push(element);
  }
}
