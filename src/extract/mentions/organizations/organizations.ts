import { clusterMatcher } from '../../../gazetteer/clusters/match';
import { knownOrganizations } from '../../../gazetteer/organizations/organizations';
import { en } from '../../../languages/en/language';
import type { NameCandidate, Scan, Voice } from '../scan';
import { endingHead, followingHead, openingHead } from './headed';
import { afterClassNoun, hosts } from './class-nouns';
import { headIndex, headUses } from './heads';
import { findIntroduced } from './introduced';
import { findListed } from './listed';
import { afterRoles, capitalWords, humpedWords, knownAndMore, knownNames, legalForms } from './names-alone';
import type { Proposal, View } from './proposal';
import { findRuns } from './runs';

type Rule = (view: View) => readonly Proposal[];

/** What may make an organization of a run of capitalized words. All are heard; the best of each stretch is proposed. */
const RULES: readonly Rule[] = [knownNames, knownAndMore, legalForms, afterClassNoun, hosts, openingHead, followingHead, endingHead, afterRoles, capitalWords, humpedWords];

/** Organizations by name, head word, legal form, role and abbreviation. */
export const organizations: Voice = {
  name: 'organizations',
  propose: (scan) => candidatesOf(proposalsIn(scan)),
};

function proposalsIn(scan: Scan): Proposal[] {
  const index = headIndex((scan.language ?? en).organizations);
  const uses = headUses(index, scan.tokens.table);
  const knownAt = clusterMatcher(knownOrganizations(), scan.tokens);
  const proposals: Proposal[] = [];
  const runs = findRuns(scan);
  for (const run of runs) {
    const view: View = { scan, index, uses, knownAt, run };
    for (const rule of RULES) for (const proposal of rule(view)) proposals.push(proposal);
  }
  return [...proposals, ...findIntroduced(scan, proposals), ...findListed(scan, index, runs, proposals)];
}

/** No name is longer. */
const LONGEST = 2 ** 20;

/** One candidate a stretch: the surest of those with the same ends. */
function candidatesOf(proposals: readonly Proposal[]): NameCandidate[] {
  const best = new Map<number, Proposal>();
  for (const proposal of proposals) {
    const key = proposal.start * LONGEST + Math.min(proposal.end - proposal.start, LONGEST - 1);
    const other = best.get(key);
    if (other === undefined) best.set(key, proposal);
    else if (other.confidence < proposal.confidence) best.set(key, { ...proposal, id: proposal.id ?? other.id });
  }
  return Array.from(best.values(), ({ start, end, rule, confidence, id }) => ({ type: 'organization', start, end, confidence, rule: `organization:${rule}`, id }));
}
