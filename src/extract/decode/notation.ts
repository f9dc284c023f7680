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

/** The notation of a text that is neither a page nor an article in plain text; null where it may be one. */
export function otherNotation(text: string): string | null {
  if (JSON_OPENING.test(text) && JSON_END.test(text.trimEnd().slice(-1))) return 'JSON';
  ELEMENT.lastIndex = startOfRoot(text);
  return ROOTS.get(ELEMENT.exec(text)?.[1]?.toLowerCase() ?? '') ?? null;
}

/** Where the first element would begin, after declarations and comments. */
function startOfRoot(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    const before = BEFORE_ROOT.find(([opening]) => text.startsWith(opening, at));
    const end = before === undefined ? -1 : text.indexOf(before[1], at);
    if (end < 0) return at;
    at = end + before![1].length;
  }
}
