import type { LineName } from '../../bylines/reading';
import type { Line, LineLink, LineMark } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { isKnownName } from '../../../gazetteer/known-names';

/** Parts of an address under which a site keeps the pages of those who write for it. */
const WRITERS: ReadonlySet<string> = new Set(
  'author authors writer writers byline bylines by contributor contributors columnist columnists journalist journalists reporter reporters editor editors forfatter forfattere forfattare författare skribent skribenter journalister autor autoren autorin autorinnen redakteur redakteure auteur auteurs redacteur redacteurs journaliste journalistes kirjoittaja kirjoittajat toimittaja toimittajat'.split(
    ' ',
  ),
);
/** Parts under which a site keeps the pages of all its people: who is called as the address says has theirs there. */
const PEOPLE: ReadonlySet<string> = new Set(
  'staff team our-team the-team people person persons persona profile profiles profil profiles user users member members bio bios about experts medarbejder medarbejdere medarbeider medarbeidere ansatte ansatt medarbetare personal mitarbeiter mitarbeitende mitarbeiterinnen team-members herausgeber herausgeberin equipe équipe personne personnes autores autori henkilot henkilosto starfsfolk starfsmenn medewerker medewerkers mensen mitglieder colaboradores'.split(
    ' ',
  ),
);
const LONGEST = 120;
/** Signs around a name that are no letters of it. */
const SIGNS = /[\s,;|·•&]/u;

const REL = numberOf('rel');

/** A link to the page of the author: its line may hold their accounts too. */
export const isRelAuthor = ({ element }: LineMark): boolean => element.value(REL) === 'author';

/** Whether a short line links to the page of a writer. */
export const leadsToWriter = ({ links, text }: Line): boolean =>
  links.length > 0 &&
  text.length <= LONGEST &&
  links.some(({ href }) => {
    const parts = partsOf(href);
    return parts.some((_, index) => isOfWriter(parts, index) || goesOn(parts, index, PEOPLE));
  });

/** Whether one of its links goes to the page of a writer, not only of somebody of the house. */
export const leadsToWritersPage = ({ links }: Line): boolean => links.some(isWriters);

/** Whether an address goes on behind one of such parts. The part behind says who: an address that ends with it is the list of all. */
const goesOn = (parts: readonly string[], index: number, among: ReadonlySet<string>): boolean =>
  index + 1 < parts.length && parts[index + 1] !== '' && among.has(parts[index]!);

/**
 * The names of a line that links to the pages of those who write: "Kari Nes, Ole Vik" below the headline, with what they
 * are. None where the line names somebody else too.
 */
export function linkedNames(line: Line, names: readonly LineName[], unexplained: number): readonly LineName[] {
  const { links, text } = line;
  const people = names.filter(({ kind }) => kind === 'person');
  if (people.length === 0 || people.length > links.length || text.length > LONGEST) return [];
  const isOwn = ({ name }: LineName): boolean =>
    links.some((link) => text.slice(link.start, link.end).includes(name) && isPageOf(link, name));
  const isKnown = ({ name }: LineName): boolean =>
    isKnownName(name) && links.some((link) => isWriters(link) && text.slice(link.start, link.end).includes(name));
  // A word that no rule explains may tell what somebody does: "[Kari Nes] Lifestyle Writer".
  if (people.every(isOwn)) return unexplained <= 1 || isAllLinks(line) ? people : [];
  return unexplained === 0 && people.length === names.length && people.every((one) => isKnown(one) || isOwn(one)) ? people : [];
}

/** Those of some names of which a line links to the page of a writer, where others are links to something else: a series, a section. */
export function withoutOtherLinks({ links, text }: Line, names: readonly LineName[]): readonly LineName[] {
  const linkOf = ({ name }: LineName): LineLink | undefined => links.find(({ start, end }) => text.slice(start, end).includes(name));
  const isWhose = (one: LineName): boolean => {
    const link = linkOf(one);
    return link !== undefined && (isWriters(link) || isPageOf(link, one.name));
  };
  return names.some(isWhose) ? names.filter((one) => linkOf(one) === undefined || isWhose(one)) : names;
}

/**
 * "By [Kari Nes], one of the authors of …": the name with which a long line opens, where it links to the page of a writer.
 * What stands behind it says who that is.
 */
export function openedByLink({ links: [first], text }: Line, namesIn: (text: string) => readonly LineName[]): LineName | null {
  if (first === undefined || first.end > LONGEST || !isWriters(first)) return null;
  const [name, ...others] = namesIn(text.slice(0, first.end));
  const isOpened = name?.as === 'author' && others.length === 0 && text.slice(first.start, first.end).includes(name.name);
  return isOpened && first.start > 0 ? name : null;
}

/** "/staff/miguel-cortina/", "/by/ivan-penn": whether an address under which people have their pages ends with a name. */
function isPageOf({ href }: LineLink, name: string): boolean {
  const parts = partsOf(href);
  const slugs = slugsOf(name);
  return parts.some((part, index) => (part.startsWith('@') || isOfPeople(parts, index)) && slugs.includes(onlyLetters(part)));
}

/** A part may stand between the people and the one ("/staff/8378/craig-meyer", "/person/c/amanda-cappelli"). */
const isOfPeople = (parts: readonly string[], index: number): boolean =>
  [parts[index - 1], parts[index - 2]].some((part) => part !== undefined && (PEOPLE.has(part) || WRITERS.has(part)));

const partsOf = (href: string): string[] => href.toLowerCase().split(/[/?#=.]/u);

const onlyLetters = (part: string): string => part.replace(/[^a-z]/gu, '');

/** How addresses write the letters that they haven't: as the base letter, or as two. */
const AS_ONE: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', ð: 'd', þ: 'th', ß: 'ss', ł: 'l' };
const AS_TWO: Readonly<Record<string, string>> = { å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe' };

/** The ways in which an address may write a name. */
function slugsOf(name: string): string[] {
  const lower = name.toLowerCase();
  const base = (text: string): string => onlyLetters(text.normalize('NFD').replace(/[æøðþßł]/gu, (letter) => AS_ONE[letter]!));
  return [base(lower), base(lower.normalize('NFC').replace(/[åäöüø]/gu, (letter) => AS_TWO[letter]!))];
}

/** "/author/kari-nes", "/@kari". */
const isOfWriter = (parts: readonly string[], index: number): boolean =>
  (parts[index]!.startsWith('@') && parts[index]!.length > 1) || goesOn(parts, index, WRITERS);

function isWriters({ href }: LineLink): boolean {
  const parts = partsOf(href);
  return parts.some((_, index) => isOfWriter(parts, index));
}

/** Between and around the links stand signs alone. */
function isAllLinks({ text, links }: Line): boolean {
  let at = 0;
  for (const { start, end } of links) {
    for (; at < start; at++) if (!SIGNS.test(text[at]!)) return false;
    at = end;
  }
  for (; at < text.length; at++) if (!SIGNS.test(text[at]!)) return false;
  return true;
}
