import { knownOrganizations } from '../../gazetteer/organizations/organizations';
import type { Organization } from '../../models/organization';
import { groupMentions, nameKey } from './groups';
import { spanOf } from './span-of';
import { nominative } from './nominative';
import type { Resolving } from './resolving';

/** The organizations after the mentions: one entry per entity, without those named as clusters. */
export function resolveOrganizations(resolving: Resolving): Organization[] {
  const clusters = new Set(resolving.mentions.filter((mention) => mention.type === 'cluster').map((mention) => nameKey(mention.text)));
  const { byId } = knownOrganizations();
  return groupMentions(resolving, 'organization', (mention) => nominative(resolving.text.language, mention.text))
    .filter((group) => clusters.size === 0 || !group.mentions.some((mention) => clusters.has(nameKey(mention.text))))
    .map((group) => ({
      name: (group.id === null ? undefined : byId.get(group.id)?.name) ?? group.name,
      id: group.id,
      abbreviation: group.abbreviation,
      mentions: group.mentions.map(spanOf),
    }));
}
