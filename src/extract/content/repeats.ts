import { unitAt } from '../../text/units';

/**
 * The texts of a page's lines so far. Hashing a text in a set reads all of it, so texts are first compared by their length
 * and four of their letters.
 */
export class Repeats {
  /** By key: the only text with that key; null where there are several, which are in `texts`. */
  private readonly alone = new Map<number, string | null>();
  private readonly texts = new Set<string>();

  /** Whether a text, which is not empty, was seen before; adds it. */
  isAgain(text: string): boolean {
    const key = keyOf(text);
    const other = this.alone.get(key);
    if (other === undefined) {
      this.alone.set(key, text);
      return false;
    }
    if (other !== null) {
      this.texts.add(other);
      this.alone.set(key, null);
    }
    if (this.texts.has(text)) return true;
    this.texts.add(text);
    return false;
  }
}

function keyOf(text: string): number {
  const { length } = text;
  const middle = length >> 1;
  let key = length;
  for (const at of [0, middle >> 1, middle, length - 1]) key = Math.imul(key ^ unitAt(text, at), 0x9e3779b1) ^ (key >>> 15);
  return key;
}
