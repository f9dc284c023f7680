import type { Line } from '../../content/lines';
import type { AroundTitle } from '../around-title';

/** The label or heading that the lines below it belong to. */
export interface LineBefore {
  readonly kind: 'heading' | 'label';
  readonly line: number;
  /** The last line below it that holds tags; null before the first. */
  readonly last: number | null;
}

/** Whether a line is in another block than the tags above it, not even beside their list: another list, which has no label of its own. */
export function isElsewhere({ content: { frames, lines } }: AroundTitle, { last }: LineBefore, { frame }: Line): boolean {
  if (last === null) return false;
  const outer = (own: number): readonly number[] => {
    const found = [own];
    for (let at = frames[own]!.parent; at >= 0 && found.length <= AROUND; at = frames[at]!.parent) found.push(at);
    return found;
  };
  const around = outer(lines[last]!.frame);
  return !outer(frame).some((one) => around.includes(one));
}

/** How many levels above its entries a list with all its parts is. */
const AROUND = 3;
