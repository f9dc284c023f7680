import { registryOf } from '../../gazetteer/clusters/registry';
import type { Cluster } from '../../models/cluster';
import { kindsOf } from '../mentions/clusters/rule-names';
import { relateClusters } from './cluster-relations';
import { groupMentions, type MentionGroup } from './groups';
import type { Resolving } from './resolving';
import { highestConfidence, spanOf } from './span-of';

/** The clusters after the mentions: one entry per entity, in the order of their first mention. */
export function resolveClusters(resolving: Resolving): Cluster[] {
  const groups = groupMentions(resolving, 'cluster');
  const relations = relateClusters(resolving, groups);
  const { byId } = registryOf(resolving.context.registry);
  return groups.map((group, i) => {
    const record = group.id === null ? null : (byId.get(group.id) ?? null);
    return {
      name: record?.name ?? group.name,
      id: record?.id ?? null,
      kind: record?.kind ?? null,
      field: record?.field ?? null,
      country: record?.country ?? null,
      foundBy: evidenceOf(group),
      mentions: group.mentions.map(spanOf),
      ...relations[i]!,
      confidence: highestConfidence(group.mentions),
    };
  });
}

/** The kinds of evidence for the mentions, once each. */
const evidenceOf = (group: MentionGroup): string[] => [...new Set(group.mentions.flatMap(({ rule }) => kindsOf(rule)))];
