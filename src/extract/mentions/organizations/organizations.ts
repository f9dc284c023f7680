import { isDash } from '../../../text/dashes';
import { clusterMatcher } from '../../../gazetteer/clusters/match';
import { GLUED, MIXED, SPACED, UPPER } from '../../../text/token-kinds';
import { knownOrganizations } from '../../../gazetteer/organizations/organizations';
import { en } from '../../../languages/en/language';
import type { NameCandidate, Scan, Voice } from '../scan';
import { afterColon } from './after-colon';
import { afterRoles } from './after-roles';
import { afterPerson, toldWhat } from './beside-names';
import { companyInCountry } from './branches';
import { campus } from './campuses';
import { knownInCase } from './known-in-case';
import { knownInPlace } from './known-in-place';
import { nationalBody } from './national-bodies';
import { companyWord } from './company-words';
import { englishField } from './english-field';
import { fromInitials } from './from-initials';
import { followingHead } from './following-head';
import { endingHead } from './ending-head';
import { joinedPlace, shortAndSeat } from './head-and-place';
import { government } from './governments';
import { joinedBySign } from './joined-by-sign';
import { bodyOfState } from './of-state';
import { openingHead } from './opening-head';
import { afterClassNoun, hosts } from './class-nouns';
import { exemplified } from './exemplified';
import { dealtWith, doesBusiness, ofNation } from './dealt-with';
import { endOfRow } from './rows';
import { headIndex, headUses } from '../lexis/heads';
import { findIntroduced } from './introduced';
import { findListed } from './listed';
import { firstMember } from './listed-members';
import { capitalWords } from './abbreviations';
import { legalForms } from './legal-forms';
import { humpedWords, knownAndMore, knownNames } from './names-alone';
import { ownerOfLeader } from './owner-of-leader';
import { paperByEnding, paperWithArticle } from './papers';
import type { Proposal, View } from './proposal';
import type { OrganizationRule } from './rule-names';
import { findRuns, type Run } from './runs';
import { WordClass } from '../lexicon';
import { hearingOf, Sign, signsOf } from './signs';
import { schoolAtSite } from './schools';
import { sciencePark } from './science-parks';
import { findShortNames } from './short-names';
import { findSmallHeads } from './small-heads';
import { findSmallOpeners } from './small-openers';
import { isStatus } from './statuses';
import { withoutPlainCompounds } from './plain-compounds';
import { bodyOfPerson, toldPaper } from './beside-people';

export interface Rule {
  readonly read: (view: View) => readonly Proposal[];
  /** `Sign`s, one of which each of its proposals needs: without any of them the rule is skipped. */
  readonly needs: number;
}

const rule = (read: Rule['read'], needs: number): Rule => ({ read, needs });

/** Rules that may make an organization of a run of capitalized words. All are applied; the best proposal for each span is kept. */
export const RULES: readonly Rule[] = [
  rule(knownNames, Sign.known),
  rule(knownAndMore, Sign.known),
  rule(knownInPlace, Sign.known),
  rule(knownInCase, Sign.known),
  rule(legalForms, Sign.form),
  rule(afterClassNoun, Sign.classNoun | Sign.glued | Sign.gluedWord),
  rule(exemplified, Sign.such),
  rule(afterColon, Sign.such),
  rule(firstMember, Sign.listing),
  rule(hosts, Sign.host),
  rule(toldPaper, Sign.told),
  rule(paperWithArticle, Sign.reports),
  rule(paperByEnding, Sign.paper),
  rule(schoolAtSite, Sign.school),
  rule(bodyOfPerson, Sign.link),
  rule(afterPerson, Sign.bracketed),
  rule(toldWhat, Sign.apposed),
  rule(companyInCountry, Sign.branch | Sign.country),
  rule(openingHead, Sign.opener),
  rule(englishField, Sign.opener | Sign.headed),
  rule(nationalBody, Sign.opener | Sign.headAfter),
  rule(campus, Sign.opener),
  rule(government, Sign.government),
  rule(bodyOfState, Sign.opener),
  rule(followingHead, Sign.headAfter),
  rule(endingHead, Sign.headed),
  rule(sciencePark, Sign.park),
  rule(companyWord, Sign.company),
  rule(joinedBySign, Sign.odd),
  rule(shortAndSeat, Sign.short),
  rule(joinedPlace, Sign.link),
  rule(afterRoles, Sign.at),
  rule(capitalWords, Sign.capitals),
  rule(humpedWords, Sign.capitals),
  rule(ownerOfLeader, Sign.leaderAfter),
  rule(dealtWith, Sign.dealt),
  rule(doesBusiness, Sign.business),
  rule(ofNation, Sign.beside),
  rule(endOfRow, Sign.beside),
];

/** Organizations by name, head word, legal form, role and abbreviation. */
export const organizations: Voice = { propose: (scan) => candidatesOf(proposalsIn(scan)) };

function proposalsIn(scan: Scan): readonly Proposal[] {
  const index = headIndex(scan.language ?? en);
  const uses = headUses(index, scan.tokens.table);
  const knownAt = clusterMatcher(knownOrganizations(), scan.tokens);
  const proposals: Proposal[] = [];
  const runs = findRuns(scan);
  const hearing = hearingOf(scan, index, uses, knownAt);
  for (const run of runs) {
    const signs = signsOf(hearing, run);
    if (signs !== 0 && !isStatus(scan, run.from) && !isShouted(scan, run)) proposeOf({ scan, index, uses, knownAt, run }, signs, proposals);
  }
  for (const proposal of findSmallOpeners(scan, index)) proposals.push(proposal);
  for (const proposal of findSmallHeads(scan, index, uses, knownAt)) proposals.push(proposal);
  return proposals.length === 0 ? proposals : withOthers({ scan, index, uses }, runs, proposals);
}

/** Adds what the rules make of a run with such signs. */
function proposeOf(view: View, signs: number, proposals: Proposal[]): void {
  for (const { read, needs } of RULES)
    if ((signs & needs) !== 0) for (const proposal of read(view)) if (!isLeftOpen(view, proposal)) proposals.push(proposal);
}

/** The proposals with those that others of them lead to: short names, names in a list. */
function withOthers(
  { scan, index, uses }: Pick<View, 'scan' | 'index' | 'uses'>,
  runs: readonly Run[],
  proposals: Proposal[],
): readonly Proposal[] {
  const named = withoutPlainCompounds(scan, proposals);
  const short = findShortNames({ scan, index, uses }, runs, named);
  const listed = findListed(scan, index, runs, short.length > 0 ? [...named, ...short] : named);
  const whole = fromInitials(scan, [...named, ...listed]);
  return [...named, ...short, ...whole, ...findIntroduced(scan, whole.length > 0 ? [...named, ...whole] : named), ...listed];
}

/** "Region Fjordkystens Erhvervs- og vækstudvalg": whether a name ends in the first half of a compound, which a hyphen leaves open. */
function isLeftOpen({ scan: { tokens }, index: { joins } }: View, { to, id }: Proposal): boolean {
  return (
    id === null &&
    tokens.shapes[to - 1] !== UPPER &&
    tokens.shapes[to - 1] !== MIXED &&
    to + 1 < tokens.count &&
    tokens.before[to] === GLUED &&
    isDash(tokens.words[to]!) &&
    tokens.before[to + 1] === SPACED &&
    joins.has(tokens.words[to + 1]!)
  );
}

/** "MØDE I HAVNEN": a phrase in capitals, with a small word inside. */
function isShouted({ tokens: { shapes, starts, ends }, classes }: Scan, { from, to }: Run): boolean {
  let hasSmall = false;
  for (let at = from; at < to; at++) {
    if (shapes[at] !== UPPER && (at === from || ends[at]! - starts[at]! > 1)) return false;
    hasSmall ||= at > from && at < to - 1 && (classes[at]! & WordClass.function) !== 0;
  }
  return hasSmall;
}

/** One candidate per span: the proposal with the highest confidence. */
function candidatesOf(proposals: readonly Proposal[]): NameCandidate[] {
  if (proposals.length === 0) return [];
  const best: Proposal[] = [];
  /** Proposals with the same start, as linked lists: the number of the last one, and for each the one before it. */
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
    rule: `organization:${rule}` satisfies OrganizationRule,
    id,
  }));
}
