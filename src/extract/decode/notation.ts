/** Root elements of XML that holds no article by itself, lower case, with what they are the root of. */
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
/** A program may have printed a line of it before the page. */
const JSON_END = /[}\]]/u;
/** What may stand before the root element, by how it opens and ends. */
const BEFORE_ROOT: readonly (readonly [opening: string, end: string])[] = [
  ['<?', '>'],
  ['<!--', '-->'],
  ['<!', '>'],
];

/** What a text is written in, where that is no page and no article as plain text; null where it may be one. */
export function otherNotation(text: string): string | null {
  if (JSON_OPENING.test(text) && JSON_END.test(text.trimEnd().slice(-1))) return 'JSON';
  ELEMENT.lastIndex = startOfRoot(text);
  return ROOTS.get(ELEMENT.exec(text)?.[1]?.toLowerCase() ?? '') ?? null;
}

/** Where the first element would begin, behind declarations and comments. */
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
