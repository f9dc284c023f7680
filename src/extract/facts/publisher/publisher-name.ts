import type { Article } from '../../../models/article';

export type Publisher = NonNullable<Article['publisher']>;

/** Maximum length of a publisher's name, in UTF-16 units. */
export const LONGEST = 100;

/** The text as a name; null where it is empty, an address, or too long. */
export function nameIn(text: string | undefined): string | null {
  const name = text?.trim() ?? '';
  return name !== '' && name.length <= LONGEST && !/^https?:/u.test(name) ? name : null;
}
