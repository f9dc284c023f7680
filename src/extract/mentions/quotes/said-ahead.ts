import { wordSet } from '../../../languages/word-sets';
import { isQuotationMark } from '../../../text/quotation-marks';
import { NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isCapital } from '../../../text/capitals';
import { isBeforeSubject, isComplement } from './antecedent';
import { type Attribution, fromTitles, personAt, personBefore, personBetween, type Speakers } from './named-people';

/** How far before a quotation its verb may stand, in tokens. */
const BACK = 60;

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
  if (named && lastVerb >= 0 && isBeforeSubject(around, named, lastVerb)) return 'unnamed';
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
  const name = fromTitles(around, person, first);
  // "In an interview, Margaret Hill says".
  const isAlone = tokens.words[name - 1] === ',' && personBetween(around, tokens.starts[first]!, tokens.starts[name]!) === null;
  return name <= first || isAlone ? person : 'unnamed';
}
