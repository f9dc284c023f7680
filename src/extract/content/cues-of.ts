import { Has, numberOf } from '../document/attribute-names';
import type { PageAttributes } from '../document/attributes';
import { elementsInside } from '../document/elements-inside';
import type { PageElement } from '../document/page-element';
import { CONSENT, CUE } from './cues';
import { cuesOf, isOfCaption } from './cues-of-name';

const CLASS = numberOf('class');
const ID = numberOf('id');
const ROLE = numberOf('role');
const ITEMPROP = numberOf('itemprop');
const REL = numberOf('rel');
const ARIA_HIDDEN = numberOf('aria-hidden');
const HIDDEN = numberOf('hidden');
const STYLE = numberOf('style');

const ELEMENT_CUES: ReadonlyMap<string, number> = new Map([
  ['nav', CUE.navigation],
  ['menu', CUE.navigation],
  ['header', CUE.header],
  ['footer', CUE.footer],
  ['aside', CUE.aside],
  ['form', CUE.form],
  ['article', CUE.article],
  ['main', CUE.main],
  ['figcaption', CUE.caption],
  ['blockquote', CUE.quote],
  ['q', CUE.quote],
  ['dialog', CUE.notice],
  ['time', CUE.meta],
  ['address', CUE.author],
  ['amp-consent', CUE.notice | CONSENT],
  ['amp-ad', CUE.advert],
  ['amp-sidebar', CUE.navigation],
  ['summary', CUE.more],
]);

const ROLE_CUES: ReadonlyMap<string, number> = new Map([
  ['navigation', CUE.navigation],
  ['menu', CUE.navigation],
  ['menubar', CUE.navigation],
  ['banner', CUE.header],
  ['contentinfo', CUE.footer],
  ['complementary', CUE.aside],
  ['search', CUE.form],
  ['form', CUE.form],
  ['dialog', CUE.notice],
  ['alertdialog', CUE.notice],
  ['alert', CUE.notice],
  ['article', CUE.article],
  ['main', CUE.main],
]);

const PROP_CUES: ReadonlyMap<string, number> = new Map([
  ['articlebody', CUE.body],
  ['author', CUE.author],
  ['comment', CUE.comments],
  ['headline', CUE.title],
  ['description', CUE.lead],
  ['datepublished', CUE.meta],
  ['keywords', CUE.tags],
]);

const REL_CUES: ReadonlyMap<string, number> = new Map([
  ['author', CUE.author],
  ['tag', CUE.tags],
  ['category tag', CUE.tags],
  ['category', CUE.tags],
]);

/** The elements whose name is a cue. */
export const TAGS_WITH_CUES: readonly string[] = [...ELEMENT_CUES.keys()];

/** The bits that an element's name alone gives. */
export const cuesOfTag = (name: string): number => ELEMENT_CUES.get(name) ?? 0;

/** Reads the cues of elements; caches the class names of one page, which repeat. Ids don't repeat. */
export class CueReader {
  /** The bits from name and role of the element read last: harder evidence than class names. */
  tagCues = 0;
  /** The number of its class attribute, so that each element's class is looked up by text only once. */
  className = 0;
  /** The number of each class name so far, 0 for the empty one; `bits` holds the bits of its words by that number. */
  private readonly numbers = new Map<string, number>([['', 0]]);
  private readonly bits: number[] = [0];
  /** The numbers of class names that say of an element that it has a caption. */
  private readonly aboutCaption = new Set<number>();

  /**
   * The bits of `CUE` that an element's own name and attributes give.
   *
   * @param tagCues bits that its name gives
   */
  of(element: PageElement, tagCues: number): number {
    this.tagCues = tagCues;
    this.className = 0;
    if ((element.has & Has.cues) === 0) return tagCues;
    let bits = tagCues;
    const { attributeList, from, to } = element;
    for (let i = from; i < to; i++) bits |= this.ofAttribute(attributeList, i);
    if (bits & CUE.hidden && isStreamed(element)) bits &= ~CUE.hidden;
    if (bits & CUE.caption && this.aboutCaption.has(this.className) && this.holdsCaption(element)) bits &= ~CUE.caption;
    // The class of <main> says what it contains besides the text ("has-comments"), not what it is.
    if (tagCues & CUE.main) bits &= ~OF_PARTS;
    // An article about cookies may have that as its tag ("post tag-cookies").
    if (bits & CUE.article) bits &= ~CONSENT;
    return bits | this.tagCues;
  }

  /** Reads the class of an element and nothing else. */
  readClass(element: PageElement): void {
    this.className = this.numberOf(element.value(CLASS) ?? '');
  }

  private ofAttribute(list: PageAttributes, index: number): number {
    switch (list.numberAt(index)) {
      case CLASS:
        this.className = this.numberOf(list.valueAt(index));
        return this.bits[this.className]!;
      case ID:
        return cuesOf(list.valueAt(index));
      case ROLE:
        this.tagCues |= ROLE_CUES.get(list.valueAt(index)) ?? 0;
        return 0;
      case ITEMPROP:
        return PROP_CUES.get(list.valueAt(index).toLowerCase()) ?? 0;
      case REL:
        return REL_CUES.get(list.valueAt(index).toLowerCase()) ?? 0;
      case ARIA_HIDDEN:
        return list.valueAt(index) === 'true' ? CUE.concealed : 0;
      case HIDDEN:
        return list.valueAt(index) === 'until-found' ? 0 : CUE.hidden;
      case STYLE:
        return HIDING_STYLE.test(list.valueAt(index)) ? CUE.hidden : 0;
      default:
        return 0;
    }
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.bits.push(cuesOf(name)) - 1;
    this.numbers.set(name, number);
    if ((this.bits[number]! & CUE.caption) !== 0 && isOfCaption(name)) this.aboutCaption.add(number);
    return number;
  }

  /** Whether one of the first elements inside is a caption: without one, a picture that "has a caption" is all there is of it. */
  private holdsCaption(element: PageElement): boolean {
    return elementsInside(element, MOST_INSIDE).some(
      (one) => ((cuesOfTag(one.name) | this.bits[this.numberOf(one.value(CLASS) ?? '')]!) & CUE.caption) !== 0,
    );
  }
}

/** How many elements inside another are examined for a caption. */
const MOST_INSIDE = 40;

/** Cues that fit a part of <main> but never the whole. */
const OF_PARTS = CUE.comments | CUE.notice | CONSENT;

/** React streams late content in hidden elements with such ids, and moves it to its place by script. */
const STREAMED = /^S:[\da-f]+$/u;
const isStreamed = (element: PageElement): boolean => element.value(HIDDEN) !== undefined && STREAMED.test(element.value(ID) ?? '');

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
