import type { ClusterMatch } from '../../../gazetteer/clusters/match';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { registryOf } from '../../../gazetteer/clusters/registry';
import type { Context, NameCandidate, Scan, Voice } from '../scan';
import { findBlockLists } from './block-lists';
import { findCueNames } from './cue-names';
import { findCues, type Cue } from './cues';
import { recordAt } from './date';
import { findDescriptions } from './descriptions';
import { findFieldNames, findStandingFields } from './field-names';
import { Finds } from './finds';
import { findHeadWords } from './head-words';
import { findInitials } from './initials';
import { findInlineLists } from './lists';
import { findParentheses } from './parentheses';
import { findPrefixes } from './prefixes';
import { findRegistered } from './registered';
import { findRepeats, findWithoutCountry } from './repeats';
import { findLed } from './roles';
import { weighSurroundings } from './surroundings';
import { chanceOf, LEAST, ruleOf } from './weigh';

type Rule = (scan: Scan, cues: readonly Cue[], finds: Finds, registry: ClusterRegistry) => void;

/** The rules, in order: the registry's names first, for the others lean on them; whole names before their parts. */
const RULES: readonly Rule[] = [
  (scan, _cues, finds, registry) => findRegistered(scan, registry, finds),
  (scan, _cues, finds) => findWithoutCountry(scan, finds),
  (scan, _cues, finds) => findPrefixes(scan, finds),
  (scan, cues, finds) => findInitials(scan, cues, finds),
  (scan, cues, finds, registry) => findFieldNames(scan, cues, registry, finds),
  (scan, cues, finds) => findBlockLists(scan, cues, finds),
  (scan, cues, finds) => findHeadWords(scan, cues, finds),
  (scan, cues, finds) => findCueNames(scan, cues, finds),
  (scan, _cues, finds) => findLed(scan, finds),
  (scan, cues, finds, registry) => findStandingFields(scan, cues, registry, finds),
  (scan, cues, finds) => findInlineLists(scan, cues, finds),
  (scan, cues, finds) => findDescriptions(scan, cues, finds),
  (scan, _cues, finds) => findPrefixes(scan, finds),
  (scan, _cues, finds) => findParentheses(scan, finds),
  (scan, cues, finds) => weighSurroundings(scan, cues, finds),
  (scan, _cues, finds) => findRepeats(scan, finds, (find) => chanceOf(find) >= LEAST),
];

/** Clusters by registry, cue, list, description and head word. */
export const clusters: Voice = {
  name: 'clusters',
  propose(scan, context) {
    const registry = registryOf(context.registry);
    const cues = findCues(scan);
    const finds = new Finds();
    for (const rule of RULES) rule(scan, cues, finds, registry);
    return finds.list.flatMap((find) => candidateOf(find, context, registry));
  },
};

function candidateOf(find: Parameters<typeof chanceOf>[0], context: Context, registry: ClusterRegistry): NameCandidate[] {
  const confidence = chanceOf(find);
  if (confidence < LEAST) return [];
  return [{ type: 'cluster', start: find.start, end: find.end, confidence, rule: ruleOf(find), id: idOf(find.match, context, registry) }];
}

const idOf = (match: ClusterMatch | null, { reference }: Context, { byId }: ClusterRegistry): string | null => (match ? recordAt(match.form.records, reference, byId).id : null);
