import { PHRASE, type Phrases } from '../../bylines/phrases';
import { wordsKey } from '../../../text/words-key';
import { DATED } from './at-head';
import { isCut, key, type Named } from './groups';
import { MARKED } from './marked';

const NO_NAME = PHRASE.role | PHRASE.unit | PHRASE.published | PHRASE.modified | PHRASE.elsewhere | PHRASE.beside;

/** "Le Clerc": a word this short inside a name is a particle. */
const LONGEST_PARTICLE = 3;

/** A single word, or a word that names a role or a unit, beside people with whole names. */
function isDoubtful(candidate: Named, phrases: Phrases): boolean {
  const words = candidate.value.name.toLowerCase().split(' ');
  return words.length === 1 || words.some((word) => word.length > LONGEST_PARTICLE && ((phrases.get(word) ?? 0) & NO_NAME) !== 0);
}

/** Whether a comma, not "and", separates a name from the one before it: what follows may be the paper or the office. */
function followsComma(candidate: Named, before: readonly Named[]): boolean {
  return before.some(
    (other) =>
      other.line === candidate.line && candidate.raw.includes(`${other.value.name}, ${candidate.value.name}`) && before.length === 1,
  );
}

/**
 * The people of a byline without others beside them who are not authors: reviewers on their own lines, the paper after a
 * comma, a role read as a name. Only where the metadata name some of the people, and not these.
 */
export function withoutSecondNames(people: readonly Named[], declared: readonly Named[], phrases: Phrases): Named[] {
  const stated = new Set(declared.map(key));
  const confirmed = people.filter((candidate) => stated.has(key(candidate)));
  const wholeNames = people.some((candidate) => !isDoubtful(candidate, phrases));
  const lines = new Set(confirmed.map((candidate) => candidate.line));
  const kept = people.filter((candidate) => {
    if (stated.has(key(candidate))) return true;
    if (wholeNames && isDoubtful(candidate, phrases)) return false;
    if (confirmed.length === 0) return true;
    // Beside a date and without an opener the name of a column reads like a person's.
    if (candidate.rule === DATED) return false;
    return lines.has(candidate.line) && (candidate.rule === MARKED || !followsComma(candidate, confirmed));
  });
  return kept.length > 0 ? kept : [...people];
}

/**
 * A printed name with the extent of the declared one: without the words after it ("Ann Lee" for "Ann Lee Fox News"), or with
 * more words of its line ("News Desk" for "Desk").
 */
export function asDeclared(candidate: Named, declared: readonly Named[]): Named {
  const own = key(candidate);
  const shorter = declared.find((other) => key(other).includes(' ') && own.startsWith(`${key(other)} `));
  const known = shorter ?? longer(candidate, declared, own);
  return known === undefined ? candidate : { ...candidate, value: { ...candidate.value, name: known.value.name } };
}

/** The declared name that a line prints in full but of which only a part was read. */
function longer(candidate: Named, declared: readonly Named[], own: string): Named | undefined {
  if (candidate.line === null) return undefined;
  const printed = ` ${wordsKey(candidate.raw)} `;
  return declared.find((other) => {
    const whole = key(other);
    return isCut(own, whole) && printed.includes(` ${whole} `);
  });
}
