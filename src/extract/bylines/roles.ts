import { wordSet } from '../../languages/word-sets';
import { hasGivenName } from '../../gazetteer/known-names';
import { startsCapital } from '../../text/letters';
import { endsSentence } from './full-stops';
import { bitsOf, lengthOf, type Parts } from './parts';
import { PHRASE } from './phrases';
import type { Progress } from './progress';
import type { LineName } from './reading';

/**
 * "Ann Lee, Regional Harbor Analyst", "Ann Lee | Harbor Editor": whether capitalized words before a role, set off from a
 * name, are part of it, not another person. Between separators the role must be all there is.
 */
export function isRoleOf({ parts, at, followsComma, first }: Progress): boolean {
  if (at === 0 ? first : !(followsComma || parts.words[at - 1]!.ends)) return false;
  const end = parts.partEnd(at);
  if (at === 0 && end < parts.words.length) return false;
  const run = parts.nameAt(at, end);
  const after = at + (run?.words ?? 0);
  if (run === null || after >= end || hasGivenName(run.name)) return false;
  const role = parts.phraseAt(after);
  return (bitsOf(role) & PHRASE.role) !== 0 && after + lengthOf(role) === end;
}

/**
 * "Mette Holm på mh@uni.example eller rådgiver Anne Krog": whether a role that neither a comma nor a name precedes belongs to
 * the person named after it.
 */
export function isRoleOfNext({ parts, at, previous, followsAnd, followsComma, nameEnd }: Progress, length: number): boolean {
  if (!parts.isNameAt(at + length)) return false;
  if (previous === undefined || followsAnd) return true;
  return !followsComma && at !== nameEnd && hasGivenName(parts.words[at + length]!.text);
}

/** Adds the role after a name, up to the next comma or the label of a date, and the body that it ends with. */
export function describe(progress: Progress, name: LineName): void {
  const { parts, at } = progress;
  const end = parts.partEnd(at);
  const last = labelWithin(parts, at, end);
  const link = name.affiliation === null ? linkToBody(parts, at, last) : -1;
  const role = withoutStop(parts.textOf(at, link < 0 ? last : link));
  name.role = name.role === null ? role : `${name.role}, ${role}`;
  if (link >= 0) name.affiliation = withoutStop(parts.textOf(bodyAfter(parts, link, last), last));
  progress.at = last;
}

/** "…, forsker i bølger.": the full stop of the sentence is not part of the role; one after a short word may abbreviate it. */
const withoutStop = (role: string): string => (endsSentence(role) ? role.slice(0, -1) : role);

/** A shorter label ("on", "den") is part of other phrases too. */
const SHORTEST_LABEL = 4;

/** "Senior Analyst Updated": where the label of a date begins; `end` without one. */
function labelWithin(parts: Parts, at: number, end: number): number {
  for (let i = at + 1; i < end; i++)
    if (parts.words[i]!.text.length >= SHORTEST_LABEL && bitsOf(parts.phraseAt(i)) & (PHRASE.published | PHRASE.modified)) return i;
  return end;
}

/** Words that lead from a role to where it is held: "ved", "at"; not those that also lead to a field or an origin. */
const links = wordSet(({ people: { bodyLinks, bodyOrigins }, grammar: { into }, bylines: { unitLinks } }) =>
  bodyLinks.filter((word) => ![bodyOrigins, into, unitLinks].some((others) => others.includes(word))),
);

/** "professor ved Institut for Kemi": the word that leads to the body of a role; -1 without one. */
function linkToBody(parts: Parts, at: number, end: number): number {
  if (parts.lastUnit <= at) return -1;
  for (let i = at + 1; i < end - 1; i++)
    if (links(null).has(parts.words[i]!.lower) && bodyAfter(parts, i, end) > 0 && parts.lastUnit > i) return i;
  return -1;
}

/** "an der Universität": most articles between such a word and the body. */
const MOST_ARTICLES = 2;

function bodyAfter({ words }: Parts, link: number, end: number): number {
  for (let i = link + 1; i < Math.min(end, link + 2 + MOST_ARTICLES); i++) if (startsCapital(words[i]!.text)) return i;
  return -1;
}
