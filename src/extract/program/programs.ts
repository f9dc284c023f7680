const SCRIPT = /<script(?:\s[^<>]*)?>/giu;
const END = /<\/script/giu;
/** More than this of a page's program is not looked at, in UTF-16 units. */
const MOST = 1_000_000;

/** The texts of a page's scripts but JSON-LD, in page order. */
export function* programsIn(source: string): Generator<string> {
  let left = MOST;
  let behind = 0;
  for (const { 0: tag, index } of source.matchAll(SCRIPT)) {
    if (index < behind) continue;
    const start = index + tag.length;
    END.lastIndex = start;
    behind = END.exec(source)?.index ?? source.length;
    if (tag.toLowerCase().includes('ld+json')) continue;
    yield source.slice(start, Math.min(behind, start + left));
    left -= behind - start;
    if (left <= 0) return;
  }
}
