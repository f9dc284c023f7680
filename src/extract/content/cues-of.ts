import type { Element } from 'domhandler';
import { CUE } from './cues';
import { CUE_OF_WORD, HIDING_CLASSES, SHOWN_AGAIN } from './cue-words';

/** A longer class attribute is generated, and says nothing. */
const LONGEST_NAME = 400;

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
  ['amp-consent', CUE.notice],
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

/** The bits that an element's name and role give: harder evidence than class names. */
export function elementCues(element: Element): number {
  const role = element.attribs['role'];
  return (ELEMENT_CUES.get(element.name) ?? 0) | (role === undefined ? 0 : (ROLE_CUES.get(role) ?? 0));
}

/** Reads the cues of elements; remembers the class and id names of one page, which repeat. */
export class CueReader {
  private readonly byName = new Map<string, number>();

  /** The bits of `CUE` that an element's own name and attributes give. */
  of(element: Element): number {
    const at = element.attribs;
    let bits = elementCues(element);
    const className = at['class'];
    if (className !== undefined && className !== '') bits |= this.ofName(className);
    const id = at['id'];
    if (id !== undefined && id !== '') bits |= this.ofName(id);
    const prop = at['itemprop'];
    if (prop !== undefined) bits |= PROP_CUES.get(prop.toLowerCase()) ?? 0;
    const { rel } = at;
    if (rel !== undefined) bits |= REL_CUES.get(rel.toLowerCase()) ?? 0;
    if (at['aria-hidden'] === 'true') bits |= CUE.concealed;
    return isHidden(at) ? bits | CUE.hidden : bits;
  }

  private ofName(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const bits = (name.length > LONGEST_NAME ? 0 : cuesOfName(name)) | (hides(name) ? CUE.hidden : 0);
    this.byName.set(name, bits);
    return bits;
  }
}

function isHidden(at: Readonly<Record<string, string>>): boolean {
  if (at['hidden'] !== undefined && at['hidden'] !== 'until-found') return true;
  const { style } = at;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}

const hides = (name: string): boolean => name.split(' ').some((part) => HIDING_CLASSES.has(part)) && !SHOWN_AGAIN.test(name);

const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isLetter = (unit: number): boolean => isUpper(unit) || isLower(unit) || unit >= 0xc0;

/** The cues of the words in a class or id name, and of two words that follow each other in one name. */
export function cuesOfName(name: string): number {
  let bits = 0;
  let previous = '';
  let i = 0;
  while (i < name.length) {
    if (!isLetter(name.charCodeAt(i))) {
      if (name.charCodeAt(i) <= 0x20) previous = '';
      i++;
      continue;
    }
    const start = i++;
    while (i < name.length && isLetter(name.charCodeAt(i)) && !(isUpper(name.charCodeAt(i)) && isLower(name.charCodeAt(i - 1)))) i++;
    const word = name.slice(start, i).toLowerCase();
    bits |= CUE_OF_WORD.get(word) ?? 0;
    if (previous !== '') bits |= CUE_OF_WORD.get(previous + word) ?? 0;
    previous = word;
  }
  return bits;
}
