import type { BlockKind } from '../../models/article';
import { numberOf } from '../document/attribute-names';
import type { PageElement } from '../document/page-element';
import { CUE } from './cues';
import { cuesOfTag, TAGS_WITH_CUES } from './cues-of';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin a new line. */
const BLOCK = set(
  'html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul xmp amp-sidebar amp-consent amp-ad amp-accordion amp-carousel amp-list',
);

const BOLD = set('b strong');

/** Elements whose content is not text that a reader of the page sees. */
const UNREAD = set(
  'script style noscript template svg math iframe frame frameset object applet embed select option datalist textarea button canvas audio video progress meter rp title colgroup noembed noframes',
);

const LEVELS: readonly string[] = ['', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...LEVELS.slice(1).map((name) => [name, 'heading'] as const),
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

/** Elements that inherit the kind of the block around them ("a paragraph of a quotation"). */
const INHERITING = set('p div span center details section ul ol dl footer address fieldset');
const INHERITED: ReadonlySet<BlockKind> = new Set<BlockKind>(['list-item', 'quote', 'caption', 'preformatted', 'heading']);

/** What an element's name says about how to read it. */
export interface Role {
  /** Begins a new line. */
  readonly isBlock: boolean;
  readonly isBold: boolean;
  /** Skipped with all its content. */
  readonly isUnread: boolean;
  /** Heading level 1–6; 0 for anything else. */
  readonly level: number;
  /** Kind of its lines; null where the name implies none. */
  readonly kind: BlockKind | null;
  /** Whether its lines may have the kind of the block around it. */
  readonly inheritsKind: boolean;
  /** Bits of `CUE`. */
  readonly cues: number;
}

function roleOf(name: string): Role {
  return {
    isBlock: BLOCK.has(name),
    isBold: BOLD.has(name),
    isUnread: UNREAD.has(name),
    level: Math.max(0, LEVELS.indexOf(name)),
    kind: KINDS.get(name) ?? null,
    inheritsKind: INHERITING.has(name),
    cues: cuesOfTag(name),
  };
}

const SHADOW_ROOT_MODE = numberOf('shadowrootmode');
const SHADOW_ROOT = numberOf('shadowroot');
/** Programs may not reach into a closed one; readers see both. */
const SHADOW_MODES = set('open closed');

const ROLES: ReadonlyMap<string, Role> = new Map([...BLOCK, ...BOLD, ...UNREAD, ...TAGS_WITH_CUES].map((name) => [name, roleOf(name)]));
const NO_ROLE = roleOf('');

/** What an element's name says; a template that is a shadow root is read. */
export function roleIn(element: PageElement): Role {
  const role = ROLES.get(element.name) ?? NO_ROLE;
  return role.isUnread &&
    element.name === 'template' &&
    SHADOW_MODES.has(element.value(SHADOW_ROOT_MODE) ?? element.value(SHADOW_ROOT) ?? '')
    ? NO_ROLE
    : role;
}

/** The kind of a line in an element, given its cues and the kind of the block around it. */
export function kindOf({ kind, inheritsKind }: Role, cues: number, around: BlockKind): BlockKind {
  if (kind === 'table-cell' || kind === 'list-item') return around === 'caption' ? around : kind;
  if (kind !== null) return kind;
  if (cues & CUE.caption) return 'caption';
  return inheritsKind && INHERITED.has(around) ? around : 'paragraph';
}

/** A longer caption or cell is running text: a class name misled, or a table only lays out the page. */
export const LONGEST_CAPTION = 700;
const LONGEST_CELL = 200;

/** Corrects the kind of a line by its length. */
export function kindByLength(kind: BlockKind, length: number): BlockKind {
  if (kind === 'caption' && length > LONGEST_CAPTION) return 'paragraph';
  return kind === 'table-cell' && length > LONGEST_CELL ? 'paragraph' : kind;
}
