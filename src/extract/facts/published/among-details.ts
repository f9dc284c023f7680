import type { Line } from '../../content/lines';
import type { AroundTitle } from '../view';

/** A label is no longer, nor is what stands behind it. */
const LONGEST_LABEL = 30;
const LONGEST = 90;
/** Lines above and below that may be of one list with a line. */
const BESIDE = 2;

/**
 * "Publisher: Norvik Press", "ISBN: 978-…" beside "Published: …": whether a line stands among details of something else than
 * the page, behind labels that no page has for itself.
 */
export function isAmongDetails(view: AroundTitle, index: number): boolean {
  const { kind } = view.lines[index]!;
  const around = view.lines.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
  return around.some((line) => line.index !== view.titleLine && line.kind === kind && hasOtherLabel(view, line));
}

/** Whether a line is a value behind a label of another kind than those of days, people and tags. */
function hasOtherLabel(view: AroundTitle, { text }: Line): boolean {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon > LONGEST_LABEL || text.length > LONGEST || text[colon + 1] !== ' ') return false;
  const label = text.slice(0, colon);
  return !/\d/u.test(label) && view.phrases.ofWhole(label) === 0;
}
