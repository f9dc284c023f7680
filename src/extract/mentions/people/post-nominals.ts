import { wordSet } from '../../../languages/word-sets';
import type { LanguageTables } from '../../../languages/contracts/language';

/** Letters in capitals after a name that are not part of it: "MP", "MdB". */
export const postNominals = wordSet(({ people }) => people.postNominals);

/** Length of such letters at the end of a printed name, after at least two words: "Nora Healy MSP". */
export function unitsOfPostNominals(language: LanguageTables | null, printed: string): number {
  if (language === null || !isCapitalLetter(printed.at(-1))) return 0;
  let end = printed.length;
  for (let space = printed.lastIndexOf(' '); space > 0 && printed.lastIndexOf(' ', space - 1) > 0;) {
    const word = printed.slice(space + 1, end);
    if (!isCapitalLetter(word.at(-1)) || !postNominals(language).has(word.toLowerCase())) break;
    end = space;
    space = printed.lastIndexOf(' ', end - 1);
  }
  return printed.length - end;
}

const isCapitalLetter = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();
