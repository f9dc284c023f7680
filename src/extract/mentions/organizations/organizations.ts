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
    for (const rule of RULES) {
      const found = rule(view);
      if (found.length > 0) proposals.push(...found);
    }
  }
  return [...proposals, ...findIntroduced(scan, proposals), ...findListed(scan, index, runs, proposals)];
}

/** One candidate a stretch: the surest of those with the same ends. */
function candidatesOf(proposals: readonly Proposal[]): NameCandidate[] {
  const best = new Map<string, NameCandidate>();
  for (const { start, end, rule, confidence, id } of proposals) {
    const key = `${start} ${end}`;
    const other = best.get(key);
    if (other && other.confidence >= confidence) continue;
    best.set(key, { type: 'organization', start, end, confidence, rule: `organization:${rule}`, id: id ?? other?.id ?? null });
  }
  return [...best.values()];
}
