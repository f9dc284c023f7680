import type { NameCandidate, Scan } from '../scan';
import { ScorerRule } from '../tagger/rule-names';
import type { OrganizationRule } from './rule-names';
import { isCommonAbbreviation } from '../../../languages/common-abbreviations';

/** Rules that an abbreviation of a thing may satisfy as well: by its place in a list or beside a role, or by the scorer alone. */
const BY_PLACE: ReadonlySet<string> = new Set<OrganizationRule | typeof ScorerRule.organization>([
  'organization:listed',
  'organization:role',
  'organization:of-person',
  ScorerRule.organization,
]);

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u;

/** "HTML, VPN and Kelpify", "working with SVG": whether a name is an abbreviation that never stands for a body. */
export const isAbbreviatedThing = ({ text }: Scan, { start, end, rule }: NameCandidate): boolean =>
  end - start <= LONGEST_ABBREVIATION &&
  BY_PLACE.has(rule) &&
  ABBREVIATION.test(text.slice(start, end)) &&
  isCommonAbbreviation(text.slice(start, end).toLowerCase());
const LONGEST_ABBREVIATION = 8;
