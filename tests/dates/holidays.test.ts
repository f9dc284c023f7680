import { describe, expect, test } from 'vitest';
import { LANGUAGES, tablesOf } from '../../src/languages/languages';
import { dayNumber } from '../../src/text/calendar';
import { holidayIn } from '../../src/extract/mentions/dates/resolve/holidays';

type Feast = Parameters<typeof holidayIn>[0];
const day = (iso: string): number => {
  const [year = 0, month = 0, of = 0] = iso.split('-').map(Number);
  return dayNumber(year, month, of);
};

/** From the countries' printed calendars. */
describe('feasts stand where the calendar has them', () => {
  test.each<[Feast, number, string, string]>([
    ['midsummer-eve', 2021, 'sv', '2021-06-25'],
    ['midsummer-day', 2021, 'sv', '2021-06-26'],
    ['midsummer-day', 2020, 'sv', '2020-06-20'],
    ['all-saints-nordic', 2021, 'sv', '2021-11-06'],
    ['all-saints-nordic', 2020, 'fi', '2020-10-31'],
    ['first-advent', 2021, 'da', '2021-11-28'],
    ['first-advent', 2022, 'da', '2022-11-27'],
    ['thanksgiving', 2021, 'en', '2021-11-25'],
    ['black-friday', 2021, 'da', '2021-11-26'],
    ['kings-day', 2021, 'nl', '2021-04-27'],
    ['kings-day', 2025, 'nl', '2025-04-26'],
    ['mothers-day', 2021, 'da', '2021-05-09'],
    ['mothers-day', 2021, 'nb', '2021-02-14'],
    ['mothers-day', 2021, 'nn', '2021-02-14'],
    ['mothers-day', 2021, 'sv', '2021-05-30'],
    ['mothers-day', 2021, 'fr', '2021-05-30'],
    ['mothers-day', 2020, 'fr', '2020-06-07'],
    ['fathers-day', 2021, 'da', '2021-06-05'],
    ['fathers-day', 2021, 'de', '2021-05-13'],
    ['fathers-day', 2021, 'sv', '2021-11-14'],
    ['fathers-day', 2021, 'nb', '2021-11-14'],
    ['fathers-day', 2021, 'en', '2021-06-20'],
    ['national-day', 2021, 'nb', '2021-05-17'],
    ['national-day', 2021, 'fr', '2021-07-14'],
    ['flag-day', 2021, 'nl', '2021-05-05'],
    ['mothers-day', 2022, 'fi', '2022-05-08'],
    ['fathers-day', 2022, 'is', '2022-11-13'],
  ])('%s of %i in %s is %s', (feast, year, language, iso) =>
    expect(holidayIn(feast, year, tablesOf(language)!.dates.feastDays)).toBe(day(iso)),
  );
});

test('a feast whose day the tables of the language do not tell has none', () => {
  expect(holidayIn('national-day', 2021, tablesOf('en')!.dates.feastDays)).toBeNull();
  expect(holidayIn('mothers-day', 2021, undefined)).toBeNull();
});

test.each(LANGUAGES.map(({ code, dates }) => [code, dates] as const))(
  'every feast that %s has a word for has a day',
  (_code, { holidays, feastDays }) => {
    const named = (Object.keys(holidays) as Feast[]).filter((feast) => feast !== 'turn-of-year');
    expect(named.filter((feast) => holidayIn(feast, 2021, feastDays) === null)).toEqual([]);
  },
);
