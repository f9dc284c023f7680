/** Where a comment or a script begins: a script inside a comment doesn't count. */
const OPENING = /<!--|<script(?:\s[^<>]*)?>/giu;
const END = /<\/script/giu;
/** Most UTF-16 units of a page's scripts that are read. */
const MOST = 1_000_000;

/** The texts of a page's scripts except JSON-LD, in page order. */
export function* programsIn(source: string): Generator<string> {
  let left = MOST;
  let behind = 0;
  for (const { 0: tag, index } of source.matchAll(OPENING)) {
    if (index < behind) continue;
    const start = index + tag.length;
    if (tag === '<!--') {
      behind = endOr(source, source.indexOf('-->', index + 2));
      continue;
    }
    END.lastIndex = start;
    behind = endOr(source, END.exec(source)?.index ?? -1);
    if (tag.toLowerCase().includes('ld+json')) continue;
    yield source.slice(start, Math.min(behind, start + left));
    left -= behind - start;
    if (left <= 0) return;
  }
}

const endOr = ({ length }: string, found: number): number => (found < 0 ? length : found);
