import type { Organization } from '../../models/organization';
import { byCodeUnits } from '../../text/by-code-units';

/** The id, if any, and the name of an organization: records in several languages call a known one by several names. */
export const organizationKey = ({ id, name }: Organization): string => `${id ?? ''}${BREAK}${name}`;

const BREAK = '\n';

/** The organizations of some keys, those of one id as one, with the name that most articles have. */
export function neighborOrganizations(counts: ReadonlyMap<string, number>): { name: string; articles: number }[] {
  const found = new Map<string, { name: string; articles: number }>();
  for (const [key, articles] of [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b))) {
    const [id = '', name = ''] = key.split(BREAK);
    const known = id === '' ? undefined : found.get(id);
    if (known) known.articles += articles;
    else found.set(id === '' ? key : id, { name, articles });
  }
  return [...found.values()].sort((a, b) => b.articles - a.articles || byCodeUnits(a.name, b.name));
}
