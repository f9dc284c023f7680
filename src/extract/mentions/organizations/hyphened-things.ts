import { isEnglishWord, isGermanNoun } from '../../../gazetteer/kin';
import type { NameCandidate, Scan } from '../scan';
import type { OrganizationRule } from './rule-names';
import { endsInPlainNoun } from '../capital-nouns';

/** Rules by which a word for a body makes an organization of what stands beside it. */
const BY_HEAD: ReadonlySet<string> = new Set<OrganizationRule>(['organization:head', 'organization:compound']);
const BY_OPENER: OrganizationRule = 'organization:opener';

/**
 * Where nouns are capitalized: "Online-Netzwerk", "Earth-Datenbank", "Instagram-Post": a common word or a network before the
 * hyphen makes a class of the noun after it; "Deutsche Unternehmen": a country's adjective before a noun that is none for a
 * body.
 */
export function isClassOfThings({ text, language }: Scan, { start, end, rule, id }: NameCandidate): boolean {
  if (language?.places.capitalNouns !== true || id !== null) return false;
  const words = text.slice(start, end).toLowerCase().split(' ');
  const last = words.at(-1)!;
  if (rule === BY_OPENER) return words.length === 2 && OF_COUNTRY.test(words[0]!) && endsInPlainNoun(language, last);
  if (!BY_HEAD.has(rule) || words.length > 1 || text.startsWith(' (', end)) return false;
  const [first = '', second = '', more] = last.split('-');
  if (second === '' || more !== undefined || ABBREVIATED.test(text.slice(start, start + 2))) return false;
  return POSTS.has(second) || (!PARTIES.has(second) && (isGermanNoun(first) || isEnglishWord(first)));
}
/** "US-Notenbank" */
const ABBREVIATED = /^\p{Lu}{2}/u;
/** "Labour-Partei": parties are called after words. */
const PARTIES: ReadonlySet<string> = new Set(['partei', 'gewerkschaft']);
const OF_COUNTRY = /^(?:deutsche[rsn]?|europäische[rsn]?)$/u;
/** What somebody writes in a network, in German spelled as the mail. */
const POSTS: ReadonlySet<string> = new Set(['post', 'posts']);
