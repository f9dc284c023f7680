import type { Frame } from './lines';
import { scratch } from './scratch';

/** Numbers keys in the order in which they are first asked for. */
class Numbered<K> {
  private readonly known = new Map<K, number>();

  get size(): number {
    return this.known.size;
  }

  of(key: K): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { size } = this.known;
    this.known.set(key, size);
    return size;
  }
}

/** The elements of a page grouped by their markup: their own name and class, and those of the block around them. */
export interface SimilarElements {
  /** By index of the frame. */
  readonly of: Int32Array;
  readonly count: number;
}

/** Groups the elements of a page's frames. */
export function groupSimilar(frames: readonly Frame[]): SimilarElements {
  const names = new Numbered<string>();
  const own = new Numbered<number>();
  const whole = new Numbered<number>();
  const most = frames.length + 1;
  const single = scratch.integers(frames.length);
  const of = scratch.integers(frames.length);
  for (let i = 0; i < frames.length; i++) {
    const { element, className, parent } = frames[i]!;
    single[i] = own.of(className * most + names.of(element.name));
    of[i] = whole.of(single[i]! * most + (parent < 0 ? 0 : single[parent]! + 1));
  }
  return { of, count: whole.size };
}
