import { PROSE_LENGTH } from '../../content/frame-stats';
import type { FactView } from '../view';

/** Index of the article's first line of running text, which the headline is above; without any, that of its first line. */
export function firstProse({ lines, content: { first, selected } }: FactView): number {
  for (let i = first; i < lines.length; i++)
    if (selected[i] === 1 && lines[i]!.level === 0 && lines[i]!.text.length >= PROSE_LENGTH) return i;
  return first;
}
