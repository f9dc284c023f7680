import { knownOrganizations } from '../../gazetteer/organizations/organizations';
import type { Organization } from '../../models/organization';
import { calledIn } from './called';
import { groupMentions, nameKey, type MentionGroup } from './groups';
import { spanOf } from './span-of';
import { nominative } from './nominative';
import type { Resolving } from './resolving';

/** The organizations after the mentions: one entry per entity, without those named as clusters. */
export function resolveOrganizations(resolving: Resolving): Organization[] {
  const clusters = new Set(resolving.mentions.filter((mention) => mention.type === 'cluster').map((mention) => nameKey(mention.text)));
  const { byId } = knownOrganizations();
  const language = resolving.text.language?.code ?? null;
  const nameOf = (group: MentionGroup): string => {
    const record = group.id === null ? undefined : byId.get(group.id);
    return record === undefined ? group.name : calledIn(language, record, group);
  };
  return groupMentions(resolving, 'organization', (mention) => nominative(resolving.text.language, mention.text))
    .filter((group) => clusters.size === 0 || !group.mentions.some((mention) => clusters.has(nameKey(mention.text))))
    .map((group) => ({ name: nameOf(group), id: group.id, abbreviation: group.abbreviation, mentions: group.mentions.map(spanOf) }));
}
