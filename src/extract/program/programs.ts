/** Where a comment or a script begins: a script inside a comment doesn't count. */
const OPENING = /<!--|<script(?:\s[^<>]*)?>/giu;
const END = /<\/script/giu;
/** Most UTF-16 units of a page's scripts that are read. */
const MOST = 1_000_000;

/** The texts of a page's scripts except JSON-LD, in page order, up to a limit on all of them. */
export function* programsIn(source: string): Generator<string> {
  let left = MOST;
  let end = 0;
  for (const { 0: tag, index } of source.matchAll(OPENING)) {
    if (index < end) continue;
    const start = index + tag.length;
    if (tag === '<!--') {
      end = endOr(source, source.indexOf('-->', index + 2));
      continue;
    }
    END.lastIndex = start;
    end = endOr(source, END.exec(source)?.index ?? -1);
    if (tag.toLowerCase().includes('ld+json')) continue;
    yield source.slice(start, Math.min(end, start + left));
    left -= end - start;
    if (left <= 0) return;
  }
}

const endOr = ({ length }: string, found: number): number => (found < 0 ? length : found);
