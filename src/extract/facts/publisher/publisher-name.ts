import type { Article } from '../../../models/article';

export type Publisher = NonNullable<Article['publisher']>;

/** No name of a publisher has more UTF-16 units. */
export const LONGEST = 100;

/** The name that a text may be; null for none, for an address and for what is too long for one. */
export function nameIn(text: string | undefined): string | null {
  const name = text?.trim() ?? '';
  return name !== '' && name.length <= LONGEST && !/^https?:/u.test(name) ? name : null;
}
