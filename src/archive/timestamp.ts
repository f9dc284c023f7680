const BEGINS_WITH_DAY = /^\d{4}-\d{2}-\d{2}(?:$|[ T])/u;

/** Whether a stored date of capture is a day of the calendar, or begins with one: of any other, `extract` would refuse the page. */
export function isTimestamp(text: string): boolean {
  if (!BEGINS_WITH_DAY.test(text)) return false;
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
}
