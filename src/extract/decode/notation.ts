/** Root elements of XML documents that are not an article, in lower case, with the kind of document. */
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['rss', 'an RSS feed'],
  ['rdf:rdf', 'an RDF feed'],
  ['feed', 'an Atom feed'],
  ['urlset', 'a sitemap'],
  ['sitemapindex', 'a list of sitemaps'],
  ['opml', 'an OPML list of feeds'],
]);
const ELEMENT = /<([a-z][a-z:]*)/iuy;
const JSON_OPENING = /^\s*(?:\{\s*"|\[\s*\{\s*")/u;
/** How JSON ends; checked too, since a program may have printed a line of JSON before the page. */
const JSON_END = /[}\]]/u;
/** What may come before the root element, by its opening and its end. */
const BEFORE_ROOT: readonly (readonly [opening: string, end: string])[] = [
  ['<?', '>'],
  ['<!--', '-->'],
  ['<!', '>'],
];

const DOCTYPE = /<!doctype\s+html\b/iuy;
/** Elements with which a page begins, if it has no declaration. */
const PAGE_ROOTS: ReadonlySet<string> = new Set(['html', 'head', 'body']);

/** Whether a text begins as a page does: with its declaration, or with its outermost element. */
export function beginsAsPage(text: string): boolean {
  const { at, declared } = startOfRoot(text);
  return declared || PAGE_ROOTS.has(elementAt(text, at));
}

/** The notation of a text that is neither a page nor an article in plain text; null where it may be one. */
export function otherNotation(text: string): string | null {
  if (JSON_OPENING.test(text) && JSON_END.test(text.trimEnd().slice(-1))) return 'JSON';
  return ROOTS.get(elementAt(text, startOfRoot(text).at)) ?? null;
}

/** The name of the element that begins there, in lower case; '' if none does. */
function elementAt(text: string, at: number): string {
  ELEMENT.lastIndex = at;
  return ELEMENT.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** Where the first element would begin, after declarations and comments, and whether one of them declares HTML. */
function startOfRoot(text: string): { at: number; declared: boolean } {
  let at = 0;
  let declared = false;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    DOCTYPE.lastIndex = at;
    declared ||= DOCTYPE.test(text);
    const before = BEFORE_ROOT.find(([opening]) => text.startsWith(opening, at));
    const end = before === undefined ? -1 : text.indexOf(before[1], at);
    if (end < 0) return { at, declared };
    at = end + before![1].length;
  }
}
