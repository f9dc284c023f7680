import { nameUseOf } from '../../../gazetteer/given-names';
import { isEnglishWord, isGermanNoun } from '../../../gazetteer/kin';
import type { LanguageTables } from '../../../languages/contracts/language';
import { LOWER, NUMBER, WORD } from '../../../text/token-kinds';
import { articles, withArticle } from '../grammar';
import { surroundingsOf } from './evidence';
import type { NamePart } from './name-parts';
import { isPart, nameAt, type View } from './view';
import { Part } from '../lexis/person-parts';

/** Beside a title, a role or a credit a surname may be a common word. */
const SPEAKING = Part.title | Part.role | Part.credit;

/**
 * "Niehaus", "Möhring", "Whitehouse": whether a word with the ending of a street or a house is a known surname, or has
 * the ending of a surname and is not an ordinary word.
 */
function isSurname(language: LanguageTables, word: string): boolean {
  return nameUseOf(word).surname > 0 || (endsLikeSurname(language, word) && !isGermanNoun(word) && !isEnglishWord(word));
}

const endsLikeSurname = (language: LanguageTables, word: string): boolean =>
  language.people.surnameEndings.some((ending) => word.length > ending.length && word.endsWith(ending));

/**
 * "Rektor Jonas Kollweg", "Sabine Niehaus": whether such a word ends a person's name. A given name of the language must
 * precede it with no article before that ("das Anna Seniorenhaus"), and no number may follow; or a title or a role
 * precedes the name.
 */
export function endsName(view: View, first: NamePart, last: NamePart): boolean {
  const { tokens, language } = view.scan;
  const at = last.last - 1;
  if (language === null || first === last || !isPart(view, at, Part.noPerson)) return false;
  const word = tokens.words[at]!;
  const before = first.first - 1;
  const isSpokenFor =
    before >= 0 && isPart(view, tokens.words[before] === '.' || tokens.words[before] === ':' ? before - 1 : before, SPEAKING);
  if ((nameAt(view, first.first).use.homes & view.home) === 0) return false;
  // "Anna Hall said": a house as it is spelled, which is somebody's surname beside what only people do.
  if (language.people.notPersonEndings.includes(word))
    return nameAt(view, at).use.surname > 0 && !hasArticle(view, before) && surroundingsOf(view, first.first, last.last) !== 0;
  if (isSpokenFor && endsLikeSurname(language, word)) return true;
  return isSurname(language, word) && tokens.kinds[last.last] !== NUMBER && !hasArticle(view, before);
}

/** "Das Theodor Seniorenhaus", "das neue Theodor Seniorenhaus": whether an article stands there, or right before an adjective there. */
function hasArticle({ scan: { tokens, language } }: View, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 1); i--) {
    const word = tokens.words[i]!;
    if (articles(language).has(word) || withArticle(language).has(word)) return true;
    if (tokens.kinds[i] !== WORD || tokens.shapes[i] !== LOWER) return false;
  }
  return false;
}
