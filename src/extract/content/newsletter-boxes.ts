import { numberOf } from '../document/attribute-names';
import type { PageElement } from '../document/page-element';
import type { FrameStats } from './frame-stats';
import { endOfFrame } from './frames';
import type { Frame, Line, Lines } from './lines';

const TYPE = numberOf('type');
const NAMED = [numberOf('name'), numberOf('placeholder'), numberOf('id')];
/** Inputs of other types hold values that a script submits. */
const TYPES: ReadonlySet<string> = new Set(['', 'text', 'email']);
const MAIL = /e-?mail/iu;

/** Whether a field asks for a reader's email address. */
export function asksForEmail(field: PageElement): boolean {
  const type = (field.value(TYPE) ?? '').toLowerCase();
  return type === 'email' || (TYPES.has(type) && NAMED.some((name) => MAIL.test(field.value(name) ?? '')));
}

/** Most UTF-16 units around such a field: a heading, a sentence or two, what happens to the address. */
const MOST_AROUND = 400;
/** The rest of the article must be this many times as long. */
const SHARE = 3;
/** A page with more fields is all forms. */
const MOST_FIELDS = 20;

/**
 * Leaves out boxes that offer a newsletter between paragraphs: the largest element around an email field that holds little
 * else and not the headline. Many have neither a form nor a class that says what they are.
 *
 * @param selected 1 for each line that is taken; modified
 * @param reasons null where none are wanted
 */
export function dropNewsletterBoxes(
  { lines, frames, emailFields }: Lines,
  { text }: FrameStats,
  headline: Line | undefined,
  selected: Uint8Array,
  reasons: Map<number, string> | null,
): void {
  if (emailFields.length === 0 || emailFields.length > MOST_FIELDS) return;
  const taken = lines.filter(({ index }) => selected[index] === 1);
  const aroundHeadline = framesAround(frames, headline);
  const whole = taken.reduce((sum, line) => sum + line.length, 0);
  for (const field of emailFields) {
    const box = boxAround(frames, text, field, aroundHeadline);
    if (box < 0 || whole < text[box]! * (SHARE + 1)) continue;
    const end = endOfFrame(frames, box);
    for (const { frame, index } of taken) {
      if (frame < box || frame >= end) continue;
      selected[index] = 0;
      reasons?.set(index, 'beside a field for an address');
    }
  }
}

/** The frames around a line. */
function framesAround(frames: readonly Frame[], line: Line | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = line?.frame ?? -1; at >= 0; at = frames[at]!.parent) found.add(at);
  return found;
}

/** The largest frame around a field with at most `MOST_AROUND` units of text and without the headline; -1 where there is none. */
function boxAround(frames: readonly Frame[], text: Float64Array, field: number, aroundHeadline: ReadonlySet<number>): number {
  let box = -1;
  for (let at = field; at >= 0 && text[at]! <= MOST_AROUND && !aroundHeadline.has(at); at = frames[at]!.parent) box = at;
  return box;
}
