import { startsCapital } from '../../../text/letters';
import { readName } from '../../bylines/names';
import type { LineName } from '../../bylines/reading';
import type { Line, LineLink, LineMark } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { isKnownName } from '../../../gazetteer/known-names';
import { isNumbered, isOfSomebody, isPageOf, isPageOfWord, isWriters } from './people-pages';

const LONGEST = 120;
/** Separators around a name. */
const SIGNS = /[\s,;|·•&]/u;

const REL = numberOf('rel');

/** Whether a mark is a link to the author's page; its line may hold their accounts too. */
export const isRelAuthor = ({ element }: LineMark): boolean => element.value(REL) === 'author';

/** Whether a short line links to a person's page. */
export const leadsToSomebody = ({ links, text }: Line): boolean =>
  links.length > 0 && text.length <= LONGEST && links.some(({ href }) => isOfSomebody(href));

/** Whether a line links to a writer's page, not just to a staff page. */
export const leadsToWritersPage = ({ links }: Line): boolean => links.some(({ href }) => isWriters(href));

/**
 * The names of a line that links to writers' pages: "Kari Nes, Ole Vik" below the headline, with their roles. Empty where
 * the line names anybody else.
 */
export function linkedNames(line: Line, names: readonly LineName[], unexplained: number): readonly LineName[] {
  const { links, text } = line;
  const people = names.filter(({ kind }) => kind === 'person');
  if (people.length === 0 || people.length > links.length || text.length > LONGEST) return [];
  const isOwn = ({ name }: LineName): boolean =>
    links.some((link) => text.slice(link.start, link.end).includes(name) && isPageOf(link.href, name));
  const isKnown = ({ name }: LineName): boolean =>
    isKnownName(name) &&
    links.some(
      (link) => (isWriters(link.href) || (people.length === 1 && isNumbered(link.href))) && text.slice(link.start, link.end).includes(name),
    );
  // A word that no rule explains may be part of a role: "[Kari Nes] Lifestyle Writer".
  if (people.every(isOwn)) return unexplained <= 1 || isAllLinks(line) ? people : [];
  if (unexplained > 0 || people.length < names.length) return [];
  return people.every((one) => isKnown(one) || isOwn(one)) ? people : [];
}

/** Most UTF-16 units between two names of one byline (", and "). */
const BETWEEN = 6;

/** The first names of a line that are side by side, each the whole text of a link to a writer's page. */
export function firstWriters(line: Line, names: readonly LineName[]): readonly LineName[] {
  let end = -1;
  const isNext = ({ name }: LineName): boolean => {
    const at = line.text.indexOf(name, Math.max(0, end));
    if (at < 0 || (end >= 0 && at - end > BETWEEN) || !isLinkToWriter(line, name)) return false;
    end = at + name.length;
    return true;
  };
  const other = names.findIndex((name) => !isNext(name));
  return other < 0 ? names : names.slice(0, other);
}

/** The names that are the whole text of a link to a writer's page. */
export const namesOfWriters = ({ links, text }: Line, names: readonly LineName[]): readonly LineName[] =>
  names.filter(({ name }) => isLinkToWriter({ links, text }, name));

/** Whether a name is the whole text of a link to a writer's page. */
export const isLinkToWriter = ({ links, text }: Pick<Line, 'links' | 'text'>, name: string): boolean =>
  links.some((link) => text.slice(link.start, link.end).trim() === name && isWriters(link.href));

/** Most words of a name, and the maximum length, that a link gives whole. */
const MOST_WORDS = 4;
const LONGEST_NAME = 60;

/** "[Ann moore]" at "/author/ann-moore": the whole text of the link that a name opens, where its address spells all of it; else the name. */
export function wholeOfLink({ links, text }: Line, name: string): string {
  for (const { start, end, href } of links) {
    if (end - start <= name.length || end - start > LONGEST_NAME) continue;
    const whole = text.slice(start, end).trim();
    if (whole.startsWith(`${name} `) && whole.split(' ').length <= MOST_WORDS && isPageOf(href, whole)) return whole;
  }
  return name;
}

/**
 * "Robert", "Yuri": the single word that a line links to a writer's page, where the name in the address begins with it too;
 * null without one.
 */
export function singleWriter({ links, text }: Line, isWord: (word: string) => boolean): string | null {
  for (const link of links) {
    const word = text.slice(link.start, link.end).trim();
    if (word.includes(' ') || word.length < SHORTEST_SINGLE || !startsCapital(word) || !isWord(word)) continue;
    if (readName([word]) !== null && isPageOfWord(link.href, word)) return word;
  }
  return null;
}

/** A shorter word is the sign of an agency or a column. */
const SHORTEST_SINGLE = 3;

/**
 * "By [Kari Nes], one of the authors of …": the name that opens a long line, where it links to a writer's page. The rest of
 * the line describes the person.
 */
export function openedByLink({ links: [first], text }: Line, namesIn: (text: string) => readonly LineName[]): LineName | null {
  if (first === undefined || first.end > LONGEST || !isWriters(first.href)) return null;
  const [name, ...others] = namesIn(text.slice(0, first.end));
  const isOpened = name?.as === 'author' && others.length === 0 && text.slice(first.start, first.end).includes(name.name);
  return isOpened && first.start > 0 ? name : null;
}

/** The names without those linked to something else (a series, a section), where the line also links to a writer's page. */
export function withoutOtherLinks(line: Line, names: readonly LineName[]): readonly LineName[] {
  const { links, text } = line;
  const linkOf = ({ name }: LineName): LineLink | undefined => links.find(({ start, end }) => text.slice(start, end).includes(name));
  const isWhose = (one: LineName): boolean => {
    const link = linkOf(one);
    return link !== undefined && (isWriters(link.href) || isPageOf(link.href, one.name));
  };
  return names.some(isWhose) || leadsToWritersPage(line) ? names.filter((one) => linkOf(one) === undefined || isWhose(one)) : names;
}

/** Whether a line has only separators between and around its links. */
function isAllLinks({ text, links }: Line): boolean {
  let at = 0;
  for (const { start, end } of links) {
    for (; at < start; at++) if (!SIGNS.test(text[at]!)) return false;
    at = end;
  }
  for (; at < text.length; at++) if (!SIGNS.test(text[at]!)) return false;
  return true;
}
