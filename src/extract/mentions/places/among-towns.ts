import { ands } from '../grammar';
import { isEnglishWord, isGermanNoun } from '../../../gazetteer/kin';
import type { LanguageTables } from '../../../languages/contracts/language';
import { isPlaceName } from '../../../gazetteer/places';

/** Number of list members examined on either side. */
const MEMBERS = 5;

/**
 * Whether a word stands where towns do: after "from" or "between", or in a list with a word that can only be a place:
 * "from Cork and Bath", "zwischen Essen und Köln", "London, Reading and York".
 *
 * @param before the text up to the word
 * @param after the text from its end
 */
export const isAmongTowns = (language: LanguageTables, before: string, after: string): boolean =>
  isAfterTowns(language, before) || isBeforeTowns(language, after);

function isAfterTowns(language: LanguageTables, before: string): boolean {
  if (!before.endsWith(' ')) return false;
  const words = before.slice(0, -1).split(/\s/u);
  let isJoined = false;
  for (let i = words.length - 1; i >= Math.max(0, words.length - 2 * MEMBERS); i--) {
    const word = words[i]!;
    const lower = word.toLowerCase();
    // "In Reading": a sentence opens with it.
    if (!isJoined && language.places.townLeads.includes(lower)) return true;
    if (ands(language).has(word)) {
      isJoined = true;
      continue;
    }
    const member = word.endsWith(',') ? word.slice(0, -1) : isJoined ? word : '';
    if (!CAPITAL.test(member)) return false;
    if (isOnlyTown(language, member)) return true;
    isJoined = false;
  }
  return false;
}
const CAPITAL = /^\p{Lu}/u;

function isBeforeTowns(language: LanguageTables, after: string): boolean {
  let rest = after;
  for (let i = 0; i < MEMBERS; i++) {
    const [whole, join, member] = NEXT_MEMBER.exec(rest) ?? [];
    if (whole === undefined || (join !== undefined && !ands(language).has(join))) return false;
    if (isOnlyTown(language, member!)) return true;
    rest = rest.slice(whole.length);
  }
  return false;
}
const NEXT_MEMBER = /^(?:, | (\p{Ll}{2,5}) )(\p{Lu}\p{L}*)/u;

/** Whether a word is a place and has no other meaning in a text of the language. */
function isOnlyTown({ grammar }: LanguageTables, word: string): boolean {
  const lower = word.toLowerCase();
  return isPlaceName(lower) && !(grammar.titleCase ? isEnglishWord(lower) : isGermanNoun(lower));
}
