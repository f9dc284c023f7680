import { startsSmall } from '../../../text/letters';
import type { Claim } from '../../content/content';
import type { AroundTitle } from '../around-title';

/** The note is among this many last lines of the text. */
const AMONG = 3;
/** Maximum length of a byline; a longer line is text about the person it names. */
const LONGEST_BYLINE = 90;

/**
 * "Ann Lee writes about waves and …" in a block of its own at the end: the note about the author whom the byline names. In
 * many themes the class of its box doesn't say so. It is not part of the text.
 *
 * @param people names of the page's authors
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
