import { wordSet } from '../../../languages/word-sets';
import { GLUED, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { tokenFrom } from '../../../text/token-from';
import type { Tokens } from '../../../text/tokens';
import { articles } from '../grammar';
import type { PeopleLexis } from '../people/lexis';
import { isCapital } from '../people/name-parts';
import type { NameCandidate, Scan } from '../scan';

/** Where a speaker is named. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
}
/** What a rule on speakers finds: nobody, somebody, or direct speech by somebody it can't name. */
export type Attribution = Speaker | 'unnamed' | null;

/** How far behind a quotation its verb and its speaker may stand, and how far before it, in tokens. */
const VERB_WITHIN = 5;
const NAME_WITHIN = 16;
const BACK = 60;

/** The people of a text by their place. */
export interface Speakers {
  readonly scan: Scan;
  readonly lexis: PeopleLexis;
  /** Only people, in page order. */
  readonly people: readonly NameCandidate[];
}

/**
 * '…”, siger lektor X': a reporting verb behind the quotation, then its subject, or the subject before the verb.
 *
 * @param open where the quotation opens: a pronoun behind it stands for nobody who is only named in it
 */
export function attributedBehind(around: Speakers, from: number, open: number): Attribution {
  const { tokens } = around.scan;
  const { lexis } = around;
  if (opensParagraph(around, from)) return null;
  let verb = -1;
  for (let at = from; at < Math.min(tokens.count, from + NAME_WITHIN) && !endsSentence(around, at, from); at++) {
    if (tokens.kinds[at] === WORD && lexis.isReporting(tokens.words[at]!)) {
      verb = at;
      break;
    }
    if (at - from >= VERB_WITHIN && !startsName(around, from, at)) break;
  }
  if (verb < 0) return null;
  const antecedent = (): Attribution => personBefore(around, tokens.starts[open]!) ?? 'unnamed';
  const before = personBetween(around, tokens.starts[from]!, tokens.starts[verb]!);
  if (before) return isNextSentence(around, from, verb) ? null : before;
  // '…," she said.'
  if (verb > from && lexis.isPronoun(tokens.words[verb - 1]!)) return antecedent();
  // "explique-t-elle".
  const pronounUntil = verb + (tokens.words[verb + 1] === '-' && tokens.before[verb + 1] === GLUED ? 4 : 2);
  let last = verb + 1;
  while (last < Math.min(tokens.count, verb + NAME_WITHIN) && !endsSentence(around, last, verb)) {
    if (lexis.isPronoun(tokens.words[last]!) && last <= pronounUntil) return antecedent();
    last++;
  }
  return personBetween(around, tokens.starts[verb]!, last < tokens.count ? tokens.starts[last]! : around.scan.text.length) ?? 'unnamed';
}

const startsName = ({ scan }: Speakers, from: number, at: number): boolean => at - from < NAME_WITHIN && isCapital(scan.tokens, at);

/** A new line that begins with a capital: what it reports is not the quotation above it. */
const opensParagraph = ({ scan: { tokens } }: Speakers, at: number): boolean =>
  at < tokens.count && tokens.before[at] === NEW_LINE && isCapital(tokens, at);

/**
 * '… for us.” Margaret Hill said nothing more.': behind a stop inside the quotation a capital opens a sentence of its
 * own, unless the verb ends it ('… for us.” Margaret Hill said.').
 */
function isNextSentence({ scan: { tokens } }: Speakers, from: number, verb: number): boolean {
  const stop = tokens.words[from - 2];
  if (stop !== '.' || !isCapital(tokens, from) || verb + 1 >= tokens.count) return false;
  return tokens.words[verb + 1] !== '.' && tokens.before[verb + 1] !== NEW_LINE;
}

/** 'X glæder sig over klyngen:' or 'X siger:' before the quotation, also at the end of the line before. */
export function announcedBefore(around: Speakers, open: number): Attribution {
  const { tokens } = around.scan;
  const mark = open - 1;
  if (mark < 1) return null;
  const colon = tokens.words[mark] === ':';
  if (!colon && tokens.before[open] === NEW_LINE) return null;
  if (around.lexis.isReporting(tokens.words[mark]!)) return personAt(around, mark - 1);
  if (!colon && tokens.words[mark] !== ',') return null;
  const { first, verb, pronoun } = sentenceBefore(around, mark);
  if (!colon && verb < 0) return null;
  const named = personBetween(around, tokens.starts[first]!, tokens.ends[mark]!);
  if (named) return named;
  if (pronoun >= 0 && (verb >= 0 || colon)) return personBefore(around, tokens.starts[pronoun]!) ?? 'unnamed';
  return verb >= 0 ? 'unnamed' : null;
}

function sentenceBefore({ scan: { tokens }, lexis }: Speakers, mark: number): { first: number; verb: number; pronoun: number } {
  let first = mark;
  let verb = -1;
  let pronoun = -1;
  for (let at = mark - 1; at >= Math.max(0, mark - BACK); at--) {
    if (isCapital(tokens, at + 1) && tokens.before[at + 1] === SPACED && isFullStop(tokens, at)) break;
    first = at;
    if (tokens.kinds[at] === WORD && lexis.isReporting(tokens.words[at]!)) verb = at;
    if (lexis.isPronoun(tokens.words[at]!)) pronoun = at;
    if (tokens.before[at] === NEW_LINE) break;
  }
  return { first, verb, pronoun };
}

/** A stop behind no abbreviation, or a closing mark behind a stop inside the quotation or a word of some length. */
function isFullStop(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at]!;
  if (word === '!' || word === '?') return true;
  if (word !== '.' && !CLOSING.has(word)) return false;
  const before = tokens.words[at - 1] ?? '';
  if (word !== '.' && (before === '.' || before === '!' || before === '?' || before === '…')) return true;
  return tokens.ends[at - 1]! - tokens.starts[at - 1]! > SHORT;
}
const CLOSING: ReadonlySet<string> = new Set(['”', '“', '»', '«', '"']);
/** Letters of an abbreviation at most. */
const SHORT = 3;

/** A new line, or a stop with a capital behind it. */
function endsSentence({ scan: { tokens }, lexis }: Speakers, at: number, from: number): boolean {
  if (tokens.before[at] === NEW_LINE && at > from) return true;
  const word = tokens.words[at]!;
  if (word === '"' || word === '”' || word === '„' || word === '»' || word === '«' || word === '“') return at > from;
  if (word === ':' || word === ';') return true;
  return (
    word === '.' &&
    tokens.before[at] === GLUED &&
    at > from &&
    !lexis.isTitle(tokens.words[at - 1]!) &&
    tokens.ends[at - 1]! - tokens.starts[at - 1]! > 3 &&
    (at + 1 >= tokens.count || tokens.before[at + 1] !== GLUED)
  );
}

/** '“…,” she said. The Institute has claimed that “…”': between two quotations something else than a person is said to report. */
export function reportsAnother(around: Speakers, end: number, open: number): boolean {
  const { tokens } = around.scan;
  for (let at = open - 1; at > 0 && tokens.starts[at]! >= end && open - at < BACK; at--) {
    if (tokens.kinds[at] !== WORD || !around.lexis.isReporting(tokens.words[at]!)) continue;
    const isOther = isCapital(tokens, at - 1) && tokens.before[at] === SPACED && !isSomebody(around, at - 1);
    // "Margaret Hill, head of Northport Retail, told".
    if (isOther) return personBetween(around, Math.max(end, tokens.starts[sentenceBefore(around, at).first]!), tokens.starts[at]!) === null;
  }
  return false;
}

/** Whether a token is a pronoun or ends a name. */
const isSomebody = (around: Speakers, at: number): boolean =>
  around.lexis.isPronoun(around.scan.tokens.words[at]!) || personAt(around, at) !== null;

/** The person whose name ends with a token: 'Margaret Hill says “…”'. */
function personAt({ scan: { tokens }, people }: Speakers, at: number): Speaker | null {
  const end = tokens.ends[at]!;
  const person = people[indexFrom(people, end) - 1];
  return person?.end === end ? { start: person.start, end } : null;
}

/** The first person named between two offsets who is not spoken to or of: 'skrev han til Karen Holm'. */
function personBetween(around: Speakers, start: number, end: number): Speaker | null {
  const { people } = around;
  for (let i = indexFrom(people, start); i < people.length && people[i]!.end <= end; i++)
    if (!isAddressed(around, people[i]!.start)) return { start: people[i]!.start, end: people[i]!.end };
  return null;
}

/** 'bedankte sich bei Frau X und schrieb', but not 'according to X': behind such a preposition, with titles, a role or an article between, nobody speaks. */
function isAddressed({ scan: { tokens, language }, lexis }: Speakers, start: number): boolean {
  const name = tokenFrom(tokens, start);
  for (let at = name - 1; at >= 0 && name - at <= ADDRESSED_WITHIN && tokens.before[at + 1] !== NEW_LINE; at--) {
    const word = tokens.words[at]!;
    if (addressing(language).has(word)) return !lexis.isSource(tokens.words[at - 1] ?? '');
    const isBetween = word === '.' || lexis.isTitle(word) || lexis.isRole(word) || lexis.isModifier(word) || articles(language).has(word);
    if (!isBetween) return false;
  }
  return false;
}
const ADDRESSED_WITHIN = 4;
const addressing = wordSet(({ quotes }) => quotes.addressing);

/** The person last named before an offset: what a pronoun stands for. */
function personBefore({ people }: Speakers, offset: number): Speaker | null {
  const person = people[indexFrom(people, offset) - 1];
  return person ? { start: person.start, end: person.end } : null;
}

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
