import { knownOrganizations } from '../../../gazetteer/organizations/organizations';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { nameUse } from '../lexis/people-words';
import { endingsOfCases, formInCase } from '../lexis/forms-in-case';
import type { Scan } from '../scan';
import { NONE, propose, type Proposal, type View } from './proposal';
import type { Run } from './runs';

const CHANCE = { several: 0.88, inside: 0.76, opening: 0.66 } as const;

/** Whether a run begins with a well-known name in another case. */
export function isKnownInCase({ tokens, language }: Scan, { from }: Run): boolean {
  const endings = endingsOfCases(language);
  return endings.length > 0 && formInCase(tokens, knownOrganizations(), from, endings) !== undefined;
}

/** "Nokian tehdas", "Stora Enson": a well-known name in another case, unless people bear it. */
export function knownInCase({ scan, run: { from, to } }: View): readonly Proposal[] {
  const { tokens, language } = scan;
  const form = formInCase(tokens, knownOrganizations(), from, endingsOfCases(language));
  if (form === undefined || from + form.keys.length > to) return NONE;
  const isOne = form.keys.length === 1;
  if (isOne && nameUse(form.keys[0]!).use.given > 0) return NONE;
  const chance = !isOne ? CHANCE.several : opensSentenceOrQuote(tokens, from) ? CHANCE.opening : CHANCE.inside;
  return [{ ...propose(scan, from, from + form.keys.length, 'known', chance), id: form.records[0]!.id }];
}
