import { isEnglishWord, isGermanNoun } from '../../gazetteer/kin';
import { wordSet } from '../../languages/word-sets';
import type { Scan } from './scan';

const bodies = wordSet(({ organizations }) => [...organizations.words, ...organizations.suffixes, ...organizations.namelessBodies]);

/** Whether a lower-case word is a noun in a language where these have a capital as names have. */
export const isCapitalNoun = (language: Scan['language'], word: string): boolean =>
  language?.places.capitalNouns === true && isGermanNoun(word);

/** "Strom", "Wasserstoff": whether a span is one such noun. */
export const isNounAlone = ({ text, language }: Scan, start: number, end: number): boolean =>
  isCapitalNoun(language, text.slice(start, end).toLowerCase());

/** An abbreviation, a hyphen, and one word. */
const COMPOUND = /^\p{Lu}{2,8}-(\p{Lu}\p{Ll}+)$/u;

/** "EU-Grenzen", "DNSH-Prinzip", but not "EU-Kommission", "US-Umweltbehörde": a noun of something, and no body's name. */
export function isNounOfAbbreviation({ text, language }: Scan, start: number, end: number): boolean {
  if (language?.places.capitalNouns !== true || end - start > LONGEST) return false;
  const noun = COMPOUND.exec(text.slice(start, end))?.[1]?.toLowerCase();
  if (noun === undefined || !(endsInGermanNoun(noun) || isEnglishWord(noun))) return false;
  for (const body of bodies(language)) if (noun.endsWith(body)) return false;
  return true;
}
/** UTF-16 units of such a compound at most. */
const LONGEST = 40;

/** Letters of a compound's last noun at least, and of what stands before it: shorter ones end nearly any word. */
const SHORTEST_NOUN = 6;
const SHORTEST_FIRST = 3;

/** "Gebäude", "Verbandsklagenrichtlinie": a noun, or a compound with one as its last part. */
function endsInGermanNoun(word: string): boolean {
  if (isGermanNoun(word)) return true;
  for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_NOUN; at++) if (isGermanNoun(word.slice(at))) return true;
  return false;
}
