import { registryOf } from '../../gazetteer/clusters/registry';
import type { Cluster } from '../../models/cluster';
import type { Mention } from '../../models/mention';
import { kindsOf } from '../mentions/clusters/rule-names';
import { relateClusters } from './cluster-relations';
import { groupMentions, type MentionGroup } from './groups';
import type { Resolving } from './resolving';
import { highestConfidence, spanOf } from './span-of';

/** The clusters after the mentions: one entry per entity, in the order of their first mention. */
export function resolveClusters(resolving: Resolving): Cluster[] {
  const groups = groupMentions(resolving, 'cluster', knownForms(resolving));
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

/**
 * The form of a name that the text has elsewhere: "Tangvirkin" is Tangvirk in a language that has cases, "TCV" is Tangvirk
 * CleanVest's.
 */
function knownForms({ mentions, text: { language } }: Resolving): (mention: Mention) => string {
  const endings = language?.places.inflection.where.length ? language.places.inflection.endings : [];
  const clusters = mentions.filter(({ type }) => type === 'cluster');
  const printed = new Set(clusters.map(({ text }) => text));
  const byInitials = new Map(clusters.map(({ text }) => [initialsOf(text), text]));
  return ({ text }) => {
    const ending = endings.find((one) => text.endsWith(one) && printed.has(text.slice(0, -one.length)));
    if (ending !== undefined) return text.slice(0, -ending.length);
    return ABBREVIATION.test(text) ? (byInitials.get(text) ?? text) : text;
  };
}

const ABBREVIATION = /^\p{Lu}{3,8}$/u;
/** A capital that begins a word or follows a small letter: "Tang CleanTech Vest" gives TCTV. */
const INITIAL = /(?<=^|[\s\p{Ll}-])\p{Lu}/gu;
const initialsOf = (name: string): string => (name.match(INITIAL) ?? []).join('');

/** The kinds of evidence for the mentions, once each. */
const evidenceOf = (group: MentionGroup): string[] => [...new Set(group.mentions.flatMap(({ rule }) => kindsOf(rule)))];
