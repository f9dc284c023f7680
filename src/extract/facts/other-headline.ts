import { wordsKey } from '../../text/words-key';

/** Shorter words occur in any headline. */
const SHORTEST = 4;
/** Forms of one word differ in at most `LONGEST_ENDING` last letters, after at least `STEM` common ones. */
const LONGEST_ENDING = 2;
const STEM = 4;
/** Headlines with fewer words are not compared. */
const FEWEST = 3;
/** Two headlines of one article share at least this part of their words. */
const SHARED = 1 / 2;

/** All words of some headlines. */
export interface HeadlineWords {
  readonly whole: ReadonlySet<string>;
  /** The words without their endings: each looked up once, however many there are. */
  readonly cut: ReadonlySet<string>;
}

/** All words of headlines, by their keys (`wordsKey`). */
export function wordsOfKeys(keys: Iterable<string>): HeadlineWords {
  const whole = new Set([...keys].flatMap((key) => key.split(' ')));
  return { whole, cut: new Set([...whole].flatMap(withoutEndings)) };
}

/** Whether a headline is another article's: most of its words are not among the known ones. */
export function isOtherHeadline(headline: string, known: HeadlineWords): boolean {
  const words = wordsKey(headline)
    .split(' ')
    .filter(({ length }) => length >= SHORTEST);
  if (words.length < FEWEST) return false;
  return known.whole.size > 0 && words.filter((word) => isAmong(word, known)).length < words.length * SHARED;
}

/** Whether a word, in any form, is among those of other headlines: "waves" matches "wave", but "windows" not "wind". */
const isAmong = (word: string, { whole, cut }: HeadlineWords): boolean =>
  whole.has(word) || cut.has(word) || withoutEndings(word).some((stem) => whole.has(stem));

/** "waves": "wave". */
function withoutEndings(word: string): string[] {
  const stems: string[] = [];
  for (let length = word.length - 1; length >= Math.max(STEM, word.length - LONGEST_ENDING); length--) stems.push(word.slice(0, length));
  return stems;
}
