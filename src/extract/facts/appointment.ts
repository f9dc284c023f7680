import { once } from '../../text/once';
import type { LineDate, LineReading } from './line-reading';

/** "13.00-17.00", "9:00 – 10:30", "9:00 am - 1:30 pm": from one time of the day to another. */
const withMinutes = once(() => /(?<![\d:])\d{1,2}[.:h][0-5]\d ?(?:[ap]\.?m\.?)? ?[-–—] ?\d{1,2}[.:h][0-5]\d(?!\d)/iu);
/** "1 pm - 3 pm", "1–3 p.m.". */
const withHalfOfDay = once(() => /(?<![\d:])\d{1,2} ?(?:[ap]\.?m\.?)? ?[-–—] ?\d{1,2} ?[ap]\.?m(?!\p{L})/iu);
/** Behind the day's first letter so far. */
const WITHIN = 60;

/** Whether the hours from which to which something goes on stand behind a day: it is that of an event, for nothing is published for hours. */
export function isAppointment({ text }: LineReading, { start }: LineDate): boolean {
  const behind = text.slice(start, start + WITHIN);
  return withMinutes().test(behind) || withHalfOfDay().test(behind);
}
