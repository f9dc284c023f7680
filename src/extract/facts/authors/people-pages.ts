import { FURTHER_PEOPLE } from '../../../languages/further-pages';
import { LANGUAGES } from '../../../languages/languages';
import { once } from '../../../text/once';
import { spellingsOf } from '../spellings';

/** Path segments under which a site keeps the pages of its authors ("/author/kari-nes"); they also end a compound. */
const authors = once((): ReadonlySet<string> => new Set(LANGUAGES.flatMap(({ pages }) => pages.authors)));
/** All segments under which it keeps those of its writers. */
const writers = once((): ReadonlySet<string> => new Set([...authors(), ...LANGUAGES.flatMap(({ pages }) => pages.writers)]));
/** Segments under which it keeps those of all its people ("/staff/kari-nes"): the address then spells the person's name. */
const people = once((): ReadonlySet<string> => new Set([...FURTHER_PEOPLE, ...LANGUAGES.flatMap(({ pages }) => pages.people)]));

/** Whether an address continues after such a segment. The next one says who; an address that ends there is the list of all. */
const goesOn = (parts: readonly string[], index: number, among: ReadonlySet<string>): boolean =>
  index + 1 < parts.length && parts[index + 1] !== '' && among.has(parts[index]!) && !isLicense(parts, index);

/** "/licenses/by/4.0/". */
const isLicense = (parts: readonly string[], index: number): boolean => parts[index] === 'by' && DIGITS.test(parts[index + 1]!);

/** "/staff/miguel-cortina/", "/by/ivan-penn": whether the address of a person's page ends with a name. */
export function isPageOf(href: string, name: string): boolean {
  const parts = partsOf(href);
  const slugs = slugsOf(name);
  return parts.some((part, index) => (part.startsWith('@') || isOfPeople(parts, index)) && slugs.includes(onlyLetters(part)));
}

const DIGITS = /^\d+$/u;

/** Segments under which systems keep the accounts of writers by number; some sites list all their people so. */
const ACCOUNTS: ReadonlySet<string> = new Set(['user', 'users']);

/** "/user/1213": whether an address is the page of an account by number. */
export function isNumbered(href: string): boolean {
  const parts = partsOf(href);
  return parts.some((part, index) => DIGITS.test(part) && ACCOUNTS.has(parts[index - 1] ?? ''));
}

/** Another segment may be in between ("/staff/8378/craig-meyer", "/person/c/amanda-cappelli"). */
const isOfPeople = (parts: readonly string[], index: number): boolean =>
  [parts[index - 1], parts[index - 2]].some((part) => part !== undefined && (people().has(part) || writers().has(part)));

const partsOf = (href: string): string[] => href.toLowerCase().split(/[/?#=.]/u);

const onlyLetters = (part: string): string => part.replace(/[^a-z]/gu, '');

/** The ways in which an address may spell a name. */
const slugsOf = (name: string): string[] => spellingsOf(name).map(onlyLetters);

/** "/author/kari-nes", "/blog-authors/kari-nes", "/@kari". */
const isOfWriter = (parts: readonly string[], index: number): boolean =>
  index >= 0 && ((parts[index]!.startsWith('@') && parts[index]!.length > 1) || isOfWriters(parts, index));

const isOfWriters = (parts: readonly string[], index: number): boolean =>
  goesOn(parts, index, writers()) ||
  (endsWithAuthors(parts[index]!) && !parts[index]!.startsWith(FOR_WRITERS) && (parts[index + 1] ?? '') !== '');

/** "/for-authors/guide" is a guide for writers. */
const FOR_WRITERS = 'for-';

/** "blog-authors": whether the last word of a compound is one for authors. */
function endsWithAuthors(part: string): boolean {
  const hyphen = part.lastIndexOf('-');
  return hyphen >= 0 && authors().has(part.slice(hyphen + 1));
}

/** Whether an address is a writer's page. */
export function isWriters(href: string): boolean {
  const parts = partsOf(href);
  return parts.some((_, index) => isOfWriter(parts, index));
}

/** "/author/yuri/", "/author/robert-holm/": whether the name in the address of a writer's page begins with a word. */
export function isPageOfWord(href: string, word: string): boolean {
  const parts = partsOf(href);
  const slugs = slugsOf(word);
  return parts.some(
    (part, index) => isOfWriter(parts, index - 1) && slugs.some((slug) => slug !== '' && onlyLetters(part).startsWith(slug)),
  );
}

/** Whether an address is the page of a writer or of a member of staff. */
export function isOfSomebody(href: string): boolean {
  const parts = partsOf(href);
  return parts.some((_, index) => isOfWriter(parts, index) || goesOn(parts, index, people()));
}
