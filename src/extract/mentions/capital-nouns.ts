import { isGermanNoun, isUnheardInEnglish, isUnheardInGerman } from '../../gazetteer/kin';
import { wordSet } from '../../languages/word-sets';
import type { Scan } from './scan';

const bodies = wordSet(({ organizations }) => [
  ...organizations.heads,
  ...organizations.furtherBodies,
  ...organizations.suffixes,
  ...organizations.namelessBodies,
]);
const things = wordSet(({ organizations }) => organizations.things);

/** Whether a lower-case word is a noun in a language that capitalizes nouns like names. */
export const isCapitalNoun = (language: Scan['language'], word: string): boolean =>
  language?.places.capitalNouns === true && isGermanNoun(word);

/** "Strom", "Wasserstoff": whether a span is one such noun. */
export const isNounAlone = ({ text, language }: Scan, start: number, end: number): boolean =>
  isCapitalNoun(language, text.slice(start, end).toLowerCase());

/**
 * "Verletztenliste", "Cup-Finale": whether the last part of what is capitalized is a common noun, in a language that
 * capitalizes nouns, and none for a body.
 */
export function endsInPlainNoun(language: Scan['language'], lastWord: string): boolean {
  const noun = lastWord.slice(lastWord.lastIndexOf('-') + 1);
  return isCapitalNoun(language, noun) && !isForBody(language, noun);
}

function isForBody(language: Scan['language'], noun: string): boolean {
  for (const body of bodies(language)) if (noun.endsWith(body)) return true;
  return false;
}

/** An abbreviation, a hyphen, and one word. */
const COMPOUND = /^\p{Lu}{2,8}-(\p{Lu}\p{Ll}+)$/u;

/**
 * "EU-Grenzen", "DNSH-Prinzip", but not "EU-Kommission", "US-Umweltbehörde": whether a compound is a common noun rather
 * than the name of a body.
 */
export function isNounOfAbbreviation({ text, language }: Scan, start: number, end: number): boolean {
  if (language?.places.capitalNouns !== true || end - start > LONGEST_COMPOUND) return false;
  const noun = COMPOUND.exec(text.slice(start, end))?.[1]?.toLowerCase();
  if (noun === undefined) return false;
  for (const thing of things(language)) if (noun.endsWith(thing)) return true;
  return (isGermanNoun(noun) || isUnknownCompound(noun)) && !isForBody(language, noun);
}
/** "Montagekapazität": long and nowhere heard, as few names are. */
const isUnknownCompound = (noun: string): boolean => noun.length >= LONG && isUnheardInGerman(noun) && isUnheardInEnglish(noun);
const LONG = 10;

/** Maximum length of such a compound in UTF-16 units. */
const LONGEST_COMPOUND = 40;
