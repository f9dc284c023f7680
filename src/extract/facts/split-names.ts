import { isKnownBody } from '../bylines/known-bodies';
import { nameUseOf } from '../../gazetteer/given-names';
import { isCommonWord } from '../../gazetteer/kin';
import { hasGivenName, isKnownName } from '../../gazetteer/known-names';
import { FURTHER_REPORTERS } from '../../languages/further-pages';
import { once } from '../../text/once';
import { readByline } from '../bylines/byline';
import { bareName, readName } from '../bylines/names';
import { PHRASE, type Phrases } from '../bylines/phrases';
import { isAccount } from './accounts';
import { findEmail } from './email';
import type { SiteNames } from './site-names';

/** A name with its kind. */
export interface SplitName {
  readonly name: string;
  readonly kind: 'person' | 'organization';
}

/** "Lee, Ann". */
const lastNameFirst = once(() => /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}\.?)?)$/u);

/** "Dahl, Jens Peter", "Vries, Pieter de": as catalogs list a name. */
const asListed = once(
  () => /^(\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?), ((\p{Lu}[\p{L}'’.-]{0,40})(?: [\p{L}'’.-]{1,20}){0,3})$/u,
);

/** A name from a catalog in its spoken order; an organization with its part stays as it is. */
export function saidInOrder(listed: string): string {
  const parts = asListed().exec(listed);
  return parts !== null && nameUseOf(parts[3]!.toLowerCase()).given > 0 ? `${parts[2]!} ${parts[1]!}` : listed;
}

/** "PhD", "M.D.", "MPH": academic degrees after a name and a comma. */
const degrees = once(() => /(?:, (?:(?:Ph|ph)\.?D\.?|(?:\p{Lu}\.?){2,5}|\p{Lu}\p{Ll}{0,2}\.?\p{Lu}\p{L}{0,3}\.?)){1,4}$/u);

const LISTED = /[;|]| [•·/] /u;

/** The names in a property that may hold several, an opener ("By") and other words. */
export function splitNames(text: string, phrases: Phrases, site: SiteNames): SplitName[] {
  const found: SplitName[] = [];
  const email = findEmail(text);
  const named = email === null ? text : `${text.slice(0, email.start)} ${text.slice(email.end)}`;
  for (const raw of named.split(LISTED)) {
    const part = withoutMotto(withoutReporter(withoutDegrees(raw.trim())));
    if (part === '' || isAccount(part)) continue;
    if (site.has(part)) {
      found.push({ name: part, kind: isOfPerson(part, phrases) ? 'person' : 'organization' });
      continue;
    }
    for (const one of namesOf(part, phrases)) if (!isAccount(one.name)) found.push(one);
  }
  // "Ann Lee | Sponsored": beside a full name a single word in a list is something else.
  const isWhole = ({ name, kind }: SplitName): boolean => kind === 'person' && name.includes(' ');
  return found.some(isWhole) && named.includes('|') ? found.filter((one) => one.kind === 'organization' || isWhole(one)) : found;
}

/** Whether the site's name is its author's: a given name and a surname, which a blog has on all its pages. */
function isOfPerson(name: string, phrases: Phrases): boolean {
  const words = name.split(' ');
  const run = words.length > 1 && hasGivenName(name) && isKnownName(name) ? readName(words) : null;
  return (
    run !== null &&
    run.capitals > 1 &&
    run.words === words.length &&
    words.slice(1).every((word) => phrases.get(word.toLowerCase()) === undefined && !isCommonWord(word.toLowerCase()))
  );
}

/** "Ann Lee - Remote Work": what an account has after the full name of a person and a dash, unless it is another name. */
function withoutMotto(text: string): string {
  const [name, motto, ...others] = text.split(/ [-–—] /u);
  if (motto === undefined || others.length > 0 || !name!.includes(' ') || hasGivenName(motto) || isAccount(motto)) return text;
  const run = hasGivenName(name!) ? readName(name!.split(' ')) : null;
  return run !== null && run.words === name!.split(' ').length ? name! : text;
}

/** Without the word for a reporter that follows the name in some languages. */
function withoutReporter(name: string): string {
  const word = FURTHER_REPORTERS.find((reporter) => name.endsWith(reporter) && name.length > reporter.length);
  return word === undefined ? name : name.slice(0, -word.length).trim();
}

/** A name without its degrees; after a last name alone such letters are initials. */
const withoutDegrees = (name: string): string =>
  name.includes(', ') && name.indexOf(' ') < name.indexOf(', ') ? name.replace(degrees(), '') : name;

/** Maximum length of a label before a name. */
const LONGEST_LABEL = 20;

function namesOf(part: string, phrases: Phrases): SplitName[] {
  if (isKnownBody(part)) return [{ name: part, kind: 'organization' }];
  const inverted = part.includes(', ') ? lastNameFirst().exec(part) : null;
  const reading = readByline(part, [], phrases);
  const people = reading.names.filter((name) => name.as !== 'credit' && name.as !== 'contact');
  if (inverted !== null && people.length < 2) return [{ name: `${inverted[2]!} ${inverted[1]!}`, kind: 'person' }];
  if (people.length === 0 && reading.names.length > 0) return [];
  if (people.length > 0 && reading.unexplained === 0) return people.map(({ name, kind }) => ({ name, kind }));
  const words = part.split(' ');
  const opener = phrases.get(words[0]!.toLowerCase().replace(/:$/u, '')) ?? 0;
  const bare = bareName(opener & (PHRASE.by | PHRASE.author) && words.length > 1 ? words.slice(1).join(' ') : part);
  // "Image: Getty Images": a name after another label is not an author's.
  if (bare === '' || words.length > 8 || (bare.includes(': ') && bare.indexOf(':') <= LONGEST_LABEL)) return [];
  const run = readName(bare.split(' '));
  return [
    { name: bare, kind: run !== null && run.words === bare.split(' ').length ? 'person' : words.length > 4 ? 'organization' : 'person' },
  ];
}
