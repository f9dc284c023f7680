import type { DateValue } from '../../../models/date';
import { parsedAddress } from '../../address';
import { declared, type Candidate } from '../candidate';
import { monthNamed } from '../english-months';
import { dayOf, dayValue, monthValue } from '../numeric-dates';
import type { AroundTitle } from '../around-title';

const PARTED = /(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3,9})[/_-](\d{1,2})(?=[/_.-]|$)/iu;
/** "/12/mar/2019/", "/en/news/12/mar/2019/": the day first, the month by name; after "volume" or "page" the number is not a day. */
const DAY_FIRST =
  /^\/(?:[a-z]{2}\/)?(?:(?:news|stories|articles?|blog|posts?|press|nyhed|nyheder|nyheter|nyheiter|nieuws|aktuelles|presse|actualites|uutiset|frettir)\/)?(\d{1,2})\/([a-z]{3,9})\/((?:19|20)\d{2})(?=\/|$)/iu;
const COMPACT = /(?:^|[/_-])((?:19|20)\d{2})([01]\d)([0-3]\d)(?=[/_.-]|$)/u;
/** "K2019052307450012345": an article number that begins with day and time. */
const NUMBERED = /(?:^|[/_-])[A-Z]{0,4}((?:19|20)\d{2})([01]\d)([0-3]\d)[0-2]\d[0-5]\d{1,9}(?=[/_.-]|$)/u;
/** "/2016/01/title", "/title/2016/01": the folder of a month. */
const MONTHLY = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])(?=\/|$)/u;
/** An archive's address holds the page's after the day of capture: "/web/20160820205919/http://…". */
const ARCHIVED = /^.*\/https?:\//u;
export const ADDRESS_MONTH = 'address-month';
/** What every form has: tested first, since most addresses have none of them. */
const OF_YEAR = /(?:19|20)\d\d/u;
/** Digits of a year. */
const YEAR = 4;
const TRUST = 0.66;
const NUMBER = 0.45;
const MONTH = 0.4;

/** The day in the page's address, or the month where it has no day. */
export function addressDates(view: AroundTitle): Candidate<DateValue>[] {
  const address = view.page.url ?? view.page.canonical;
  const path = address === null ? undefined : parsedAddress(address)?.pathname.replace(ARCHIVED, '/');
  if (path === undefined || !OF_YEAR.test(path)) return [];
  const numbered = NUMBERED.exec(path);
  const match = PARTED.exec(path) ?? DAY_FIRST.exec(path) ?? COMPACT.exec(path) ?? numbered;
  if (match === null) return addressMonth(path);
  const [, first, named, last] = match;
  const [year, date] = first!.length === YEAR ? [first, last] : [last, first];
  const day = dayOf(Number(year), monthNamed(named!) || Number(named), Number(date));
  return day === null ? [] : [declared(dayValue(day, match[0]), 'address', 'url', path, match === numbered ? NUMBER : TRUST)];
}

/** "/2011/12/" may be a winter, or a volume of two years, so it is not read as a month. */
const isTwoYears = (year: number, month: number): boolean => month === (year + 1) % 100;

function addressMonth(path: string): Candidate<DateValue>[] {
  const match = MONTHLY.exec(path);
  if (match === null || isTwoYears(Number(match[1]), Number(match[2]))) return [];
  const value = monthValue(Number(match[1]), Number(match[2]), match[0]);
  return value === null ? [] : [declared(value, ADDRESS_MONTH, 'url', path, MONTH)];
}
