import type { ClusterMatch } from '../../../gazetteer/clusters/match';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { registryOf } from '../../../gazetteer/clusters/registry';
import type { Context, NameCandidate, Scan, Voice } from '../scan';
import { findCalledNext, findFormerNames } from './called-next';
import { withAntecedents } from './antecedents';
import { findAnnouncedLists, findCountedLists, findListsOfFound } from './announced-lists';
import { findBlockLists } from './block-lists';
import { findClosedLists } from './closed-lists';
import { findCueNames } from './cue-names';
import { findCues, type Cue } from '../lexis/cues';
import { recordAt } from './date';
import { findDescriptions } from './descriptions';
import { findFieldNames, findStandingFields } from './field-names';
import { withoutFirms } from './firms';
import { findFormerly } from './formerly';
import { Finds, type Find } from './finds';
import { findHeadWords } from './head-words';
import { findInCase } from './in-case';
import { findIndustryNetworks } from './industry-networks';
import { findInitials } from './initials';
import { findInlineLists } from './lists';
import { findMerged, findRenamed } from './merged';
import { findNamedInCommas } from './name-in-commas';
import { findNamesOnce } from './named-once';
import { findNetworkAppositions, findNetworks } from './networks';
import { findNamesWithArticle } from './named-with-article';
import { findOnlyCluster } from './only-cluster';
import { findOwnedCompounds } from './owned-compounds';
import { findOwnedFields } from './owned-fields';
import { findParentheses } from './parentheses';
import { findPrefixes } from './prefixes';
import { findRegistered } from './registered';
import { findInitialed, findRepeats, findWithoutCountry } from './repeats';
import { findLed } from './roles';
import { clusterRule } from './rule-names';
import { weighSurroundings } from './surroundings';
import { findShortened } from './shortened';
import { triggersIn, type Triggers } from '../lexis/triggers';
import { findWholeNames } from './whole-names';
import { byWeight, chanceOf, LEAST } from './weigh';

/** What the rules read about one text. */
interface View {
  readonly scan: Scan;
  readonly cues: readonly Cue[];
  readonly triggers: Triggers;
  readonly registry: ClusterRegistry;
}

type Rule = (view: View, finds: Finds) => void;

const isGood = (find: Find): boolean => chanceOf(find) >= LEAST;

/** The rules, in order, after the registry's names, on which they rely; whole names before their parts. */
const RULES: readonly Rule[] = [
  ({ scan }, finds) => findWithoutCountry(scan, finds),
  ({ scan }, finds) => findInitialed(scan, finds),
  ({ scan, cues, triggers }, finds) => findPrefixes(scan, triggers.prefixes, cues, finds),
  ({ scan, cues }, finds) => findInitials(scan, cues, finds),
  ({ scan, cues, registry }, finds) => findFieldNames(scan, cues, registry, finds),
  ({ scan, cues }, finds) => findBlockLists(scan, cues, finds),
  ({ scan, cues }, finds) => findHeadWords(scan, cues, finds),
  ({ scan, cues }, finds) => findWholeNames(scan, cues, finds),
  ({ scan, cues }, finds) => findNamesWithArticle(scan, cues, finds),
  ({ scan, cues }, finds) => findCueNames(scan, cues, finds),
  ({ scan, triggers }, finds) => findNetworks(scan, triggers.cues, finds),
  ({ scan, triggers }, finds) => findIndustryNetworks(scan, triggers.cues, finds),
  ({ scan, triggers }, finds) => findNetworkAppositions(scan, triggers.cues, finds),
  ({ scan, cues }, finds) => findOwnedFields(scan, cues, finds),
  ({ scan, cues }, finds) => findOwnedCompounds(scan, cues, finds),
  ({ scan, cues }, finds) => findMerged(scan, cues, finds),
  ({ scan }, finds) => findRenamed(scan, finds),
  ({ scan, cues }, finds) => findCalledNext(scan, cues, finds),
  ({ scan }, finds) => findFormerNames(scan, finds),
  ({ scan }, finds) => findFormerly(scan, finds),
  ({ scan, cues }, finds) => findNamesOnce(scan, cues, finds),
  ({ scan, triggers }, finds) => findLed(scan, triggers.roles, finds),
  ({ scan, cues, registry }, finds) => findStandingFields(scan, cues, registry, finds),
  ({ scan, cues }, finds) => findInlineLists(scan, cues, finds),
  ({ scan, cues }, finds) => findAnnouncedLists(scan, cues, finds),
  ({ scan, cues }, finds) => findCountedLists(scan, cues, finds),
  ({ scan, triggers }, finds) => findListsOfFound(scan, triggers.cues, finds),
  ({ scan, cues }, finds) => findClosedLists(scan, cues, finds),
  ({ scan, cues }, finds) => findDescriptions(scan, cues, finds),
  ({ scan, cues }, finds) => findNamedInCommas(scan, cues, finds),
  ({ scan, cues, triggers }, finds) => findPrefixes(scan, triggers.prefixes, cues, finds),
  ({ scan }, finds) => findParentheses(scan, finds),
  ({ scan, cues }, finds) => weighSurroundings(scan, cues, finds),
  ({ scan, cues }, finds) => findOnlyCluster(scan, cues, finds, isGood),
  ({ scan }, finds) => findRepeats(scan, finds, isGood),
  ({ scan }, finds) => findShortened(scan, finds, isGood),
];

/** Clusters by registry, cue, list, description and head word. */
export const clusters: Voice = {
  propose(scan, context) {
    const registry = registryOf(context.registry);
    const triggers = triggersIn(scan.tokens, scan.language, scan.beginnings.clusters);
    const finds = new Finds();
    findRegistered(scan, registry, finds);
    findInCase(scan, registry, finds);
    // Every other rule begins at a cue, a role, a prefix or a name found before.
    if (finds.list.length + triggers.cues.length + triggers.roles.length + triggers.prefixes.length === 0) return [];
    const view: View = { scan, cues: withAntecedents(scan, findCues(scan, triggers.cues)), triggers, registry };
    for (const rule of RULES) rule(view, finds);
    return withoutFirms(scan, view.cues, finds.list).flatMap((find) => candidateOf(find, context, registry));
  },
};

function candidateOf(find: Find, context: Context, registry: ClusterRegistry): NameCandidate[] {
  const confidence = chanceOf(find);
  if (confidence < LEAST) return [];
  return [
    {
      type: 'cluster',
      start: find.start,
      end: find.end,
      confidence,
      rule: clusterRule(byWeight(find)),
      id: idOf(find.match, context, registry),
    },
  ];
}

const idOf = (match: ClusterMatch | null, { reference }: Context, { byId }: ClusterRegistry): string | null =>
  match ? recordAt(match.form.records, reference, byId).id : null;
