import { startsSmall } from '../../../text/letters';
import type { Claim } from '../../content/content';
import type { AroundTitle } from '../view';

/** Lines at the end of the text among which the note stands. */
const AMONG = 3;
/** A byline is no longer; whom a longer line names, the text tells about. */
const LONGEST_BYLINE = 90;

/**
 * "Ann Lee writes about waves and …" in a block of its own at the end: the note on who the byline says wrote the text. Many
 * themes call its box by no name that tells. It is no part of the text.
 *
 * @param people whom the page names as authors
 */
export function ownNoteClaims({ content: { lines, frames, selected, first, last } }: AroundTitle, people: readonly string[]): Claim[] {
  for (let i = last - 1; i >= Math.max(first + 1, last - AMONG); i--) {
    const { text, kind, frame } = lines[i]!;
    if (selected[i] !== 1 || kind !== 'paragraph') continue;
    const name = people.find((one) => text.startsWith(`${one} `) && startsSmall(text.slice(one.length + 1)));
    if (name === undefined) continue;
    const before = lines.slice(first, i).filter(({ index }) => selected[index] === 1);
    const isApart = before.every((line) => frames[line.frame]!.parent !== frames[frame]!.parent && line.frame !== frame);
    return isApart && !before.some((line) => line.text.length > LONGEST_BYLINE && line.text.includes(name))
      ? [{ line: i, as: 'byline' }]
      : [];
  }
  return [];
}
