import { hasGivenName, isKnownName } from '../../gazetteer/known-names';
import { bitsOf, lengthOf, type Parts } from './parts';
import { areOfBoth, PHRASE, type Phrases } from './phrases';

/** Whether a phrase is a label of tags: it opens its line, with a colon or alone on it. */
export function isTagLabel({ words }: Parts, bits: number, at: number, end: number): boolean {
  return at === 0 && (words[end - 1]!.colon || end === words.length) && (bits === PHRASE.tags || words.some((word) => word.colon));
}

/** Whether a phrase is an author label: it has a colon, or begins its part. */
export function isAuthorLabel(parts: Parts, at: number, end: number): boolean {
  return parts.words[end - 1]!.colon || (at === 0 && (end === parts.words.length || mayName(parts, end)));
}

/**
 * "Forfatter og foto:", "Story and photos by": a person credited with both is the author. One past the second label with its
 * colon or opener; -1 where no two labels are joined.
 */
export function endOfBoth(parts: Parts, bits: number, end: number): number {
  if (end >= parts.words.length - 1 || parts.words[end - 1]!.colon || !(bitsOf(parts.phraseAt(end)) & PHRASE.and)) return -1;
  const next = end + lengthOf(parts.phraseAt(end));
  if (next >= parts.words.length) return -1;
  const second = parts.phraseAt(next);
  const last = next + lengthOf(second);
  if (second === 0 || !areOfBoth(bits, bitsOf(second))) return -1;
  if (parts.words[last - 1]!.colon) return last;
  // "photos by" is a phrase of its own, "Fotos von" is a label and an opener.
  if (last - next > 1 && bitsOf(parts.phraseAt(last - 1)) & PHRASE.by) return last;
  const opener = last < parts.words.length ? parts.phraseAt(last) : 0;
  return bitsOf(opener) & PHRASE.by ? last + lengthOf(opener) : -1;
}

/**
 * Whether a label without a colon is followed by a name or another phrase ("Text and photos by"), not by other words ("Text
 * vorlesen", "Author Guidelines").
 */
const mayName = (parts: Parts, at: number): boolean =>
  bitsOf(parts.phraseAt(at)) !== 0 || isKnownName(parts.nameAt(at, parts.words.length)?.name ?? '');

/**
 * Whether a phrase is a contact label: it has a colon, more than one word, or is alone; or it opens a line with a number or an
 * address and leads right to a person: "Kontakt projektleder Ole Vik på tlf. 12 34 56 78".
 */
export const isContactLabel = (parts: Parts, at: number, end: number, line: string): boolean =>
  parts.words[end - 1]!.colon ||
  end === parts.words.length ||
  end - at > 1 ||
  (at === 0 && REACHED.test(line) && leadsToPerson(parts, end));

/** An email address, or enough digits for a telephone number. */
const REACHED = /@|(?:\d[ ()/.-]{0,2}){7}/u;

function leadsToPerson(parts: Parts, at: number): boolean {
  const role = parts.phraseAt(at);
  const from = bitsOf(role) & PHRASE.role ? at + lengthOf(role) : at;
  const run = parts.nameAt(from, parts.words.length);
  return run !== null && run.capitals > 1 && hasGivenName(run.name);
}

const NEVER_NAMES = PHRASE.modified | PHRASE.tags | PHRASE.elsewhere;

/** Whether one of the words labels a date, tags or another article, or all of them are a phrase: they are then not a name. */
export function isLabeling(name: string, phrases: Phrases): boolean {
  if (phrases.has(name.toLowerCase())) return true;
  return name.split(' ').some((word) => word.length > 3 && ((phrases.get(word.toLowerCase()) ?? 0) & NEVER_NAMES) !== 0);
}
