import { clusterMatcher, type ClusterMatcher } from '../../../gazetteer/clusters/match';
import { knownOrganizations } from '../../../gazetteer/organizations/organizations';
import { en } from '../../../languages/en/language';
import { CAPITALIZED, GLUED } from '../../../text/tokens';
import type { NumberColumn } from '../../../text/words';
import type { NameCandidate, Scan, Voice } from '../scan';
import { followingHead } from './following-head';
import { endingHead, joinedPlace, openingHead, shortAndSeat } from './headed';
import { afterClassNoun, hosts } from './class-nouns';
import { exemplified } from './exemplified';
import { headIndex, headUses, HeadUse, type HeadIndex } from './heads';
import { findIntroduced } from './introduced';
import { findListed } from './listed';
import { firstMember } from './listed-members';
import { capitalWords } from './abbreviations';
import { afterRoles, humpedWords, knownAndMore, knownNames, legalForms } from './names-alone';
import type { Proposal, View } from './proposal';
import { findRuns, type Run } from './runs';
import { LEGAL_FORMS } from './stop-words';
import { bodyOfPerson, ofPerson, toldPaper } from './beside-people';

type Rule = (view: View) => readonly Proposal[];

/** What may make an organization of a run of capitalized words. All are heard; the best of each stretch is proposed. */
const RULES: readonly Rule[] = [
  knownNames,
  knownAndMore,
  legalForms,
  afterClassNoun,
  exemplified,
  firstMember,
  hosts,
  toldPaper,
  bodyOfPerson,
  openingHead,
  followingHead,
  endingHead,
  shortAndSeat,
  joinedPlace,
  afterRoles,
  capitalWords,
  humpedWords,
];

/** Organizations by name, head word, legal form, role and abbreviation. */
export const organizations: Voice = { name: 'organizations', propose: (scan) => candidatesOf(proposalsIn(scan)) };

function proposalsIn(scan: Scan): Proposal[] {
  const index = headIndex((scan.language ?? en).organizations);
  const uses = headUses(index, scan.tokens.table);
  const knownAt = clusterMatcher(knownOrganizations(), scan.tokens);
  const proposals: Proposal[] = [];
  const runs = findRuns(scan);
  for (const run of runs) {
    if (isUnheard(scan, index, uses, knownAt, run)) continue;
    const view: View = { scan, index, uses, knownAt, run };
    for (const rule of RULES) for (const proposal of rule(view)) proposals.push(proposal);
  }
  return [...proposals, ...findIntroduced(scan, proposals), ...findListed(scan, index, runs, proposals)];
}

/** What speaks for an organization in a word itself, in the one before it, and in one behind it. */
const OWN = HeadUse.opener | HeadUse.head | HeadUse.headed | HeadUse.classNoun;
const BEFORE = HeadUse.at | HeadUse.classNoun | HeadUse.host | HeadUse.such | HeadUse.told | HeadUse.listing;
const BEHIND = HeadUse.headed;
/** "tekniska universitet", "- og administrasjonsdepartementet": so far behind it a head may stand. */
const REACH = 3;

/** Whether no rule has anything to say of a run, as of most: its words say nothing, and nothing beside them. */
function isUnheard(scan: Scan, index: HeadIndex, uses: NumberColumn, knownAt: ClusterMatcher, run: Run): boolean {
  const { from, to } = run;
  const { ids, shapes, count } = scan.tokens;
  for (let i = from; i < to; i++) if (shapes[i] !== CAPITALIZED || (uses.of(ids[i]!) & OWN) !== 0) return false;
  if (from > 0 && (uses.of(ids[from - 1]!) & BEFORE) !== 0) return false;
  // A head that no run holds is in lower case.
  for (let i = to; i < to + REACH && i < count; i++) if (shapes[i] !== CAPITALIZED && (uses.of(ids[i]!) & BEHIND) !== 0) return false;
  if (to - from > 1 && isToldBySeveral(scan, index, run)) return false;
  for (let i = from; i < to; i++) if (knownAt(i) !== null) return false;
  return true;
}

/** Whether several words may be an organization's by their form, by somebody who is of it, or as a whole in quotation marks. */
function isToldBySeveral({ tokens: { words, before }, language }: Scan, { joins, tables }: HeadIndex, { from, to }: Run): boolean {
  const link = words[from - 1] ?? '';
  return (
    before[from] === GLUED ||
    joins.has(link) ||
    ofPerson(language).has(link) ||
    LEGAL_FORMS.has(words[to - 1]!) ||
    // "Tang A/S", "Fjord I/S": the run ends before the slash.
    words[to] === '/' ||
    tables.abbreviated.includes(words[from]!)
  );
}

/** One candidate a stretch: the surest of those with the same ends. */
function candidatesOf(proposals: readonly Proposal[]): NameCandidate[] {
  const best: Proposal[] = [];
  /** Those with the same start, one behind the other: the number of the last of them, and of each the one before it. */
  const last = new Map<number, number>();
  const before: number[] = [];
  for (const proposal of proposals) {
    let at = last.get(proposal.start) ?? -1;
    while (at !== -1 && best[at]!.end !== proposal.end) at = before[at]!;
    if (at === -1) {
      before.push(last.get(proposal.start) ?? -1);
      last.set(proposal.start, best.push(proposal) - 1);
    } else if (best[at]!.confidence < proposal.confidence) best[at] = { ...proposal, id: proposal.id ?? best[at]!.id };
  }
  return best.map(({ start, end, rule, confidence, id }) => ({
    type: 'organization',
    start,
    end,
    confidence,
    rule: `organization:${rule}`,
    id,
  }));
}
