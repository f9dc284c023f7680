import { NameTable } from './names';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const VOID = set('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr');

const P = set('p');
const TABLE_SECTIONS = set('thead tbody');
const TERMS = set('dd dt');
const FORM_FIELDS = set('input option optgroup select button datalist textarea');
const RUBY = set('rt rp');

const ITEM = set('li');
const CELLS = set('th td');
const ROW = set('tr th td');
const HEAD = set('head link script');
const OPTION = set('option');
const OPTIONS = set('optgroup option');
/** All these sets; the index of a set is its bit. */
const CLOSED_SETS = [P, TABLE_SECTIONS, TERMS, FORM_FIELDS, RUBY, ITEM, CELLS, ROW, HEAD, OPTION, OPTIONS];

/** By opening tag: the elements that it closes if one of them is the innermost open element. */
const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre section table ul'
    .split(' ')
    .map((name) => [name, P] as const),
  ...'select input output button datalist textarea'.split(' ').map((name) => [name, FORM_FIELDS] as const),
  ['li', ITEM],
  ['tr', ROW],
  ['th', CELLS],
  ['td', CELLS],
  ['tbody', TABLE_SECTIONS],
  ['tfoot', TABLE_SECTIONS],
  ['body', HEAD],
  ['option', OPTION],
  ['optgroup', OPTIONS],
  ['dd', TERMS],
  ['dt', TERMS],
  ['rt', RUBY],
  ['rp', RUBY],
]);

const SCOPE = set('table td th caption template object html');
const CROSSES_SCOPE = set('table tr td th tbody thead tfoot caption template object body html');
const INLINE = set('a abbr b big cite code em font i kbd label nobr q s samp small span strike strong sub sup tt u var');
const UNREAD_TEXT = set('script style');
const LITERAL_TEXT = set('script style xmp');
/** Elements that are metadata themselves. */
const OF_METADATA = set('meta link script html body base title time');
const OTHERS =
  'head title svg path g use img picture iframe noscript center del ins time section time mark bdi canvas video audio hgroup menu summary dialog form label legend';

/** How an element nests: which open elements its opening tag closes, whether it has content, what its end tag reaches. */
export interface Tag {
  readonly name: string;
  /** 0 and up for the common ones, below `KNOWN_TAGS`; -1 for all others. */
  readonly id: number;
  /** Without content or end tag. */
  readonly isVoid: boolean;
  /** Bits of the set of elements that it closes if one of them is the innermost open element; 0 for most. */
  readonly closes: number;
  /** Bits of the sets that it is in. */
  readonly group: number;
  /** End tags from inside can't close past it, unless they cross scopes. */
  readonly isScope: boolean;
  /** Its end tag is that of a scope, or of a part of a table. */
  readonly crossesScope: boolean;
  /** Its end tag never closes a block that was left open inside it. */
  readonly isInline: boolean;
  /** Its text is not text of the page; of scripts only JSON-LD is kept. */
  readonly isUnread: boolean;
  /** Entities in its text are not decoded: "&amp;" means itself. */
  readonly isLiteral: boolean;
  /** It may be metadata whatever its attributes are. */
  readonly isOfMetadata: boolean;
}

function tagOf(name: string, id: number): Tag {
  const closed = CLOSED_BY.get(name);
  return {
    name,
    id,
    isVoid: VOID.has(name),
    closes: closed === undefined ? 0 : 1 << CLOSED_SETS.indexOf(closed),
    group: CLOSED_SETS.reduce((bits, one, index) => (one.has(name) ? bits | (1 << index) : bits), 0),
    isScope: SCOPE.has(name),
    crossesScope: CROSSES_SCOPE.has(name),
    isInline: INLINE.has(name),
    isUnread: UNREAD_TEXT.has(name),
    isLiteral: LITERAL_TEXT.has(name),
    isOfMetadata: OF_METADATA.has(name),
  };
}

const KNOWN = new Set([...CLOSED_BY.keys(), ...VOID, ...SCOPE, ...CROSSES_SCOPE, ...INLINE, ...LITERAL_TEXT, ...set(OTHERS)]);

/** An element that nests like any other. */
const otherTag = (name: string): Tag => ({
  name,
  id: -1,
  isVoid: false,
  closes: 0,
  group: 0,
  isScope: false,
  crossesScope: false,
  isInline: false,
  isUnread: false,
  isLiteral: false,
  isOfMetadata: false,
});

const TAGS = new NameTable<Tag>([...KNOWN].map(tagOf));
/** The page itself, which no tag opens. */
export const NO_TAG = otherTag('');
/** The tag whose name is at a place of a page. */
export const tagAt = (html: string, start: number, end: number): Tag =>
  TAGS.find(html, start, end) ?? otherTag(html.slice(start, end).toLowerCase());
/** How many tags have an id. */
export const KNOWN_TAGS = KNOWN.size;
