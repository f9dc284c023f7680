import { wordSet } from '../../../languages/word-sets';
import { NEW_LINE } from '../../../text/token-kinds';
import { tokenFrom } from '../../../text/token-from';
import { articles } from '../grammar';
import type { PeopleLexis } from '../lexis/people-words';
import type { NameCandidate, Scan } from '../scan';

/** Where a speaker is named. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
}

/** The result of a rule on speakers: nobody, a person, or direct speech by somebody who is not named. */
export type Attribution = Speaker | 'unnamed' | null;

/** The people of a text by position. */
export interface Speakers {
  readonly scan: Scan;
  readonly lexis: PeopleLexis;
  /** Only people, in page order. */
  readonly people: readonly NameCandidate[];
}

/** The person whose name ends with a token: 'Margaret Hill says “…”'. */
export function personAt({ scan: { tokens }, people }: Speakers, at: number): Speaker | null {
  const end = tokens.ends[at]!;
  const person = people[indexFrom(people, end) - 1];
  return person?.end === end ? { start: person.start, end } : null;
}

/** A title, a role or an article, as they stand before a name. */
export const isBeforeName = ({ scan: { tokens, language }, lexis }: Speakers, at: number): boolean => {
  const word = tokens.words[at]!;
  return word === '.' || lexis.isTitle(word) || lexis.isRole(word) || lexis.isModifier(word) || articles(language).has(word);
};

/** The first of the titles, roles and articles before a name, at or after a token. */
export function fromTitles(around: Speakers, { start }: Speaker, least: number): number {
  let at = tokenFrom(around.scan.tokens, start);
  while (at > least && isBeforeName(around, at - 1)) at--;
  return at;
}

/** The person whose name begins at a token, after titles and an office. */
export function subjectAfter(around: Speakers, from: number): Speaker | null {
  const { tokens } = around.scan;
  let first = from;
  while (first < tokens.count && first - from < SUBJECT && isBeforeName(around, first)) first++;
  for (let at = first; at < tokens.count && at - from < SUBJECT; at++) {
    const person = personAt(around, at);
    if (person !== null) return person.start === tokens.starts[first] ? person : null;
  }
  return null;
}
/** Maximum number of tokens from a verb to the end of its subject. */
const SUBJECT = 9;

/** The first person named between two offsets who is not spoken to or about: 'skrev han til Karen Holm'. */
export function personBetween(around: Speakers, start: number, end: number): Speaker | null {
  const { people } = around;
  for (let i = indexFrom(people, start); i < people.length && people[i]!.end <= end; i++)
    if (!isAddressed(around, people[i]!.start)) return { start: people[i]!.start, end: people[i]!.end };
  return null;
}

/**
 * 'bedankte sich bei Frau X und schrieb', but not 'according to X': a person after such a preposition, possibly with
 * titles, a role or an article between, is not the speaker.
 */
function isAddressed(around: Speakers, start: number): boolean {
  const { tokens, language } = around.scan;
  const name = tokenFrom(tokens, start);
  for (let at = name - 1; at >= 0 && name - at <= ADDRESSED_WITHIN && tokens.before[at + 1] !== NEW_LINE; at--) {
    const word = tokens.words[at]!;
    if (addressing(language).has(word)) return !around.lexis.isSource(tokens.words[at - 1] ?? '');
    if (!isBeforeName(around, at)) return false;
  }
  return false;
}
const ADDRESSED_WITHIN = 4;
const addressing = wordSet(({ quotes }) => quotes.addressing);

/** The person named last before an offset: the referent of a pronoun. */
export function personBefore({ people }: Speakers, offset: number): Speaker | null {
  const person = people[indexFrom(people, offset) - 1];
  return person ? { start: person.start, end: person.end } : null;
}

/** How many people are named before an offset. */
export const peopleUntil = ({ people }: Speakers, offset: number): number => indexFrom(people, offset);

function indexFrom(people: readonly NameCandidate[], offset: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (people[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
