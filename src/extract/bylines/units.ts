import { wordSet } from '../../languages/word-sets';
import { nameUseOf } from '../../gazetteer/given-names';
import { isAgency } from './agencies';
import type { LineName } from './reading';
import type { Word } from './words';
import { bitsOf, lengthOf, type Parts } from './parts';
import { PHRASE, type Phrases } from './phrases';

/** Date labels this short ("on", "am", "le") also follow a unit's name. */
const SHORT_LABEL = 3;

/** A word with a full stop is an abbreviation ("Inst.", "Univ.") up to this length, the stop included. */
const SHORTENED = 6;

/** Maximum number of words in a unit's name; more are a sentence. */
const LONGEST_UNIT = 8;

/** Words of all languages: the page around a text may be in another one. */
const filedIn = wordSet(({ bylines }) => bylines.filedIn);
const writtenFor = wordSet(({ bylines }) => bylines.writtenFor);
const departments = wordSet(({ bylines }) => bylines.departments);

/** Whether the words from here to the end of their part name a unit. */
export const isUnit = (parts: Parts, at: number, end: number): boolean =>
  parts.lastUnit >= at && end - at <= LONGEST_UNIT && !endsSentence(parts, at, end);

/** Whether a sentence ends inside the part: it is then running text, not a unit. */
function endsSentence({ words }: Parts, at: number, end: number): boolean {
  for (let i = at; i < end - 1; i++) if (words[i]!.text.length > SHORTENED && words[i]!.text.endsWith('.')) return true;
  return false;
}

/** Whether a word leads to the section of an article; false beyond the last word. */
export const leadsToSection = ({ words }: Parts, at: number): boolean => filedIn(null).has(words[at]?.lower ?? '');

/** "Hanna Beck Stabsstelle Presse", "Ann Lee Reuters": one past the words of a person before a department or an agency; -1 without one. */
export function personBeforeUnit(parts: Parts, at: number, end: number): number {
  const first = parts.words.findIndex(
    ({ lower }, index) => index > at + 1 && index < end && (departments(null).has(lower) || (index === end - 1 && isAgency(lower))),
  );
  if (first < 0) return -1;
  const run = parts.nameAt(at, first);
  return run !== null && run.capitals >= 2 && at + run.words === first && nameUseOf(parts.words[at]!.lower).given > 0 ? first : -1;
}

/** "Associated Press writer Ann Lee": index of the role between a unit and the person after it; -1 without one. */
export function roleBeforePerson(parts: Parts, at: number, end: number): number {
  for (let i = Math.max(at, parts.lastUnit) + 1; i < end - 1; i++) {
    const role = parts.phraseAt(i);
    if ((bitsOf(role) & PHRASE.role) === 0) continue;
    const person = i + lengthOf(role);
    return (parts.nameAt(person, end)?.capitals ?? 0) > 1 && isGiven(parts, person) ? i : -1;
  }
  return -1;
}

/** "Presse und Kommunikation": one past the department that an "and" joins to the one ending here. */
export function joinedUnitEnd(parts: Parts, end: number): number {
  const { words } = parts;
  const next = words[end + 1];
  const isJoined =
    next !== undefined && isDepartment(words[end - 1]!) && (bitsOf(parts.phraseAt(end)) & PHRASE.and) !== 0 && isDepartment(next);
  return isJoined ? parts.partEnd(end + 1) : end;
}

const isDepartment = ({ lower }: Word): boolean => departments(null).has(lower);

/** "Ann Lee in News", "Ann Lee for The Coastal Times": whether a person is followed by the article's section or paper. */
export function isFiledPerson(parts: Parts, at: number, end: number, as: LineName['as']): boolean {
  const after = endOfPerson(parts, at, end);
  return (
    after > 0 &&
    ((as === 'author' && leadsToSection(parts, after)) || (isGiven(parts, at) && writtenFor(null).has(parts.words[after]?.lower ?? '')))
  );
}

/** "Ann Lee staff writer": whether a person is followed by a role with the word of a unit in it. */
export function hasRoleAfter(parts: Parts, at: number, end: number): boolean {
  const after = endOfPerson(parts, at, end);
  return (
    after > 0 &&
    after < end &&
    isGiven(parts, at) &&
    (bitsOf(parts.phraseAt(after)) & PHRASE.role) !== 0 &&
    after + lengthOf(parts.phraseAt(after)) === end
  );
}

/** "[Ann Lee] Fox News": whether a person's name is the whole of an element, with something else after it. */
export function isPersonInElement(parts: Parts, at: number, end: number): boolean {
  const after = endOfPerson(parts, at, end);
  return after > 0 && after < end && isGiven(parts, at) && parts.words[after - 1]!.ends;
}

const isGiven = (parts: Parts, at: number): boolean => nameUseOf(parts.words[at]!.lower).given > 0;

/** One past the full name that begins here and has no unit in it; -1 without one. */
function endOfPerson(parts: Parts, at: number, end: number): number {
  const run = parts.nameAt(at, end);
  if (run === null || run.capitals < 2) return -1;
  const after = at + run.words;
  return parts.words.slice(at, after).some((word) => ((word.start?.bits ?? 0) & PHRASE.unit) !== 0) ? -1 : after;
}

/** The name of the unit in these words. */
export const unitName = (parts: Parts, at: number, end: number, phrases: Phrases): string =>
  withoutStop(parts.textOf(at, nameEnd(parts, at, end, phrases)));

/** One past a unit's name, which ends before a date label ("Miami Today on"). */
function nameEnd({ words }: Parts, at: number, end: number, phrases: Phrases): number {
  let last = end;
  while (
    last > at + 1 &&
    words[last - 1]!.text.length <= SHORT_LABEL &&
    (phrases.get(words[last - 1]!.lower) ?? 0) & (PHRASE.published | PHRASE.by)
  )
    last--;
  return last;
}

const withoutStop = (name: string): string =>
  name.endsWith('.') && name.length - name.lastIndexOf(' ') > SHORTENED + 1 ? name.slice(0, -1) : name;
