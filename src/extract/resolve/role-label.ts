import { isApostrophe } from '../../text/apostrophe';
import { NEW_LINE, SPACED, WORD } from '../../text/token-kinds';
import type { PeopleLexis } from '../mentions/lexis/people-words';
import type { Scan } from '../mentions/scan';
import { isRoleAt, NO_OFFICE, ROLE_WORDS, type Neighbors, type Office } from './office';

/** "Président : Jean …", "Leiter Vertrieb: Jan …", "Formand for bestyrelsen: Karen …": the whole label of a line that opens with a role. */
export function labelBefore({ scan, lexis }: Neighbors, colon: number): Office {
  const { tokens } = scan;
  let first = colon;
  while (first > 0 && colon - first <= ROLE_WORDS && tokens.before[first] !== NEW_LINE) {
    if (first < colon && tokens.kinds[first] !== WORD && tokens.words[first] !== '-' && !isApostrophe(tokens.words[first]))
      return NO_OFFICE;
    first--;
  }
  if (first === colon || (first > 0 && tokens.before[first] !== NEW_LINE) || tokens.before[colon + 1] !== SPACED) return NO_OFFICE;
  const opens = isRoleAt(scan, lexis, first) || (first + 1 < colon && isRoleAt(scan, lexis, first + 1) && isRank(scan, lexis, first));
  return opens ? { role: scan.text.slice(tokens.starts[first], tokens.ends[colon - 1]), affiliation: null } : NO_OFFICE;
}

/** "Stellvertretende Leiterin", "Vice président": whether a word says more of the role after it. */
const isRank = ({ tokens }: Scan, lexis: PeopleLexis, at: number): boolean =>
  lexis.isModifier(tokens.words[at]!) || tokens.words[at] === 'vice' || tokens.words[at] === 'co';
