import { wordSet } from '../../languages/word-sets';
import { isLetter } from '../../text/letters';
import { once } from '../../text/once';
import { unitAt } from '../../text/units';

/** A longer line is a sentence, whatever it opens with. */
const LONGEST = 60;

/** Every whole line, in lower case, that says where the article continues; lines are classified before the language is known. */
const continuations = wordSet(({ boilerplate: { continues, continuesWhere } }) =>
  continues.flatMap((one) => continuesWhere.map((where) => `${one} ${where}`)),
);

/** The units that such a line begins with, unless marks stand before it. */
const initials = once(() => new Set([...continuations(null)].map((line) => line.charCodeAt(0))));

const NO_LETTERS_AROUND = /^\P{L}{1,4}|\P{L}{1,4}$/gu;

/**
 * "Artiklen fortsætter efter annoncen", "[Article continues below the image]": whether the whole line says that the article
 * continues after an advertisement or a picture. "Story continues below the waves" is a sentence.
 */
export const isContinuation = (text: string): boolean =>
  text.length <= LONGEST &&
  mayContinue(text) &&
  continuations(null).has(text.replace(NO_LETTERS_AROUND, '').replaceAll('’', "'").toLowerCase());

/** False where the first letter tells that a text is none of those lines, as it does for most. */
function mayContinue(text: string): boolean {
  const first = unitAt(text, 0);
  return !isLetter(first) || initials().has(text.slice(0, 1).toLowerCase().charCodeAt(0));
}
