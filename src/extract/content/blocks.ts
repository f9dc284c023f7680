import type { Element } from 'domhandler';
import type { BlockKind } from '../../models/article';
import { CUE } from './cues';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin a line of their own. */
export const BLOCK_ELEMENTS = set(
  'html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul xmp amp-sidebar amp-consent amp-ad amp-accordion amp-carousel amp-list',
);

export const BOLD_ELEMENTS = set('b strong');

/** Elements whose text a reader of the page doesn't read as its text. */
const UNREAD = set('script style noscript template svg math iframe frame frameset object applet embed select option datalist textarea button canvas audio video progress meter rp title colgroup noembed noframes');

/** Whether an element is left out, with all that it holds. A template that is a shadow root is shown. */
export function isUnread(element: Element): boolean {
  if (!UNREAD.has(element.name)) return false;
  return !(element.name === 'template' && (element.attribs['shadowrootmode'] ?? element.attribs['shadowroot']) === 'open');
}

export const LEVELS: ReadonlyMap<string, number> = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, index) => [name, index + 1]));

const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...[...LEVELS.keys()].map((name) => [name, 'heading'] as const),
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['pre', 'preformatted'],
  ['xmp', 'preformatted'],
]);

/** Elements that carry on the kind of what they stand in ("a paragraph of a quotation"). */
const CARRIES = set('p div span center details section ul ol dl footer address fieldset');
const PASSED_ON: ReadonlySet<BlockKind> = new Set<BlockKind>(['list-item', 'quote', 'caption', 'preformatted', 'heading']);

/** The kind of a line in an element, given its cues and the kind of the block around it. */
export function kindOf(element: Element, cues: number, around: BlockKind): BlockKind {
  const own = KINDS.get(element.name);
  if (own === 'table-cell' || own === 'list-item') return around === 'caption' ? around : own;
  if (own !== undefined) return own;
  if (cues & CUE.caption && element.name !== 'body') return 'caption';
  return CARRIES.has(element.name) && PASSED_ON.has(around) ? around : 'paragraph';
}

/** A longer caption or cell is running text: a class name misled, or a table only lays out the page. */
const LONGEST_CAPTION = 700;
const LONGEST_CELL = 200;

/** The kind of a line, its length known. */
export function kindByLength(kind: BlockKind, length: number): BlockKind {
  if (kind === 'caption' && length > LONGEST_CAPTION) return 'paragraph';
  return kind === 'table-cell' && length > LONGEST_CELL ? 'paragraph' : kind;
}
