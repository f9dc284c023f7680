import { GLUED, NEW_LINE, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { peopleLexisOf } from '../lexis/people-words';
import type { NameCandidate, Scan } from '../scan';
import { dashQuotes, type DashSpeech } from './dashes';
import { accordingAfter, accordingBefore } from './according';
import { introducedAbove } from './introduced';
import { closes, isDoubtful, marksOf, MAY, mayOpenSpeech, opens, opensSpeech } from './marks';
import type { QuoteMention } from './quote';
import { saidBefore } from './said-before';
import { signedAfter } from './signed';
import type { Speaker, Speakers } from './named-people';
import { attributedAfter } from './said-after';
import { announcedBefore, reportsAnother } from './said-ahead';

/** A quotation by its tokens: the opening mark and the closing one. */
interface Quoted {
  readonly open: number;
  readonly close: number;
}

/** With fewer words a quotation is a title or a quoted word, unless somebody says it. */
const SPEECH_WORDS = 6;
const SAID_WORDS = 3;
/** Within how many tokens the reporting verb must follow a dash inside a line. */
const INSIDE_REACH = 60;

/** The quotations of a text, in order, without overlaps, given the names in the text. */
export function findQuotes(scan: Scan, names: readonly NameCandidate[]): QuoteMention[] {
  const around: Speakers = { scan, lexis: peopleLexisOf(scan.language), people: names.filter((name) => name.type === 'person') };
  const quotes: QuoteMention[] = [];
  let last: { quote: QuoteMention; close: number } | null = null;
  let skipUntil = 0;
  for (const { open, close } of quotedSpans(
    scan,
    (at) => at >= skipUntil && (opensSpeech(scan.tokens, at) || (hasDashes(scan) && mayOpenSpeech(scan.tokens, at))),
  )) {
    if (open < skipUntil) continue;
    if (close < 0) {
      const spoken = afterDash(around, open, quotes.at(-1));
      for (const quote of spoken.quotes) quotes.push(quote);
      if (spoken.until > open) skipUntil = spoken.until;
      continue;
    }
    const quote = speech(around, { open, close }, last !== null && continues(scan.tokens, last.close, open) ? last.quote : null);
    if (quote === null) continue;
    quotes.push(quote);
    last = { quote, close };
    // The dash of a signature opens no speech.
    if (quote.speaker !== null && quote.speaker.start > quote.end && opensSpeech(scan.tokens, close + 1)) skipUntil = close + 2;
  }
  return quotes;
}

const hasDashes = ({ language }: Scan): boolean => language?.quotes.dashes !== false;

/** The speech after a dash; if there is none, the text continues at the dash. */
function afterDash(around: Speakers, open: number, last: QuoteMention | undefined): DashSpeech {
  const { scan } = around;
  const isFirst = opensSpeech(scan.tokens, open);
  if (isFirst && hasDashes(scan)) return dashQuotes(around, open, introducedAbove(around, open, last));
  // Inside a line only the reporting verb distinguishes speech from an aside.
  const spoken = isFirst ? dashQuotes(around, open, null) : dashQuotes(around, open, null, INSIDE_REACH);
  // "– We are proud, says Kari Dahl.": as translations leave it.
  const isSpeech = hasDashes(scan) ? spoken.quotes.length > 0 : spoken.quotes[0]?.speaker != null;
  return isSpeech ? spoken : { quotes: [], until: open };
}

/** Yields every quotation, and every speech dash (`close` -1), in one pass. At the end of a line, quotations left open are dropped. */
function* quotedSpans({ tokens, beginnings }: Scan, isDash: (at: number) => boolean): Generator<Quoted> {
  const marks = marksOf(tokens.table);
  let next = 0;
  for (const at of beginnings.quotations) {
    if (at < next) continue;
    if ((marks.of(tokens.ids[at]!) & MAY.openSpeech) !== 0 && isDash(at)) yield { open: at, close: -1 };
    const closers = opens(tokens, at);
    if (closers === null) continue;
    next = endOf(tokens, at, closers);
    if (next < tokens.count && closes(tokens, next, closers)) yield { open: at, close: next++ };
  }
}

/** The mark that closes a quotation; without one, the first token of the next line that does not begin with the opening mark again. */
function endOf(tokens: Tokens, open: number, closers: string): number {
  const { kinds, before, words, count } = tokens;
  for (let at = open + 1; at < count; at++) {
    if (before[at] === NEW_LINE ? words[at] !== words[open] : kinds[at] !== WORD && closes(tokens, at, closers)) return at;
  }
  return count;
}

/** The quotation as direct speech, or null if it is a title or a quoted word. */
function speech(around: Speakers, { open, close }: Quoted, before: QuoteMention | null): QuoteMention | null {
  const { tokens } = around.scan;
  const words = wordsBetween(tokens, open, close);
  if (words < SAID_WORDS) return null;
  const after = attributedAfter(around, close + 1, open);
  // "X er glad: '…', lyder det": a speaker not named after the words is named before them.
  const told = after === null || after === 'unnamed' ? (announcedBefore(around, open) ?? accordingTo(around, open, close) ?? after) : after;
  const sentence = endsLikeSentence(tokens, close);
  const spoken = told ?? (sentence && words >= SPEECH_WORDS ? saidOutside(around, { open, close }, before) : null);
  if (isDoubtful(tokens.words[open]!) && !sentence) return null;
  if (spoken === null && !(sentence && words >= SPEECH_WORDS) && !(before !== null && words >= SPEECH_WORDS)) return null;
  const isCarried = spoken === null && before !== null && !reportsAnother(around, before.end, open) && !isSigned(around, before);
  const carried = isCarried ? before.speaker : null;
  return {
    start: tokens.starts[open + 1]!,
    end: tokens.ends[close - 1]!,
    speaker: spoken === null || spoken === 'unnamed' ? carried : spoken,
  };
}

const accordingTo = (around: Speakers, open: number, close: number): Speaker | null =>
  accordingBefore(around, open) ?? accordingAfter(around, close + 1);

/** Who signs a whole sentence of speech, or says the sentence before it. The name after a title is who wrote the work. */
const saidOutside = (around: Speakers, { open, close }: Quoted, before: QuoteMention | null): Speaker | null =>
  signedAfter(around, close + 1) ?? (before === null ? saidBefore(around, open) : null);

/** '“…” – Karen Holm' with another quotation on the next line: whoever signed the first did not say the second. */
function isSigned({ scan: { text } }: Speakers, { end, speaker }: QuoteMention): boolean {
  if (speaker === null || speaker.start < end) return false;
  return SIGNATURE.test(text.slice(end, Math.min(speaker.start, end + SIGNATURE_WITHIN)));
}
const SIGNATURE = /^\P{L}{0,6}[(–—-]/u;
const SIGNATURE_WITHIN = 12;

/** Number of words, counted up to the maximum that matters. */
function wordsBetween(tokens: Tokens, open: number, close: number): number {
  let words = 0;
  for (let at = open + 1; at < close && words < SPEECH_WORDS; at++) if (tokens.kinds[at] === WORD) words++;
  return words;
}

/** Whether a stop or a comma is inside, or a stop right after the closing mark. */
function endsLikeSentence(tokens: Tokens, close: number): boolean {
  const inside = tokens.words[close - 1]!;
  if (inside === '.' || inside === ',' || inside === '!' || inside === '?' || inside === '…') return true;
  const after = tokens.words[close + 1];
  return after === '.' || (after === ',' && tokens.before[close + 1] === GLUED);
}

/** Whether the same speaker continues: on the same line, or as the whole of the next. */
function continues(tokens: Tokens, lastClose: number, open: number): boolean {
  let lines = 0;
  for (let at = lastClose + 1; at <= open && at < lastClose + 80; at++) if (tokens.before[at] === NEW_LINE) lines++;
  return open < lastClose + 80 && (lines === 0 || (lines === 1 && tokens.before[open] === NEW_LINE));
}
