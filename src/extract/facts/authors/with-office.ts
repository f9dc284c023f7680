import type { LineName } from '../../bylines/reading';
import type { Line } from '../../content/lines';

/** "2 May 2020 | Ann Lee, alumni officer": after the day and a mark one name, and after its comma the office in words that are no role elsewhere. */
export function isWithOffice({ text }: Line, [only, ...others]: readonly LineName[]): boolean {
  if (only === undefined || others.length > 0) return false;
  const at = text.indexOf(only.name);
  return at > 0 && DAY_AND_MARK.test(text.slice(0, at)) && OFFICE.test(text.slice(at + only.name.length));
}
const DAY_AND_MARK = /\d\s?[|·•—–]\s$/u;
const OFFICE = /^, \p{Ll}+(?: \p{Ll}+){0,4}$/u;
