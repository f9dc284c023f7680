import type { Article } from '../../../models/article';
import { oneSpace } from '../../../text/space';
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
const SEPARATOR = / ?[|·•] ?| [-–—] |: /u;

/**
 * "Havnyt – news from the harbor" on havnyt.example: the part that is the host's name, if one is; an abbreviation stays with what it
 * stands for.
 */
export function withoutMotto(name: string, site: SiteNames): string {
  const parts = name.split(SEPARATOR);
  const own = parts.length === 1 || site.isOfHost(name) ? undefined : parts.find((part) => part !== '' && site.isOfHost(part));
  return own === undefined || parts.some((part) => isInitialsOf(own, part)) ? name : own;
}

/** "BMBF" and "Bundesministerium für Bildung und Forschung": whether the capitals of a text begin and end as an abbreviation does. */
function isInitialsOf(short: string, long: string): boolean {
  const capitals = long.match(CAPITALS)?.join('') ?? '';
  return (
    short.length > 1 &&
    short.length < long.length &&
    short === short.toUpperCase() &&
    capitals.startsWith(short.slice(0, 1)) &&
    capitals.endsWith(short.slice(-1))
  );
}
const CAPITALS = /\p{Lu}/gu;

/** Without a separator that nothing precedes or follows: "Havnyt -". */
const trimmed = (name: string): string => name.replace(/^[-–—|·•:]\s|\s[-–—|·•:]$/gu, '').trim();
