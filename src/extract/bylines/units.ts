import { wordSet } from '../../languages/word-sets';
import { nameUseOf } from '../../gazetteer/given-names';
import { bitsOf, lengthOf, type Parts } from './parts';
import { PHRASE, type Phrases } from './phrases';

/** Labels of dates so short ("on", "am", "le") stand behind a unit's name too. */
const SHORT_LABEL = 3;

/** A word with a stop is a shortened one ("Inst.", "Univ.") where it has at most so many units, the stop included. */
const SHORTENED = 6;

/** A unit's name has at most so many words; more are a sentence. */
const LONGEST_UNIT = 8;

/** Those of all languages: a page's frame may speak another one than its text. */
const filedIn = wordSet(({ bylines }) => bylines.filedIn);
const writtenFor = wordSet(({ bylines }) => bylines.writtenFor);
const departments = wordSet(({ bylines }) => bylines.departments);

/** Whether the words from here to the end of their part name a unit. */
export const isUnit = (parts: Parts, at: number, end: number): boolean =>
  parts.lastUnit >= at && end - at <= LONGEST_UNIT && !endsSentence(parts, at, end);

/** A sentence ends inside the part: it is running text, and names no unit. */
function endsSentence({ words }: Parts, at: number, end: number): boolean {
  for (let i = at; i < end - 1; i++) if (words[i]!.text.length > SHORTENED && words[i]!.text.endsWith('.')) return true;
  return false;
}

/** Whether a word leads to the section of an article; false beyond the last word. */
export const leadsToSection = ({ words }: Parts, at: number): boolean => filedIn(null).has(words[at]?.lower ?? '');

/** "Hanna Beck Stabsstelle Presse": one past the words of a person before a department; -1 where none stands there. */
export function personBeforeUnit(parts: Parts, at: number, end: number): number {
  const first = parts.words.findIndex(({ lower }, index) => index > at + 1 && index < end && departments(null).has(lower));
  if (first < 0) return -1;
  const run = parts.nameAt(at, first);
  return run !== null && run.capitals >= 2 && at + run.words === first && nameUseOf(parts.words[at]!.lower).given > 0 ? first : -1;
}

/** "Associated Press writer Ann Lee": where the role begins that parts a unit from the person behind it; -1 where none does. */
export function roleBeforePerson(parts: Parts, at: number, end: number): number {
  for (let i = Math.max(at, parts.lastUnit) + 1; i < end - 1; i++) {
    const role = parts.phraseAt(i);
    if ((bitsOf(role) & PHRASE.role) === 0) continue;
    const person = i + lengthOf(role);
    return (parts.nameAt(person, end)?.capitals ?? 0) > 1 && isGiven(parts, person) ? i : -1;
  }
  return -1;
}

/** "Presse und Kommunikation": one past the unit that an "and" joins to one which ends here. */
export function joinedUnitEnd(parts: Parts, end: number): number {
  const { words } = parts;
  const next = words[end + 1];
  const isJoined = next !== undefined && (bitsOf(parts.phraseAt(end)) & PHRASE.and) !== 0 && ((next.start?.bits ?? 0) & PHRASE.unit) !== 0;
  return isJoined ? parts.partEnd(end + 1) : end;
}

/** "Ann Lee in News", "Ann Lee for The Coastal Times": a person, and the section that the article is filed in or the paper that has it. */
export function isFiledPerson(parts: Parts, at: number, end: number): boolean {
  const behind = endOfPerson(parts, at, end);
  return behind > 0 && (leadsToSection(parts, behind) || (isGiven(parts, at) && writtenFor(null).has(parts.words[behind]?.lower ?? '')));
}

/** "Ann Lee staff writer": a person, and what they are, in which a unit stands. */
export function hasRoleBehind(parts: Parts, at: number, end: number): boolean {
  const behind = endOfPerson(parts, at, end);
  return (
    behind > 0 &&
    behind < end &&
    isGiven(parts, at) &&
    (bitsOf(parts.phraseAt(behind)) & PHRASE.role) !== 0 &&
    behind + lengthOf(parts.phraseAt(behind)) === end
  );
}

/** "[Ann Lee] Fox News": a person whose name is all of an element, and something else behind it. */
export function isPersonInElement(parts: Parts, at: number, end: number): boolean {
  const behind = endOfPerson(parts, at, end);
  return behind > 0 && behind < end && isGiven(parts, at) && parts.words[behind - 1]!.ends;
}

const isGiven = (parts: Parts, at: number): boolean => nameUseOf(parts.words[at]!.lower).given > 0;

/** One past the whole name that begins here and has no unit in it; -1 where none does. */
function endOfPerson(parts: Parts, at: number, end: number): number {
  const run = parts.nameAt(at, end);
  if (run === null || run.capitals < 2) return -1;
  const behind = at + run.words;
  return parts.words.slice(at, behind).some((word) => ((word.start?.bits ?? 0) & PHRASE.unit) !== 0) ? -1 : behind;
}

/** What the unit of these words is called. */
export const unitName = (parts: Parts, at: number, end: number, phrases: Phrases): string =>
  withoutStop(parts.textOf(at, nameEnd(parts, at, end, phrases)));

/** A unit's name ends before the label of a date ("Miami Today on"). */
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
