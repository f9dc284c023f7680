import { hasWordsKey, wordsKey } from '../../../text/words-key';
import type { Line, LineLink } from '../../content/lines';

/** From this question on the keys are kept as a set: pages have some hundred links, and most ask once or twice. */
const FEW = 8;

/** The names of some of a page's links. The first questions compare in place, since nearly every link differs at its first letter. */
export class LinkedNames {
  private readonly lines: readonly Line[];
  private readonly isOne: (link: LineLink) => boolean;
  private keys: ReadonlySet<string> | null = null;
  private asked = 0;

  /** @param isOne whether a link of the lines counts */
  constructor(lines: readonly Line[], isOne: (link: LineLink) => boolean) {
    this.lines = lines;
    this.isOne = isOne;
  }

  /** Whether a link has this key. */
  has(key: string): boolean {
    if (this.keys === null && this.asked++ < FEW) return this.isAnywhere(key);
    return (this.keys ??= this.all()).has(key);
  }

  private isAnywhere(key: string): boolean {
    for (const { links, text } of this.lines)
      for (const link of links) if (hasWordsKey(text, key, link.start, link.end) && this.isOne(link)) return true;
    return false;
  }

  private all(): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const { links, text } of this.lines)
      for (const link of links) if (this.isOne(link)) keys.add(wordsKey(text.slice(link.start, link.end)));
    return keys;
  }
}
