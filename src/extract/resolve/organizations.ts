import { knownOrganizations } from '../../gazetteer/organizations/organizations';
import type { LanguageTables } from '../../languages/contracts/language';
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

/** The name that a printed form stands for, where a language inflects its heads. */
function nominative({ text: { language } }: Resolving, { text }: Mention): string {
  if (language === null) return text;
  return language.organizations.caseAtOpener ? withoutCase(language, text) : withPlainHead(language, text);
}

/** "Instituts für Quantenoptik" is the Institut für Quantenoptik, "Stadtwerken" are Stadtwerke: the case is at the head in front. */
function withoutCase({ organizations: { openers } }: LanguageTables, text: string): string {
  const end = text.indexOf(' ');
  if (end < 0 || (text[end - 1] !== 's' && text[end - 1] !== 'n')) return text;
  const head = text.slice(text.lastIndexOf('-', end) + 1, end).toLowerCase();
  return openers.includes(head) && openers.includes(head.slice(0, -1)) ? text.slice(0, end - 1) + text.slice(end) : text;
}

/** "Oulun yliopistossa" is Oulun yliopisto: the case is at the head behind. */
function withPlainHead({ organizations: { inflected } }: LanguageTables, text: string): string {
  const from = text.lastIndexOf(' ') + 1;
  const head = text.slice(from).toLowerCase();
  const plain = from === 0 ? undefined : inflected.find(([form]) => form === head)?.[1];
  return plain === undefined ? text : text.slice(0, from) + plain;
}
