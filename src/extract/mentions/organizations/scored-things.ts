import { isEnglishWord } from '../../../gazetteer/kin';
import { isLine } from '../../../text/whole-line';
import { LEGAL_FORMS } from '../../../languages/legal-forms';
import type { NameCandidate, Scan } from '../scan';
import { ScorerRule } from '../tagger/rule-names';

/** Confidence from which on the scorer knows a name on a line of its own. */
const SURE = 0.6;

/**
 * What the scorer alone takes for a body though nothing tells of one: two names with a slash ("Anna Holm/Kelp"), initials ("M. E."),
 * a common English word ("the Black founders"), all of a line, as in a list of towns or of products.
 */
export function isScoredThing({ text, language }: Scan, { start, end, rule, id, confidence }: NameCandidate): boolean {
  if (rule !== ScorerRule.organization || id !== null) return false;
  const name = text.slice(start, end);
  if (name.includes('/') || INITIALS.test(name)) return true;
  if (language?.grammar.titleCase === true && !name.includes(' ') && isEnglishWord(name.toLowerCase())) return true;
  return confidence < SURE && isLine(text, start, end) && !name.includes('&') && !isFirm(lastOf(name)) && !CLUB.test(name);
}

const isFirm = (word: string): boolean => word === 'co' || LEGAL_FORMS.has(word);

/** "M. E.", but not "B.T.", a paper. */
const INITIALS = /^\p{Lu}\.(?: \p{Lu}\.)+$/u;
/** "TSV Kelpheim", "FC Holm": an abbreviation opens the names of clubs. */
const CLUB = /^\p{Lu}{2,4} /u;

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
