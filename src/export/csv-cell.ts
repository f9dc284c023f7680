/** The beginnings that a spreadsheet takes for a formula, including full-width forms that some convert to plain ones. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/u;
const QUOTED = /[",;\r\n]|^\s|\s$/u;

/** One cell as defined by RFC 4180. Text that a spreadsheet would execute is prefixed with an apostrophe; numbers stay numbers. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
