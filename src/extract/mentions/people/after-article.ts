import { nameUseOf } from '../../../gazetteer/given-names';
import { isEnglishWord } from '../../../gazetteer/kin';
import type { Scan } from '../scan';

const ARTICLE = /(?:^|[^\p{L}])the $/iu;
/** Length of the article and what surrounds it. */
const REACH = 5;

/** "the Daisy Appeal", unlike "the Karen Holm case": whether English has a given name and a common word that nobody is called after an article. */
export function isThingOfName({ text, language }: Scan, start: number, end: number): boolean {
  if (language?.grammar.titleCase !== true || !ARTICLE.test(text.slice(Math.max(0, start - REACH), start))) return false;
  const words = text.slice(start, end).toLowerCase().split(' ');
  const last = words.at(-1)!;
  return words.length === 2 && isEnglishWord(last) && nameUseOf(last).surname === 0;
}
