import type { AroundTitle } from '../view';

/** Lines above and below that may be of one list with a line. */
const BESIDE = 2;
/** The numbers of books and goods in trade: the same words in every language. */
const NUMBERED = /^(?:ISBN|EAN|SKU)(?:-1[03])?(?: ?\([^()]{1,20}\))? ?:? ?\d/u;

/** "ISBN: 978-…" beside "Published: …": whether a line stands among details of something that is sold. */
export function isAmongDetails(view: AroundTitle, index: number): boolean {
  const { kind } = view.lines[index]!;
  const around = view.lines.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
  return around.some((line) => line.index !== view.titleLine && line.kind === kind && NUMBERED.test(line.text));
}
