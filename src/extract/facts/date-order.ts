import { parsedAddress } from '../address';
import type { Line } from '../content/lines';
import { countriesOf } from '../countries';
import { metaContents, type PageDocument } from '../document/document';
import type { DateOrder } from '../mentions/scan';
import { MONTH_FIRST } from '../mentions/dates/order';
import { monthNamed } from './english-months';
import { agreesWithWeekday } from './english-weekdays';
import { dayOf } from './numeric-dates';
import { matchesOf } from '../../text/matches';

/** Evidence for the order of day and month in the numeric dates of a page in English. */
export interface OrderEvidence {
  readonly page: PageDocument;
  readonly lines: readonly Pick<Line, 'text'>[];
  readonly capturedAt: string | null;
}

/** "3/4/2020", "03.04.20", "3-4-2020". */
const IN_NUMBERS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2}(?!-))(?![\d/])/gu;
/** "March 4, 2020", "Mar. 4th, 2020", and "4 March 2020", with any word for the month, which is checked afterwards. */
const MONTH_DAY = /(?<![\p{L}\d])([a-z]{3,9})\.? \d{1,2}(?:[a-z]{2})?, (?:19|20)\d{2}/giu;
const DAY_MONTH = /(?<![\p{L}\d])\d{1,2}(?:[a-z]{2})? ([a-z]{3,9})\.?,? (?:19|20)\d{2}/giu;
/** Both end in one; few lines with a number have any. */
const YEAR = /(?:19|20)\d{2}/u;
/** A longer line is running text, which does not date the page; only the first lines are searched. */
const LONGEST = 400;
const MOST_LINES = 20_000;

/** The order, computed when first asked for: most pages never need it. */
export function lazyDateOrder(evidence: OrderEvidence): () => DateOrder {
  let known: DateOrder | undefined;
  return () => {
    if (known === undefined) known = dateOrder(evidence);
    return known;
  };
}

/** Other dates of the page are the best evidence, then the days in its metadata, its country, and the order of its dates in words. */
function dateOrder(evidence: OrderEvidence): DateOrder {
  const texts = evidence.lines.slice(0, MOST_LINES).flatMap(({ text }) => (text.length <= LONGEST && /\d/u.test(text) ? [text] : []));
  const open: Open[] = [];
  return (
    fromNumbers(texts, open) ?? fromDays(evidence, open) ?? fromAddress(evidence.page) ?? fromNames(texts) ?? fromLocale(evidence.page)
  );
}

/** A date in numbers that can be read either way. */
interface Open {
  readonly dayFirst: string;
  readonly monthFirst: string;
}

const byVotes = (monthFirst: number): DateOrder => (monthFirst === 0 ? null : monthFirst > 0 ? 'month first' : 'day first');

/** The order from unambiguous dates ("10/31/2020"); ambiguous ones are added to `open`. */
function fromNumbers(texts: readonly string[], open: Open[]): DateOrder {
  let votes = 0;
  for (const text of texts)
    for (const match of matchesOf(text, IN_NUMBERS)) {
      const [a, b, y] = [Number(match[1]), Number(match[3]), Number(match[4])];
      const year = y < 100 ? 2000 + y : y;
      const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)];
      if (dayFirst !== null && monthFirst !== null) {
        open.push({ dayFirst, monthFirst });
        votes += byWeekday(text, match.index, dayFirst, monthFirst);
      } else if (monthFirst !== null) votes++;
      else if (dayFirst !== null) votes--;
    }
  return byVotes(votes);
}

/** "Thu, 03/04/2021": only one reading falls on the weekday before it. */
function byWeekday(text: string, at: number, dayFirst: string, monthFirst: string): number {
  const votes = agreesWithWeekday(text, at, monthFirst) - agreesWithWeekday(text, at, dayFirst);
  return Math.sign(votes);
}

const ISO_DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}/u;

/** The order from days in the metadata that match one reading, or from readings after the capture. */
function fromDays({ page, capturedAt }: OrderEvidence, open: readonly Open[]): DateOrder {
  if (open.length === 0) return null;
  const declared = new Set<string>();
  const add = (raw: unknown): void => {
    const day = typeof raw === 'string' ? ISO_DAY.exec(raw.trim())?.[0] : undefined;
    if (day !== undefined) declared.add(day);
  };
  for (const { content } of page.meta) add(content);
  for (const { datetime } of page.times) add(datetime);
  for (const node of page.jsonLd) for (const name of ['datePublished', 'dateModified', 'dateCreated']) add(node[name]);
  const captured = capturedAt === null ? null : (ISO_DAY.exec(capturedAt)?.[0] ?? null);
  const isKnown = (day: string): boolean => declared.has(day);
  const isTooLate = (day: string): boolean => captured !== null && day > captured;
  let votes = 0;
  for (const { dayFirst, monthFirst } of open) {
    if (dayFirst === monthFirst) continue;
    votes += Number(isKnown(monthFirst)) - Number(isKnown(dayFirst)) + Number(isTooLate(dayFirst)) - Number(isTooLate(monthFirst));
  }
  return byVotes(votes);
}

const AMERICAN_DOMAIN = /\.(?:gov|edu|mil|us)$/u;
/** Countries that write either order. */
const EITHER: ReadonlySet<string> = new Set(['CA']);

const fromCountry = (country: string | undefined): DateOrder =>
  country === undefined || EITHER.has(country) ? null : MONTH_FIRST.has(country) ? 'month first' : 'day first';

function fromAddress({ url, canonical }: PageDocument): DateOrder {
  const addresses = [url, canonical];
  const isAmerican = (address: string | null): boolean => address !== null && AMERICAN_DOMAIN.test(parsedAddress(address)?.hostname ?? '');
  return addresses.some(isAmerican) ? 'month first' : fromCountry(countriesOf(addresses)[0]);
}

function fromNames(texts: readonly string[]): DateOrder {
  let votes = 0;
  for (const text of texts) if (YEAR.test(text)) votes += monthsIn(text, MONTH_DAY) - monthsIn(text, DAY_MONTH);
  return byVotes(votes);
}

/** How many dates of a form have the name of a month. */
function monthsIn(text: string, form: RegExp): number {
  let count = 0;
  for (const match of matchesOf(text, form)) if (monthNamed(match[1]!) > 0) count++;
  return count;
}

const LOCALE = /^[a-z]{2}[-_]([a-z]{2})$/iu;

function fromLocale(page: PageDocument): DateOrder {
  const locales = [page.htmlLang ?? '', ...metaContents(page, 'og:locale')].map((locale) => LOCALE.exec(locale.trim())?.[1]?.toUpperCase());
  return fromCountry(locales.find((country) => country !== undefined));
}
