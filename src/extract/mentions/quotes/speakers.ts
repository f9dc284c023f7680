import { GLUED, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
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

/** '…”, siger lektor X': a reporting verb behind the quotation, then its subject, or the subject before the verb. */
export function attributedBehind(around: Speakers, from: number): Attribution {
  const { tokens } = around.scan;
  const { lexis } = around;
  let verb = -1;
  for (let at = from; at < Math.min(tokens.count, from + NAME_WITHIN) && !endsSentence(around, at, from); at++) {
    if (tokens.kinds[at] === WORD && lexis.isReporting(tokens.words[at]!)) {
      verb = at;
      break;
    }
    if (at - from >= VERB_WITHIN && !startsName(around, from, at)) break;
  }
  if (verb < 0) return null;
  const before = personBetween(around, tokens.starts[from]!, tokens.starts[verb]!);
  if (before) return before;
  // '…," she said.'
  if (verb > from && lexis.isPronoun(tokens.words[verb - 1]!)) return personBefore(around, tokens.starts[from]!) ?? 'unnamed';
  let last = verb + 1;
  while (last < Math.min(tokens.count, verb + NAME_WITHIN) && !endsSentence(around, last, verb)) {
    if (lexis.isPronoun(tokens.words[last]!) && last <= verb + 2) return personBefore(around, tokens.starts[from]!) ?? 'unnamed';
    last++;
  }
  return personBetween(around, tokens.starts[verb]!, last < tokens.count ? tokens.starts[last]! : around.scan.text.length) ?? 'unnamed';
}

const startsName = ({ scan }: Speakers, from: number, at: number): boolean => at - from < NAME_WITHIN && isCapital(scan.tokens, at);

/** 'X glæder sig over klyngen:' or 'X siger:' before the quotation, also at the end of the line before. */
export function announcedBefore(around: Speakers, open: number): Attribution {
  const { tokens } = around.scan;
  const mark = open - 1;
  if (mark < 1) return null;
  const colon = tokens.words[mark] === ':';
  if (!colon && (tokens.words[mark] !== ',' || tokens.before[open] === NEW_LINE)) return null;
  const { first, verb, pronoun } = sentenceBefore(around, mark);
  if (!colon && verb < 0) return null;
  const named = personBetween(around, tokens.starts[first]!, tokens.ends[mark]!);
  if (named) return named;
  if (pronoun >= 0 && (verb >= 0 || colon)) return personBefore(around, tokens.starts[first]!) ?? 'unnamed';
  return verb >= 0 ? 'unnamed' : null;
}

function sentenceBefore({ scan: { tokens }, lexis }: Speakers, mark: number): { first: number; verb: number; pronoun: number } {
  let first = mark;
  let verb = -1;
  let pronoun = -1;
  for (let at = mark - 1; at >= Math.max(0, mark - BACK); at--) {
    if (
      isFullStop(tokens.words[at]!) &&
      isCapital(tokens, at + 1) &&
      tokens.before[at + 1] === SPACED &&
      tokens.ends[at - 1]! - tokens.starts[at - 1]! > 3
    )
      break;
    first = at;
    if (tokens.kinds[at] === WORD && lexis.isReporting(tokens.words[at]!)) verb = at;
    if (lexis.isPronoun(tokens.words[at]!)) pronoun = at;
    if (tokens.before[at] === NEW_LINE) break;
  }
  return { first, verb, pronoun };
}

const isFullStop = (word: string): boolean =>
  word === '.' || word === '!' || word === '?' || word === '”' || word === '“' || word === '»' || word === '«';

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

/** The first person named between two offsets. */
function personBetween({ people }: Speakers, start: number, end: number): Speaker | null {
  const person = people[indexFrom(people, start)];
  return person !== undefined && person.end <= end ? { start: person.start, end: person.end } : null;
}

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
