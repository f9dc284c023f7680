import { wordSet } from '../../languages/word-sets';

/** A longer line is a sentence, whatever it opens with. */
const LONGEST = 60;

/** Every whole line, in lower case, that says where the article continues; lines are classified before the language is known. */
const continuations = wordSet(({ boilerplate: { continues, continuesWhere } }) =>
  continues.flatMap((one) => continuesWhere.map((where) => `${one} ${where}`)),
);

const NO_LETTERS_AROUND = /^\P{L}{1,4}|\P{L}{1,4}$/gu;

/**
 * "Artiklen fortsætter efter annoncen", "[Article continues below the image]": whether the whole line says that the article
 * continues after an advertisement or a picture. "Story continues below the waves" is a sentence.
 */
export const isContinuation = (text: string): boolean =>
  text.length <= LONGEST && continuations(null).has(text.replace(NO_LETTERS_AROUND, '').replaceAll('’', "'").toLowerCase());
