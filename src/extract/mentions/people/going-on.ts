import { definiteArticles, withArticle } from '../grammar';
import type { Scan } from '../scan';
import { nameUse } from '../lexis/people-words';

/**
 * "Jens Holm von der Tierhilfe", "Jens Holm zum Auftakt": where every noun is capitalized, a preposition with an
 * article after a surname begins an affiliation or an action.
 */
export function goesOn({ language }: Scan, name: string): boolean {
  if (language?.places.capitalNouns !== true || !LINKED.test(name)) return false;
  const words = name.toLowerCase().split(' ');
  return words.some((word, i) => {
    if (i < 2 || i === words.length - 1) return false;
    const before = definiteArticles(language).has(word) ? i - 1 : withArticle(language).has(word) ? i : -1;
    return before > 1 && nameUse(words[before - 1]!).use.given === 0;
  });
}
/** A lower-case word between others. */
const LINKED = / \p{Ll}/u;
