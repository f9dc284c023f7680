import type { Line } from '../../content/lines';
import { partedAt } from '../../content/seams';
import { isElement, isText } from '../../document/page-element';
import { valueOf } from '../../document/text';
import type { LineReader } from '../line-reader';
import { openingDay } from '../opening-day';

const LONGEST_DAY = 30;
const SIGN_BEHIND_DAY = /^ ?(?:[-–—|:•·] ?)?/u;

/** The lead on a line as the text of the article has it, without the day before it: in an element of its own, or followed by a sign. */
export function leadText({ text, pieces, element }: Line, reader: LineReader): string {
  const whole = partedAt(text, pieces);
  const first = element.children.find((child) => isElement(child) || (isText(child) && child.data.trim() !== ''));
  const day = first !== undefined && isElement(first) ? valueOf(first) : '';
  if (day === '' || day.length > LONGEST_DAY || !whole.startsWith(day)) return whole.slice(openingDay(whole, reader));
  const [date] = reader.datesOf(day);
  const isDay = date?.start === 0 && date.end === day.length && date.value.start === date.value.end;
  return isDay ? whole.slice(day.length).replace(SIGN_BEHIND_DAY, '') : whole;
}
