import type { Line } from '../../content/lines';
import { hasHeadlineWords } from '../headline-words';
import type { FactView } from '../view';
import { wordsKey } from '../../../text/words-key';
import { keyed, type Keyed, type KeyedTitle } from './agreement';
import type { PrintedTitle } from './printed';

const TRUST = 0.5;
/** How many lines above the first running text are examined. */
const ABOVE = 8;
const LONGEST = 200;
/** A shorter word is in many headlines. */
const SHORTEST_WORD = 4;
/** Fewest words, and least share of the longer text's, that the line has in common with a declared title. */
const FEWEST_COMMON = 3;
const LEAST_SHARE = 0.5;

/** The end of a sentence, which a headline seldom has and a standfirst often. */
const STOP = /[.:;…]$/u;

/** Whether a line may be a headline that no element marks. */
const mayBe = ({ text, level, kind, region, linkLength }: Line): boolean =>
  level === 0 && kind === 'paragraph' && region === 'content' && text.length <= LONGEST && linkLength * 2 < text.length && !STOP.test(text);

/** The share of the longer text's long words that both have; 0 where they have too few. */
function likeness(words: readonly string[], { words: others, set }: Keyed): number {
  const isLong = ({ length }: string): boolean => length >= SHORTEST_WORD;
  const own = words.filter(isLong);
  const common = own.filter((word) => set.has(word)).length;
  return common < FEWEST_COMMON ? 0 : common / Math.max(own.length, others.filter(isLong).length);
}

/**
 * Where no heading is the headline: the line above the text, in no heading and of no class, that says nearly what the metadata
 * declare, as they often shorten or rephrase what is printed.
 *
 * @param prose The first line of running text.
 */
export function titleLikeDeclared(view: FactView, declared: readonly KeyedTitle[], prose: number): PrintedTitle | null {
  if (view.content.last === 0) return null;
  const keys = declared.filter(({ key }) => hasHeadlineWords(key)).map(({ key }) => keyed(key));
  let best: Line | null = null;
  let share = LEAST_SHARE;
  for (const line of keys.length === 0 ? [] : view.lines.slice(Math.max(0, prose - ABOVE), prose)) {
    if (!mayBe(line)) continue;
    const words = wordsKey(line.text).split(' ');
    for (const key of keys) {
      const own = likeness(words, key);
      if (own <= share) continue;
      best = line;
      share = own;
    }
  }
  if (best === null) return null;
  const { text, region, index } = best;
  return {
    value: text,
    rule: 'like-declared',
    source: 'html',
    raw: text,
    path: null,
    region,
    line: index,
    confidence: TRUST,
    level: 0,
    lines: [index],
  };
}
