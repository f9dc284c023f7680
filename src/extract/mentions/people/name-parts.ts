import { isCapital } from '../../../text/capitals';
import { NAME_ABBREVIATIONS } from '../../../languages/name-abbreviations';
import { PARTICLES_IN_SENTENCES } from '../../../languages/name-particles';
import { isApostrophe } from '../../../text/apostrophe';
import { CAPITALIZED, GLUED, LOWER, NEW_LINE, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { NumberColumn, type WordTable } from '../../../text/words';

/** One part of a printed name: a word with everything joined to it by hyphens, an initial with its stop, a particle. */
export interface NamePart {
  readonly kind: 'word' | 'initial' | 'particle';
  /** First token, and one past the last. */
  readonly first: number;
  readonly last: number;
}

/** By word number, 1 for words that may be a particle. */
export const particlesIn = (table: WordTable): NumberColumn =>
  table.keep(PARTICLES_IN_SENTENCES, null, () => new NumberColumn((id) => (PARTICLES_IN_SENTENCES.has(table.lower[id]!) ? 1 : 0)));

/**
 * Second halves of Finnish surnames, in lower case after the hyphen: "Latva-aho". Other words there are not part of a
 * name: "Aalto-led".
 */
// prettier-ignore
const FINNISH_HALVES: ReadonlySet<string> = new Set([
  'aho', 'harju', 'heikkilä', 'jussila', 'kangas', 'karvonen', 'kari', 'kokko', 'korpi', 'koski', 'kyrö', 'lahti', 'luhta', 'luoma',
  'maa', 'mäki', 'niemi', 'oja', 'ojala', 'orpana', 'palo', 'perä', 'petäjä', 'pää', 'ranta', 'rinne', 'räihä', 'saari', 'salo', 'suo',
  'vuori',
]);
/** Longer runs are headings or lists of other things. */
const MOST_PARTS = 8;

/**
 * Whether the run that begins at a capitalized word certainly consists of this word: the line ends after it, or a
 * lower-case word or a mark follows that does not join names.
 */
export function isLoneWord(tokens: Tokens, at: number, particles: NumberColumn): boolean {
  const next = at + 1;
  if (tokens.ends[at]! - tokens.starts[at]! <= 2) return false;
  if (next >= tokens.count || tokens.before[next] === NEW_LINE) return true;
  if (tokens.before[next] === GLUED) return tokens.words[next] !== '-';
  if (isShortArticle(tokens, next)) return false;
  return tokens.kinds[next] !== WORD || (tokens.shapes[next] === LOWER && particles.of(tokens.ids[next]!) === 0);
}

/** A lone word as the only part of its run, unless an Arabic article that a hyphen joins to the next word follows: "Bashar al-Assad". */
export const wordAt = (at: number): NamePart => ({ kind: 'word', first: at, last: at + 1 });

/** The parts of the run of name-like tokens that begins at a capital; never across a line. */
export function namePartsAt(tokens: Tokens, from: number, particles: NumberColumn): NamePart[] {
  // Most runs have one part: a list made with it has no room for more.
  const parts = [capitalPart(tokens, from)];
  for (let at = parts[0]!.last; at < tokens.count && parts.length < MOST_PARTS && tokens.before[at] !== NEW_LINE;) {
    if (tokens.before[at] === GLUED && parts[parts.length - 1]!.kind !== 'initial') break;
    const part = furtherPart(tokens, at, particles);
    if (part === null) break;
    parts.push(part);
    at = part.last;
  }
  while (parts.length > 1 && parts[parts.length - 1]!.kind === 'particle') parts.pop();
  return parts;
}

function furtherPart(tokens: Tokens, at: number, particles: NumberColumn): NamePart | null {
  if (!isCapital(tokens, at)) return articledPart(tokens, at) ?? particleAt(tokens, at, particles);
  return isShortened(tokens, at) ? { kind: 'initial', first: at, last: at + 2 } : capitalPart(tokens, at);
}

/** "Hans Chr. Berg": a shortened name with its stop, before another capital. */
const isShortened = (tokens: Tokens, at: number): boolean =>
  tokens.words[at + 1] === '.' &&
  tokens.before[at + 1] === GLUED &&
  tokens.before[at + 2] === SPACED &&
  tokens.shapes[at] === CAPITALIZED &&
  NAME_ABBREVIATIONS.has(tokens.words[at]!) &&
  isCapital(tokens, at + 2);

function capitalPart(tokens: Tokens, at: number): NamePart {
  const length = tokens.ends[at]! - tokens.starts[at]!;
  const next = at + 1;
  if (length <= 2 && tokens.words[next] === '.' && tokens.before[next] === GLUED && (length === 1 || tokens.shapes[at] === CAPITALIZED)) {
    return { kind: length === 1 ? 'initial' : 'word', first: at, last: length === 1 ? next + 1 : next };
  }
  if (
    length === 1 &&
    isApostrophe(tokens.words[next]) &&
    tokens.before[next] === GLUED &&
    isCapital(tokens, next + 1) &&
    tokens.before[next + 1] === GLUED
  ) {
    return { kind: 'word', first: at, last: afterHyphens(tokens, next + 1) };
  }
  return { kind: length === 1 ? 'initial' : 'word', first: at, last: afterHyphens(tokens, at) };
}

function afterHyphens(tokens: Tokens, at: number): number {
  let last = at + 1;
  while (
    tokens.words[last] === '-' &&
    tokens.before[last] === GLUED &&
    tokens.before[last + 1] === GLUED &&
    (isCapital(tokens, last + 1) || FINNISH_HALVES.has(tokens.words[last + 1]!))
  )
    last += 2;
  return last;
}

/** Arabic articles that are joined to the next word. */
const ARABIC_ARTICLES: ReadonlySet<string> = new Set(['al', 'ad', 'ar', 'as', 'at', 'az', 'an', 'ash', 'el']);

/** "Bashar al-Assad", "Nur ad-Din": a part that begins with a lower-case article. */
function articledPart(tokens: Tokens, at: number): NamePart | null {
  const name = at + 2;
  if (tokens.words[at + 1] !== '-' || tokens.before[at + 1] !== GLUED || !ARABIC_ARTICLES.has(tokens.words[at]!)) return null;
  if (tokens.before[at] !== SPACED || tokens.before[name] !== GLUED || !isCapital(tokens, name)) return null;
  return { kind: 'word', first: at, last: afterHyphens(tokens, name) };
}

/** "Jan 't Holm": the shortened article of Dutch names. */
const isShortArticle = ({ words, before, count }: Tokens, at: number): boolean =>
  at + 2 < count &&
  isApostrophe(words[at]) &&
  before[at] === SPACED &&
  words[at + 1] === 't' &&
  before[at + 1] === GLUED &&
  before[at + 2] === SPACED;

/** One or two particles ('van der', "van 't") before a capitalized word. */
function particleAt(tokens: Tokens, at: number, particles: NumberColumn): NamePart | null {
  let last = at;
  while (last < at + 2 && last < tokens.count && particles.of(tokens.ids[last]!) === 1 && tokens.before[last] === SPACED) last++;
  if (isShortArticle(tokens, last)) last += 2;
  if (last === at || last >= tokens.count || !isCapital(tokens, last) || tokens.before[last] !== SPACED || tokens.shapes[last] === UPPER)
    return null;
  return { kind: 'particle', first: at, last };
}
