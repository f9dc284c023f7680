import { knownOrganizations } from '../../gazetteer/organizations/organizations';
import type { Mention } from '../../models/mention';
import type { Organization } from '../../models/organization';
import { groupMentions, nameKey, spanOf } from './groups';
import type { Resolving } from './resolving';

/** The organizations that the mentions come to: one entry an entity. What is named as a cluster is none. */
export function resolveOrganizations(resolving: Resolving): Organization[] {
  const clusters = new Set(resolving.mentions.filter((mention) => mention.type === 'cluster').map((mention) => nameKey(mention.text)));
  const { byId } = knownOrganizations();
  return groupMentions(resolving, 'organization', (mention) => nominative(resolving, mention))
    .filter((group) => !group.mentions.some((mention) => clusters.has(nameKey(mention.text))))
    .map((group) => ({
      name: (group.id === null ? undefined : byId.get(group.id)?.name) ?? group.name,
      id: group.id,
      abbreviation: group.abbreviation,
      mentions: group.mentions.map(spanOf),
    }));
}

/** "Instituts für Quantenoptik" is the Institut für Quantenoptik: in German the genitive is at the head in front. */
function nominative({ text: { language } }: Resolving, { text }: Mention): string {
  const end = text.indexOf(' ');
  if (language?.code !== 'de' || end < 0 || text[end - 1] !== 's') return text;
  const head = text.slice(text.lastIndexOf('-', end) + 1, end).toLowerCase();
  const plain = head.slice(0, -1);
  return language.organizations.openers.includes(head) && language.organizations.openers.includes(plain) ? text.slice(0, end - 1) + text.slice(end) : text;
}
