import { NameTable } from './names';

const COMMON =
  'class id href src style title alt rel type name content property target width height role lang value data-id data-src data-srcset data-type srcset sizes loading decoding datetime itemprop itemscope itemtype tabindex method action placeholder for aria-label aria-hidden aria-expanded aria-controls aria-labelledby aria-haspopup hidden media charset crossorigin async defer integrity nonce onclick align valign border cellpadding cellspacing colspan rowspan bgcolor color viewbox xmlns fill stroke stroke-width d focusable x y points transform shadowroot shadowrootmode http-equiv xml:lang pubdate'.split(
    ' ',
  );

/** Kinds of attributes that an element has, as bits: cheaper to note while parsing than to look up in each element. */
export const Has = {
  /** Attributes that may say what the element is; `CueReader` reads them. */
  cues: 1,
  /** Attributes that make any element metadata. */
  metadata: 2,
} as const;
const WITH_CUES = new Set(['class', 'id', 'role', 'itemprop', 'rel', 'aria-hidden', 'hidden', 'style']);
const WITH_METADATA = new Set(['datetime', 'itemprop']);

/** The name of an attribute that pages often have. */
export interface AttributeName {
  readonly name: string;
  /** 0 and up, below `COMMON_NAMES`. */
  readonly number: number;
  /** Bits of `Has`. */
  readonly has: number;
}

const NAMES = COMMON.map((name, number): AttributeName => ({
  name,
  number,
  has: (WITH_CUES.has(name) ? Has.cues : 0) | (WITH_METADATA.has(name) ? Has.metadata : 0),
}));
/** How many names have a number. */
export const COMMON_NAMES = NAMES.length;
export const ATTRIBUTES = new NameTable(NAMES);

/** The number of a common name, for `PageElement.value`. */
export function numberOf(name: string): number {
  const number = COMMON.indexOf(name);
  if (number < 0) throw new Error(`no attribute of this name has a number: ${name}`);
  return number;
}

/** The common name with this number. */
export const nameOf = (number: number): string => COMMON[number]!;
