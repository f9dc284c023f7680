import { wordSet } from '../../../languages/word-sets';
import { isQuotationMark } from '../../../text/quotation-marks';
import { NEW_LINE } from '../../../text/token-kinds';
import { tokenFrom } from '../../../text/token-from';
import { isCapital } from '../../../text/capitals';
import { definiteArticles } from '../grammar';
import { isBeforeName, personBefore, personBetween, type Speaker, type Speakers } from './named-people';

/** How far back a sentence may begin, in tokens. */
const BACK = 60;

/** "the posters of Karen Holm at the harbor: “…”": whether a preposition leads to the person, who does not act then. */
export function isComplement(around: Speakers, { start }: Speaker): boolean {
  const { tokens, language } = around.scan;
  let at = tokenFrom(tokens, start) - 1;
  while (at > 0 && tokens.before[at + 1] !== NEW_LINE && isBeforeName(around, at) && !complements(language).has(tokens.words[at]!)) at--;
  return at >= 0 && tokens.before[at + 1] !== NEW_LINE && complements(language).has(tokens.words[at]!);
}
const complements = wordSet(({ grammar }) => [...grammar.of, ...grammar.with, ...grammar.by]);

/**
 * The referent of a pronoun: the first person of the sentence before, who acts in it, else the person named last. Where
 * that sentence opens with a pronoun, as in "She succeeds Peter Lind", the referent of that one.
 */
export function subjectBefore(around: Speakers, open: number): Speaker | null {
  const { tokens } = around.scan;
  let end = open;
  let first = startOfSentence(around, end);
  const opensSentence = STOPS.has(tokens.words[open - 1] ?? '') || tokens.before[open] === NEW_LINE;
  for (let back = 1; opensSentence && back < SENTENCES && first > 0 && around.lexis.isPronoun(tokens.words[first]!); back++) {
    end = first;
    first = startOfSentence(around, end);
  }
  const subject = first < 0 ? null : personBetween(around, tokens.starts[first]!, tokens.starts[end]!);
  return subject !== null && !isComplement(around, subject) ? subject : personBefore(around, tokens.starts[end]!);
}
/** Maximum number of sentences with pronouns between a referent and a quotation. */
const SENTENCES = 4;

/** Where the sentence that ends before a token begins; -1 if speech stands in it or right before. */
export function startOfSentence({ scan: { tokens }, lexis }: Speakers, end: number): number {
  for (let at = end - 1; at >= 0 && end - at < BACK; at--) {
    const word = tokens.words[at - 1] ?? '';
    if (isQuotationMark(tokens.words[at]) && SPEECH_ENDS.has(word)) return -1;
    if (at === 0 || tokens.before[at] === NEW_LINE) return at;
    if (at < end - 1 && isQuotationMark(word) && STOPS.has(tokens.words[at - 2] ?? '') && isCapital(tokens, at)) return at;
    if (at < end - 1 && STOPS.has(word) && isCapital(tokens, at) && !lexis.isTitle(tokens.words[at - 2] ?? '')) return at;
  }
  return -1;
}
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?']);
const SPEECH_ENDS: ReadonlySet<string> = new Set([...STOPS, ',', '…']);

/** "After talks with Karen Holm, the minister said:": whether a comma and an article before the verb begin another subject than the one named. */
export function isBeforeSubject({ scan: { tokens, language } }: Speakers, { end }: Speaker, verb: number): boolean {
  let at = tokenFrom(tokens, end);
  if (tokens.words[at] !== ',' || !definiteArticles(language).has(tokens.words[at + 1] ?? '')) return false;
  for (at++; at < verb; at++) if (tokens.words[at] === ',') return false;
  return true;
}
