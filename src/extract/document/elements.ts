/** How HTML elements nest: which opening tags close an open element, which have no content, what an end tag can't reach past. */
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const VOID = set('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr');

const P = set('p');
const TABLE_SECTIONS = set('thead tbody');
const TERMS = set('dd dt');
const FORM_FIELDS = set('input option optgroup select button datalist textarea');
const RUBY = set('rt rp');

/** By the opening tag: the elements that it closes where one of them is the innermost open one. */
export const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre section table ul'
    .split(' ')
    .map((name) => [name, P] as const),
  ...'select input output button datalist textarea'.split(' ').map((name) => [name, FORM_FIELDS] as const),
  ['li', set('li')],
  ['tr', set('tr th td')],
  ['th', set('th td')],
  ['td', set('th td')],
  ['tbody', TABLE_SECTIONS],
  ['tfoot', TABLE_SECTIONS],
  ['body', set('head link script')],
  ['option', set('option')],
  ['optgroup', set('optgroup option')],
  ['dd', TERMS],
  ['dt', TERMS],
  ['rt', RUBY],
  ['rp', RUBY],
]);

/** What an end tag from inside can't close past, unless it is itself one of these or a part of a table. */
export const SCOPE = set('table td th caption template object html');
export const CROSSES_SCOPE = set('table tr td th tbody thead tfoot caption template object body html');

/** Inline elements: their end tag never closes a block that was left open inside them. */
export const INLINE = set('a abbr b big cite code em font i kbd label nobr q s samp small span strike strong sub sup tt u var');

/** Elements whose text is no text of the page; only JSON-LD is kept of scripts. */
export const RAW_TEXT = set('script style');
