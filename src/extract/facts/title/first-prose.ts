import type { FactView } from '../view';

/** A line of the article with at least this length is running text. */
const PARAGRAPH = 80;

/** Index of the article's first line of running text, which the headline is above; without any, that of its first line. */
export function firstProse({ lines, content: { first, selected } }: FactView): number {
  for (let i = first; i < lines.length; i++) if (selected[i] === 1 && lines[i]!.level === 0 && lines[i]!.text.length >= PARAGRAPH) return i;
  return first;
}
