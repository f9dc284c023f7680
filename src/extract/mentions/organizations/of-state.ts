import { LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { WordClass } from '../lexicon';
import { capitalHeadOf } from '../lexis/heads';
import { NONE, propose, type Proposal, type View } from './proposal';

/**
 * "Statens vegvesen", "Statens maritima museer": a body of the state by its noun in lower case, with an adjective perhaps.
 * At the start of a sentence, where "Statens budget" is capitalized as well, the noun must be one for bodies.
 */
export function bodyOfState({ scan, index, run }: View): readonly Proposal[] {
  const { tokens, classes } = scan;
  if (run.to - run.from > 1 || !index.tables.state.includes(tokens.words[run.from]!)) return NONE;
  const isNoun = (at: number): boolean =>
    at < tokens.count &&
    tokens.kinds[at] === WORD &&
    tokens.before[at] === SPACED &&
    tokens.shapes[at] === LOWER &&
    (classes[at]! & (WordClass.function | WordClass.reporting)) === 0;
  if (!isNoun(run.to)) return NONE;
  const first = capitalHeadOf(index, tokens.words[run.to]!);
  // "medicinska", "maritime": adjectives end in a vowel, as some nouns do.
  const mayBeAdjective = first === null && /[ae]$/u.test(tokens.words[run.to]!);
  if (mayBeAdjective && isNoun(run.to + 1)) {
    const second = capitalHeadOf(index, tokens.words[run.to + 1]!);
    if (second !== null) return [propose(scan, run.from, run.to + 2, 'following-head', 0.78, second.genitive)];
  }
  if (mayBeAdjective || (first === null && opensSentenceOrQuote(tokens, run.from))) return NONE;
  return [propose(scan, run.from, run.to + 1, 'following-head', first === null ? 0.66 : 0.78, first?.genitive ?? 0)];
}
