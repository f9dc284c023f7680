import { wordSet } from '../../../languages/word-sets';
import { GLUED, NEW_LINE, WORD } from '../../../text/token-kinds';
import { descriptionAt } from './described';
import { personAt, subjectAfter, type Speakers } from './named-people';

/**
 * Whether the verb at a token reports the speech that ends before another: a reporting verb anywhere, a verb of manner
 * ("laughs", "sourit") only right after the speech and beside its subject.
 */
export function reportsSpeech(around: Speakers, at: number, end: number): boolean {
  const { tokens, language } = around.scan;
  if (tokens.kinds[at] !== WORD) return false;
  const word = tokens.words[at]!;
  return around.lexis.isReporting(word) || (spoken(language).has(word) && isBesideSubject(around, at, end));
}
const spoken = wordSet(({ quotes }) => quotes.spoken);

/** '…, ler professor X', '…, she laughed', '…, X laughs', '…, s’amuse-t-il'. */
function isBesideSubject(around: Speakers, verb: number, end: number): boolean {
  const { tokens } = around.scan;
  if (verbFrom(around, verb) <= end && isBeforeSubject(around, verb)) return true;
  if (around.lexis.isPronoun(tokens.words[verb - 1]!)) return verb - 1 <= end;
  // “Why?” Karen Holm laughs at the question.
  return personAt(around, verb - 1) !== null && (tokens.words[end - 1] === ',' || tokens.words[end - 2] === ',' || end === verb);
}

const isBeforeSubject = (around: Speakers, verb: number): boolean =>
  pronounAfter(around, verb) >= 0 || subjectAfter(around, verb + 1) !== null || descriptionAt(around, verb) !== null;

/** Where a verb begins, with the pronoun elided before it: "s’amuse". */
export function verbFrom({ scan: { tokens } }: Speakers, verb: number): number {
  return verb > 1 && APOSTROPHES.has(tokens.words[verb - 1]!) && tokens.before[verb] === GLUED ? verb - 2 : verb;
}
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** The pronoun that is the subject of a verb before it, as in "said she" or "explique-t-elle"; -1 without one. */
export function pronounAfter({ scan: { tokens }, lexis }: Speakers, verb: number): number {
  const until = verb + (tokens.words[verb + 1] === '-' && tokens.before[verb + 1] === GLUED ? 4 : 2);
  for (let at = verb + 1; at <= until && at < tokens.count && tokens.words[at] !== '.' && tokens.before[at] !== NEW_LINE; at++)
    if (lexis.isPronoun(tokens.words[at]!)) return at;
  return -1;
}
