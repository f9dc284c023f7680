import type { ClusterRecord } from '../../gazetteer/clusters/record';
import type { MentionGroup } from './groups';

/**
 * The name of a known organization: what texts in the page's language call it ("European Commission" on an English
 * page); if it is known by no name in that language, one in another language that the page prints; else the canonical name.
 */
export function calledIn(language: string | null, { name, called }: ClusterRecord, { mentions }: MentionGroup): string {
  const own = language === null ? undefined : called[language];
  if (own !== undefined) return own;
  const names = Object.values(called);
  return mentions.find(({ text }) => names.includes(text))?.text ?? name;
}
