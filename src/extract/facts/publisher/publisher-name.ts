import type { Article } from '../../../models/article';
import { oneSpace } from '../../../text/space';
import { wordsKey } from '../../../text/words-key';
import type { SiteNames } from '../site-names';
import { unescaped } from '../unescaped';

export type Publisher = NonNullable<Article['publisher']>;

/** Maximum length of a publisher's name, in UTF-16 units. */
export const LONGEST = 100;

/** The text as a name; null where it is empty, an address, or too long. */
export function nameIn(text: string | undefined): string | null {
  const name = trimmed(oneSpace(unescaped(text ?? '')));
  return name !== '' && name.length <= LONGEST && !/^https?:/u.test(name) ? name : null;
}

/** Between the name and the motto of a site. */
const SEPARATOR = / ?[|·•] ?| [-–—] | ?: /u;
/** Maximum length of an abbreviation, which alone says less than what it stands for. */
const ABBREVIATION = 6;

/**
 * "Havnyt – news from the harbor" on havnyt.example: the part that is the name of the domain. Whole where the other part has that name too
 * ("Aarhus – Aarhus Kommune"), and where the part is an abbreviation ("KTH | Kungliga Tekniska högskolan").
 */
export function withoutMotto(name: string, site: SiteNames): string {
  const parts = name.split(SEPARATOR).map((part) => part.trim());
  if (parts.length === 1 || site.isOfDomain(name)) return name;
  const own = parts.find((part) => part !== '' && site.isOfDomain(part));
  if (own === undefined || (own.length <= ABBREVIATION && own === own.toUpperCase())) return name;
  const key = wordsKey(own);
  return parts.some((part) => part !== own && ` ${wordsKey(part)} `.includes(` ${key}`)) ? name : own;
}

/** Without a separator that nothing precedes or follows: "Havnyt -". */
const trimmed = (name: string): string => name.replace(/^[-–—|·•:]\s|\s[-–—|·•:]$/gu, '').trim();
