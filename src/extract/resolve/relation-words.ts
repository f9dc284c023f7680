import { wordSet } from '../../languages/word-sets';
import type { Placed } from './relations';
import { LOWER } from '../../text/token-kinds';
import { cueTables } from '../mentions/lexis/cues';
import { definiteArticles, withWords } from '../mentions/grammar';
import type { Scan } from '../mentions/scan';

/** Maximum number of words between a name and the word of its relation. */
export const FIRST_REACH = 8;

const leaving = wordSet(({ grammar }) => grammar.leaving);
const reaching = wordSet(({ grammar }) => grammar.reaching);

/** "flytter hovedkontoret fra A til B": a city that is left for another. */
export function isLeft({ tokens: { words }, language }: Scan, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return leaving(language).has(words[from - 1] ?? '') && reaching(language).has(words[to] ?? '');
}

/** Separators between the members of a list. */
export const joins = wordSet(({ grammar }) => [...grammar.and, ...grammar.andAlso, ...grammar.or, ',']);

/** Maximum number of words from one item of a list to the next. */
const NEXT_REACH = 3;

/** Whether a comma or an "and" separates a mention from the one that ends at `end`. */
export function isJoinedTo({ tokens: { words }, language }: Scan, end: number, from: number): boolean {
  if (end < 0 || from - end > NEXT_REACH) return false;
  for (let i = end; i < from; i++) if (joins(language).has(words[i]!)) return true;
  return false;
}

const closing = wordSet(({ seats }) => seats.closing);
/** Maximum number of tokens between a word for closing and the office before or after it, with no comma and no "and" between. */
const CLOSING_WITHIN = 6;

/** "Klyngen lukkede sit kontor i X", "Kontoret i X lægges ned". */
export function isClosed({ tokens: { words, count }, language }: Scan, at: number): boolean {
  const parting = joins(language);
  const verbs = closing(language);
  for (const step of [-1, 1]) {
    for (
      let i = at + step;
      i >= 0 && i < count && Math.abs(i - at) <= CLOSING_WITHIN && !parting.has(words[i]!) && words[i] !== '.';
      i += step
    ) {
      if (verbs.has(words[i]!) || verbs.has(`${words[i]!} ${words[i + 1] ?? ''}`)) return true;
    }
  }
  return false;
}

const otherSubjects = wordSet(({ clusters }) => clusters.otherSubjects);

/** "Centret får afdelinger i …": whether a sentence opens, after an article, with something other than the cluster named before. */
export function opensWithOther({ tokens: { words, shapes }, language }: Scan, from: number): boolean {
  const others = otherSubjects(language);
  return (
    others.has(words[from] ?? '') ||
    (shapes[from] !== LOWER && definiteArticles(language).has(words[from] ?? '') && others.has(words[from + 1] ?? ''))
  );
}

/** Whether a name may be the subject of the sentence: no preposition stands before it. */
export function isActing({ tokens: { words, shapes }, language }: Scan, from: number): boolean {
  const before = words[from - 1];
  return (
    before === undefined ||
    shapes[from - 1] !== LOWER ||
    (!(language?.places.prepositions.includes(before) ?? false) && !(language?.places.loosePrepositions.includes(before) ?? false))
  );
}

/** "X, som har hovedsæde i", "B med hovedsæde i": whether a relative pronoun or "with" stands right after a name or its comma. */
export function isHungOn(scan: Scan, end: number, at: number): boolean {
  const { words } = scan.tokens;
  const link = words[end] === ',' ? end + 1 : end;
  const word = words[link] ?? '';
  return at - link <= FIRST_REACH && (cueTables(scan).relatives.includes(word) || withWords(scan.language).has(word));
}

/** "under navnet X", "sous le nom de X": whether a token is a word before a new name. */
export const isNaming = ({ tokens, language }: Scan, at: number): boolean => naming(language).has(tokens.words[at] ?? '');
const naming = wordSet(({ clusters }) => clusters.naming);

/** "hovedsæder:": whether a list follows a word. */
export const isListAfter = ({ tokens }: Scan, at: number): boolean => tokens.words[at + 1] === ':';

/** Maximum number of words from a word for an office to its owner. */
const OWNER_REACH = 4;

/** "Hovedkontoret for X", "le siège du cluster X": whether a cluster stands right after a word for an office, which ends at a token. */
export const isOwnerAfter = ({ tokens }: Scan, { mention, from }: Placed, end: number): boolean =>
  mention.type === 'cluster' && from - end <= OWNER_REACH && tokens.words[end] !== ':';

/** Maximum number of tokens from "are" to the first partner: "Partner von X sind unter anderem die Universität Bonn". */
const LISTED_WITHIN = 4;

/**
 * "works with students at X", "in partnership, says X", "the partners of X are happy with Y": whether something else
 * stands between the word for partners at `at`, or the verb after their owner, and a name.
 */
export function isElsewhere({ tokens: { words }, language }: Scan, at: number, from: number): boolean {
  const isListed = being(language).has(words[at]!) || listing(language).has(words[at]!);
  if (isListed && from - at > LISTED_WITHIN + 1) return true;
  const isWith = withWords(language).has(words[at]!);
  for (let i = at + 1; i < from; i++) {
    const word = words[i]!;
    if (word === ',' || (isWith && prepositions(language).has(word)) || (isListed && withWords(language).has(word))) return true;
  }
  return false;
}
const prepositions = wordSet(({ places }) => [...places.prepositions, ...places.loosePrepositions]);
/** "sind", "include": verbs before those who are listed. */
export const being = wordSet(({ clusters, grammar }) => [...clusters.copulas, ...grammar.copulas]);
export const listing = wordSet(({ organizations }) => organizations.listing);
