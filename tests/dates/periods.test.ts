import { describe, expect, test } from 'vitest';
import { stronger } from '../../src/extract/mentions/dates/expression';
import { datesIn } from './dates-in';

const dates = (text: string, language: string): (string | null)[] => datesIn(text, language).map(({ value }) => value.edtf);

describe('decades and centuries', () => {
  test.each<[string, string, string | null]>([
    ['en', 'It was built in the 1990s by hand.', '1990/1999'],
    ['en', 'It was built in the 90s by hand.', '1990/1999'],
    ['en', "It was built in the '90s by hand.", '1990/1999'],
    ['en', "It was built in the 1990's by hand.", '1990/1999'],
    ['en', 'It was built in the 1800s by hand.', '1800/1899'],
    ['en', 'It was built in the 2000s by hand.', '2000/2009'],
    ['en', 'It was built in the 19th century by hand.', '1800/1899'],
    ['en', 'It was built in the twenty-first century by hand.', '2000/2099'],
    ['en', 'It was built in the 22nd century by hand.', null],
    ['en', 'It was built in the 1995s by hand.', null],
    ['en', 'Men in their 10s built it.', null],
    ['da', 'Det blev bygget i 1990erne af mænd.', '1990/1999'],
    ['da', "Det blev bygget i 1990'erne af mænd.", '1990/1999'],
    ['da', 'Det blev bygget i 1990-erne af mænd.', '1990/1999'],
    ['da', "Det blev bygget i 90'erne af mænd.", '1990/1999'],
    ['da', 'Det blev bygget i halvfemserne af mænd.', '1990/1999'],
    ['da', 'Det blev bygget i 1800-tallet af mænd.', '1800/1899'],
    ['da', 'Det blev bygget i 2000-tallet af mænd.', '2000/2099'],
    ['da', 'Det blev bygget i 19. århundrede af mænd.', '1800/1899'],
    ['da', 'Det blev bygget i det nittende århundrede af mænd.', '1800/1899'],
    ['da', 'Det blev bygget i 1990 af mænd.', '1990'],
    ...["'", '’'].map((mark): [string, string, string] => ['da', `Det blev bygget i 90${mark}erne af mænd.`, '1990/1999']),
    ...['-', '‐', '‑'].map((dash): [string, string, string] => ['da', `Det blev bygget i 1800${dash}tallet af mænd.`, '1800/1899']),
    ...['-', '‐', '‑'].map((dash): [string, string, string] => [
      'en',
      `It fell in the first half${dash}year of 2019 there.`,
      '2019-01/2019-06',
    ]),
    ['fr', 'Elle fut bâtie dans les années 90 à la main.', '1990/1999'],
    ['fr', 'Elle fut bâtie dans les années 1990 à la main.', '1990/1999'],
    ['de', 'Es wurde in den 1990er Jahren von Hand gebaut.', '1990/1999'],
    ['de', 'Es wurde in den neunziger Jahren von Hand gebaut.', '1990/1999'],
    ['sv', 'Det byggdes på 1800-talet för hand.', '1800/1899'],
    ['sv', 'Det byggdes på 1990-talet för hand.', '1990/1999'],
  ])('%s: %s is %s', (language, text, edtf) =>
    expect(dates(text, language).filter((one) => one !== null)).toEqual(edtf === null ? [] : [edtf]),
  );
});

describe('years behind months, days and seasons', () => {
  test.each<[string, string, string]>([
    ['en', 'It rained in May of 2014 there.', '2014-05'],
    ['en', 'It rained in May, 2014 there.', '2014-05'],
    ['en', "It rained in May '14 there.", '2014-05'],
    ['da', 'Det regnede i maj i fjor.', '2020-05'],
    ['da', 'Det regner i maj næste år.', '2022-05'],
    ['en', 'It rained on 3 May last year there.', '2020-05-03'],
    ['en', 'It rains on 3 May next year there.', '2022-05-03'],
    ['de', 'Es regnete im Mai letzten Jahres dort.', '2020-05'],
    ['fr', 'Il pleut en mai de l’année prochaine.', '2022-05'],
    ['de', '3. Mai 14', '2014-05-03'],
    ['da', '3. maj 99', '1999-05-03'],
    ['da', 'Det regnede den 3. maj 49 mænd så det.', '2020-05-03'],
    ['da', 'Det skete i året 1850 på øen.', '1850'],
    ['en', 'It happened in 2014 AD on the isle.', '2014'],
  ])('%s: %s is %s', (language, text, edtf) => expect(dates(text, language)).toEqual([edtf]));

  test.each<[string, string, string[]]>([
    ['da', 'Det regnede i august. I 2022 var det tørt.', ['2020-08', '2022']],
    ['da', 'Det regnede i august\n2022 var det tørt.', ['2020-08', '2022']],
    ['da', 'Det skete i 999 på øen.', []],
    ['da', 'Det skete i 2200 på øen.', []],
    ['da', 'Det skete i 1000 på øen.', ['1000']],
    ['da', 'Det skete i 2199 på øen.', ['2199']],
  ])('%s: %s is %j', (language, text, found) => expect(dates(text, language)).toEqual(found));
});

describe('spans of time', () => {
  test.each<[string, string, string]>([
    ['da', 'De kom i marts-maj 2019 til byen.', '2019-03/2019-05'],
    ['da', 'De kom fra marts til maj 2019 til byen.', '2019-03/2019-05'],
    ['da', 'De kom fra marts 2018 til maj 2019 til byen.', '2018-03/2019-05'],
    ['da', 'De kom fra december til februar 2019 til byen.', '2018-12/2019-02'],
    ['da', 'De var der 3.-5. maj 2019 i byen.', '2019-05-03/2019-05-05'],
    ['da', 'De var der fra den 3. til den 5. maj 2019 i byen.', '2019-05-03/2019-05-05'],
    ['da', 'De var der 30. april - 5. maj 2019 i byen.', '2019-04-30/2019-05-05'],
    ['da', 'De var der fra 30. december 2018 til 5. januar 2019 i byen.', '2018-12-30/2019-01-05'],
    ['da', 'De var der 2015-2019 i byen.', '2015/2019'],
    ['da', 'De var der i årene 2015-19 med venner.', '2015/2019'],
    ['da', 'De var der mellem 2015 og 2019 i byen.', '2015/2019'],
    ['da', 'De var der i 2015 og 2016 i byen.', '2015/2016'],
    ['en', 'They stayed from 3 to 5 May 2019 there.', '2019-05-03/2019-05-05'],
    ['en', 'They stayed May 3-5, 2019 there.', '2019-05-03/2019-05-05'],
    ['en', 'They stayed from May 3 to June 5, 2019 there.', '2019-05-03/2019-06-05'],
    ['de', 'Sie blieben vom 3. bis 5. Mai 2019 dort.', '2019-05-03/2019-05-05'],
    ['de', 'Sie blieben vom 3. Mai bis zum 5. Juni 2019 dort.', '2019-05-03/2019-06-05'],
    ['fr', 'Ils sont restés du 3 au 5 mai 2019 là-bas.', '2019-05-03/2019-05-05'],
    ['sv', 'De stannade 3–5 maj 2019 där.', '2019-05-03/2019-05-05'],
    ...['-', '–', '—', '‐', '‑', '−'].map((dash): [string, string, string] => ['da', `De var der 2015${dash}2019 i byen.`, '2015/2019']),
  ])('%s: %s is %s', (language, text, edtf) => expect(dates(text, language)).toEqual([edtf]));

  test.each<[string, string]>([
    ['da', 'De var der 2019-2015 i byen.'],
    ['da', 'Kampen endte 3-5 i byen.'],
    ['da', 'Ring 2019-2019 i byen.'],
  ])('%s: no span in %s', (language, text) => expect(dates(text, language).filter((edtf) => edtf?.includes('/') === true)).toEqual([]));
});

describe('what a date needs around it', () => {
  test('is for two the stronger of their needs', () => {
    const order = ['nothing', 'cue', 'alone', 'partner'] as const;
    for (const [i, a] of order.entries()) for (const [j, b] of order.entries()) expect(stronger(a, b)).toBe(order[Math.max(i, j)]);
  });
});

describe('how exact an expression is that nothing resolves', () => {
  test.each<[string, string, string]>([
    ['da', 'Mødet er den 3. maj i byen.', 'day'],
    ['da', 'Mødet er den 3. maj kl. 10.30 i byen.', 'time'],
    ['da', 'Mødet er på mandag i byen.', 'day'],
    ['da', 'Mødet er til påske i byen.', 'day'],
    ['da', 'Mødet er i morgen i byen.', 'day'],
    ['da', 'Mødet er i oktober i byen.', 'month'],
    ['da', 'Mødet er næste oktober i byen.', 'month'],
    ['da', 'Mødet er næste måned i byen.', 'month'],
    ['da', 'Mødet er næste år i byen.', 'year'],
    ['da', 'Mødet er i næste årti i byen.', 'decade'],
    ['da', 'Mødet er i næste århundrede i byen.', 'century'],
    ['da', 'Mødet er i uge 42 i byen.', 'week'],
    ['da', 'Mødet er i 3. kvartal i byen.', 'quarter'],
    ['da', 'Mødet er i næste halvår i byen.', 'half-year'],
    ['da', 'Mødet er i foråret i byen.', 'season'],
    ['da', 'Mødet er i næste weekend i byen.', 'interval'],
    ['en', 'They meet next fortnight in town.', 'interval'],
    ['en', 'They met in the last two years in town.', 'interval'],
    ['en', 'They met on the first Monday in May in town.', 'day'],
    ['da', 'De har mødtes siden oktober i byen.', 'month'],
    ['da', 'De mødes 15.-17. januar i byen.', 'interval'],
  ])('%s: %s: %s', (language, text, precision) =>
    expect(datesIn(text, language, { reference: null })[0]?.value).toMatchObject({ edtf: null, start: null, end: null, precision }),
  );
});
