import { NEW_LINE, SPACED } from '../../../text/token-kinds';
import type { QuoteMention } from './quote';
import { personAt, type Speaker, type Speakers, type Attribution, fromTitles } from './named-people';
import { reportsSpeech, verbFrom } from './saying';
import { attributedAfter } from './said-after';
import { endsWithin, MANNER } from './clause-end';

/** Direct speech on a line that opens with a dash. */
export interface DashSpeech {
  readonly quotes: readonly QuoteMention[];
  /** The first token after the line. */
  readonly until: number;
}

/**
 * '– Vi er glade, sier X. – Nå begynner arbeidet.': the speech up to the reporting verb, and after each further dash.
 *
 * @param before who speaks unless the line says so; null where only a reporting verb makes it speech
 * @param reach how many tokens to read at most
 */
export function dashQuotes(around: Speakers, dash: number, before: Attribution, reach = Infinity): DashSpeech {
  const { tokens } = around.scan;
  const until = endOfLine(around, dash, reach);
  const quotes: QuoteMention[] = [];
  let speaker: Speaker | null = before === 'unnamed' ? null : before;
  let said = false;
  let from = dash + 1;
  while (from < until) {
    const next = nextDash(around, from, until);
    const verb = verbAfterMark(around, from, next);
    const spoken = verb < 0 ? null : attributedAfter(around, verb, from);
    if (spoken !== null && spoken !== 'unnamed') speaker = spoken;
    if (spoken === null && !said && before === null) break;
    said = true;
    const last = verb < 0 ? next - 1 : tokens.words[verb - 1] === ',' ? verb - 2 : verb - 1;
    if (last > from) quotes.push({ start: tokens.starts[from]!, end: tokens.ends[last]!, speaker: spoken === 'unnamed' ? null : speaker });
    from = next + 1;
  }
  return { quotes, until };
}

function endOfLine({ scan: { tokens } }: Speakers, from: number, reach: number): number {
  let at = from + 1;
  while (at < tokens.count && at - from < reach && tokens.before[at] !== NEW_LINE) at++;
  return at;
}

/** A dash after a full stop: speech continues. */
function nextDash({ scan: { tokens } }: Speakers, from: number, until: number): number {
  for (let at = from + 1; at < until - 1; at++) {
    const word = tokens.words[at];
    if ((word === '–' || word === '—') && tokens.words[at - 1] === '.' && tokens.before[at] === SPACED && tokens.before[at + 1] === SPACED)
      return at;
  }
  return until;
}

/** Where it is said who speaks: at the reporting verb right after a comma, a question mark or an exclamation mark, or at its subject there. */
function verbAfterMark(around: Speakers, from: number, until: number): number {
  const { tokens } = around.scan;
  for (let at = from + 1; at < until; at++) {
    if (!reportsSpeech(around, at, at)) continue;
    if (MARKS.has(tokens.words[verbFrom(around, at) - 1]!)) return at;
    const subject = subjectBeforeVerb(around, at);
    if (subject > from && MARKS.has(tokens.words[subject - 1]!)) return subject;
  }
  return -1;
}
const MARKS: ReadonlySet<string> = new Set([',', '?', '!']);

/** ", Koivisto sanoo.", ", hän kertoo tiedotteessa.": where the subject of the verb that ends a line's sentence begins; -1 if none precedes it. */
function subjectBeforeVerb(around: Speakers, verb: number): number {
  const { scan, lexis } = around;
  const { tokens, language } = scan;
  if (!endsWithin(around, verb, language?.quotes.subjectsFirst === true ? MANNER : 0)) return -1;
  const word = tokens.words[verb - 1]!;
  if (lexis.isPronoun(word) || (language?.grammar.articles.length === 0 && lexis.isRole(word))) return verb - 1;
  const person = personAt(around, verb - 1);
  return person === null ? -1 : fromTitles(around, person, 0);
}
