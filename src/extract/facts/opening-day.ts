import type { LineReader } from './line-reader';

/** The sign after a day that begins with a digit. */
const SIGN = / ?[-–—|:] /u;
const LONGEST = 30;

/** Where the day and sign that open a text end ("03.09.2014 - …"); 0 without them. */
export function openingDay(text: string, reader: LineReader): number {
  const first = text.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return 0;
  const sign = SIGN.exec(text.slice(0, LONGEST));
  if (sign === null) return 0;
  const [date, ...more] = reader.datesOf(text.slice(0, sign.index));
  const isWhole =
    date !== undefined &&
    more.length === 0 &&
    date.start === 0 &&
    date.end >= sign.index - 1 &&
    date.value.start !== null &&
    date.value.start === date.value.end;
  return isWhole ? sign.index + sign[0].length : 0;
}
