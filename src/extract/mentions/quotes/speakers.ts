import { wordSet } from '../../../languages/word-sets';
import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { tokenFrom } from '../../../text/token-from';
import type { Tokens } from '../../../text/tokens';
import { withWords } from '../grammar';
import { isCapital } from '../../../text/capitals';
import { isComplement, subjectBefore } from './antecedent';
import { isBeforeName, personAt, personBefore, personBetween, type Speaker, type Speakers } from './named-people';
import { pronounAfter, reportsSpeech } from './saying';

/** The result of a rule on speakers: nobody, a person, or direct speech by somebody who is not named. */
export type Attribution = Speaker | 'unnamed' | null;

/** How far after a quotation its verb and its speaker may stand, and how far before it, in tokens. */
const VERB_WITHIN = 5;
const NAME_WITHIN = 16;
const BACK = 60;

/**
 * '…”, siger lektor X': a reporting verb after the quotation, then its subject, or the subject before the verb.
 *
 * @param open where the quotation opens: a pronoun after it does not refer to somebody named only in it
 */
export function attributedAfter(around: Speakers, from: number, open: number): Attribution {
  const { tokens } = around.scan;
  const { lexis } = around;
  if (opensParagraph(around, from)) return null;
  const verb = verbAfter(around, from);
  if (verb < 0) return null;
  const antecedent = (): Attribution => subjectBefore(around, open) ?? 'unnamed';
  const before = personBetween(around, tokens.starts[from]!, tokens.starts[verb]!);
  if (before) return isNextSentence(around, from, verb) ? null : before;
  // '…," she said.'
  if (verb > from && lexis.isPronoun(tokens.words[verb - 1]!)) return antecedent();
  if (pronounAfter(around, verb) >= 0) return antecedent();
  let last = verb + 1;
  while (last < Math.min(tokens.count, verb + NAME_WITHIN) && !endsSentence(around, last, verb)) last++;
  return personBetween(around, tokens.starts[verb]!, last < tokens.count ? tokens.starts[last]! : around.scan.text.length) ?? 'unnamed';
}

/** The verb that reports the speech before a token: within a few tokens, or right after a longer name; -1 without one. */
function verbAfter(around: Speakers, from: number): number {
  const { tokens } = around.scan;
  const end = tokens.words[from] === ',' ? from + 1 : from;
  for (let at = from; at < Math.min(tokens.count, from + NAME_WITHIN) && !endsSentence(around, at, from); at++) {
    if (reportsSpeech(around, at, end)) return at;
    if (at - from >= VERB_WITHIN && !startsName(around, from, at)) break;
  }
  return -1;
}

const startsName = ({ scan }: Speakers, from: number, at: number): boolean => at - from < NAME_WITHIN && isCapital(scan.tokens, at);

/** A new line that begins with a capital: a reporting verb there does not belong to the quotation above. */
const opensParagraph = ({ scan: { tokens } }: Speakers, at: number): boolean =>
  at < tokens.count && tokens.before[at] === NEW_LINE && isCapital(tokens, at);

/**
 * '… for us.” Margaret Hill said nothing more.': after a stop inside the quotation a capital opens a new sentence,
 * unless the verb ends it ('… for us.” Margaret Hill said.'), or the manner of speaking does ('… said with a smile.').
 */
function isNextSentence(around: Speakers, from: number, verb: number): boolean {
  const { tokens, language } = around.scan;
  const stop = tokens.words[from - 2];
  if (stop !== '.' || !isCapital(tokens, from) || verb + 1 >= tokens.count) return false;
  if (tokens.words[verb + 1] === '.' || tokens.before[verb + 1] === NEW_LINE) return false;
  return !withWords(language).has(tokens.words[verb + 1]!) || !endsWithin(around, verb, MANNER);
}

/** Maximum number of tokens for the manner of speaking, after the verb ("with a broad smile"). */
export const MANNER = 4;

/** Whether a sentence ends within the given number of tokens. */
export function endsWithin(around: Speakers, from: number, most: number): boolean {
  const { count } = around.scan.tokens;
  for (let at = from + 1; at <= from + 1 + most; at++) if (at >= count || endsSentence(around, at, from)) return true;
  return false;
}

/** 'X glæder sig over klyngen:' or 'X siger:' before the quotation, also at the end of the line before. */
export function announcedBefore(around: Speakers, open: number): Attribution {
  const { tokens } = around.scan;
  const mark = open - 1;
  if (mark < 1) return null;
  const colon = tokens.words[mark] === ':';
  if (!colon && tokens.before[open] === NEW_LINE) return null;
  if (around.lexis.isReporting(tokens.words[mark]!)) return subjectAt(around, endOfSubject(around, mark - 1));
  if (!colon && tokens.words[mark] !== ',') return null;
  const { first, verb, lastVerb, pronoun } = sentenceBefore(around, mark);
  if (!colon && verb < 0) return null;
  // '“…,” says Karen Holm, and Peter Lind adds: “…”'
  const subject = lastVerb > verb ? personAt(around, lastVerb - 1) : null;
  if (subject !== null) return subject;
  const named = personBetween(around, tokens.starts[first]!, tokens.ends[mark]!);
  if (named && (verb >= 0 || !isComplement(around, named))) return named;
  if (pronoun >= 0 && (verb >= 0 || colon)) return personBefore(around, tokens.starts[pronoun]!) ?? 'unnamed';
  return verb >= 0 ? 'unnamed' : null;
}

/** The sentence up to a mark: where it begins, its first and its last reporting verb, and its first pronoun; -1 for each that it lacks. */
interface SentenceBefore {
  readonly first: number;
  readonly verb: number;
  readonly lastVerb: number;
  readonly pronoun: number;
}

function sentenceBefore({ scan: { tokens }, lexis }: Speakers, mark: number): SentenceBefore {
  let first = mark;
  let verb = -1;
  let lastVerb = -1;
  let pronoun = -1;
  for (let at = mark - 1; at >= Math.max(0, mark - BACK); at--) {
    if (isCapital(tokens, at + 1) && tokens.before[at + 1] === SPACED && isFullStop(tokens, at)) break;
    first = at;
    if (tokens.kinds[at] === WORD && lexis.isReporting(tokens.words[at]!)) {
      verb = at;
      if (lastVerb < 0) lastVerb = at;
    }
    if (lexis.isPronoun(tokens.words[at]!)) pronoun = at;
    if (tokens.before[at] === NEW_LINE) break;
  }
  return { first, verb, lastVerb, pronoun };
}

/** A stop that does not follow an abbreviation, or a closing mark after a stop inside the quotation or after a longer word. */
function isFullStop(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at]!;
  if (word === '!' || word === '?') return true;
  if (word !== '.' && !isQuotationMark(word)) return false;
  const before = tokens.words[at - 1] ?? '';
  if (word !== '.' && (before === '.' || before === '!' || before === '?' || before === '…')) return true;
  return tokens.ends[at - 1]! - tokens.starts[at - 1]! > SHORT;
}
/** Maximum number of letters in an abbreviation. */
const SHORT = 3;

/** A new line, or a stop followed by a capital. */
function endsSentence({ scan: { tokens }, lexis }: Speakers, at: number, from: number): boolean {
  if (tokens.before[at] === NEW_LINE && at > from) return true;
  const word = tokens.words[at]!;
  if (isQuotationMark(word)) return at > from;
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

/**
 * '“…,” she said. The Institute has claimed that “…”': whether something other than a person is reported to speak
 * between two quotations.
 */
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

/** Whether a token is a pronoun or the end of a name. */
const isSomebody = (around: Speakers, at: number): boolean =>
  around.lexis.isPronoun(around.scan.tokens.words[at]!) || personAt(around, at) !== null;

/** "Anne Petit, directrice du port, a souligné « … »": where the subject ends before an auxiliary and what describes it between commas. */
function endOfSubject({ scan: { tokens, language } }: Speakers, before: number): number {
  const at = before > 0 && auxiliaries(language).has(tokens.words[before]!) ? before - 1 : before;
  if (tokens.words[at] !== ',') return at;
  for (let comma = at - 1; comma > 0 && at - comma <= DESCRIBED_WITHIN && tokens.before[comma + 1] !== NEW_LINE; comma--)
    if (tokens.words[comma] === ',') return comma - 1;
  return at;
}
const auxiliaries = wordSet(({ quotes }) => quotes.auxiliaries);
/** Maximum number of tokens for an office between commas. */
const DESCRIBED_WITHIN = 14;

/**
 * The person whose name ends with a token and begins the sentence, after titles; nobody if several are named, or if the
 * name is that of whom a film is "about".
 */
function subjectAt(around: Speakers, at: number): Attribution {
  const person = personAt(around, at);
  if (person === null) return null;
  const { tokens } = around.scan;
  const { first } = sentenceBefore(around, at);
  let name = tokenFrom(tokens, person.start);
  while (name > first && isBeforeName(around, name - 1)) name--;
  // "In an interview, Margaret Hill says".
  const isAlone = tokens.words[name - 1] === ',' && personBetween(around, tokens.starts[first]!, tokens.starts[name]!) === null;
  return name <= first || isAlone ? person : 'unnamed';
}
