import { readDay } from '../text/calendar';

const BEGINS_WITH_DAY = /^\d{4}-\d{2}-\d{2}(?:$|[ T])/u;

/** Whether a caller's text is a day of the calendar, or a timestamp that begins with one. */
export const isDayOrTimestamp = (text: string): boolean => BEGINS_WITH_DAY.test(text) && readDay(text.slice(0, 10)) !== null;

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a caller's text is a day of the calendar: '2020-10-22'. */
export const isIsoDay = (text: string): boolean => IS_DAY.test(text) && readDay(text) !== null;
