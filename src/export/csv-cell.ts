/** What a spreadsheet takes for a formula, also in the wide forms that some turn into plain ones. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/u;
const QUOTED = /[",;\r\n]|^\s|\s$/u;

/** One value as RFC 4180 has it. Text that a spreadsheet would run gets an apostrophe in front; numbers stay numbers. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
