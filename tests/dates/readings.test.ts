import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in';

const dates = (text: string, language: string, context: Parameters<typeof datesIn>[2] = {}): (string | null)[] =>
  datesIn(text, language, context).map(({ value }) => value.edtf);
const role = (text: string, language: string) => datesIn(text, language)[0]?.role;

describe('days in digits', () => {
  test.each<[string, string, string | null]>([
    ['da', 'Mødet er den 24/5 2016 i salen.', '2016-05-24'],
    ['da', 'Mødet er den 24/5-2016 i salen.', '2016-05-24'],
    ['da', 'Mødet er den 24/5-16 i salen.', '2016-05-24'],
    ['da', 'Mødet er den 24/5/2016 i salen.', '2016-05-24'],
    ['da', 'Mødet er den 24 / 5 / 2016 i salen.', '2016-05-24'],
    ['da', 'Mødet er den 24.5.2016 i salen.', '2016-05-24'],
    ['da', 'Mødet er den 24. 5. 2016 i salen.', '2016-05-24'],
    ['da', 'Mødet er den 24-05-2016 i salen.', '2016-05-24'],
    ['da', 'Mødet er den 24.05.16 i salen.', '2016-05-24'],
    ['da', 'Mødet er den 24/5 i salen.', '2021-05-24'],
    ['da', 'Mødet er den 24.5. i salen.', '2021-05-24'],
    ['de', 'Das Treffen ist am 24.5. im Saal.', '2021-05-24'],
    ['da', 'Der er åbent den 24/7 i salen.', '2021-07-24'],
    ['da', 'Der er åbent 24/7 i salen.', null],
    ['da', 'Mødet er den 31/4 i salen.', null],
    ['da', 'Det steg fra 24. 5 mænd så det.', null],
    ['en', 'The hall opens on 24/5/2016 at last.', '2016-05-24'],
    ['en', 'The log of 2016-05-24 is lost.', '2016-05-24'],
    ['en', 'The log of 2016/5/24 is lost.', '2016-05-24'],
    ['en', 'The log of 2016.05.24 is lost.', '2016-05-24'],
    ['en', 'The log of 2016-13-24 is lost.', null],
    ['en', '20160524', '2016-05-24'],
    ['en', 'The number 20160524 is lost.', null],
    ['en', '2016-05', '2016-05'],
    ['en', '2016-13', null],
    ['sv', '24 05 16', '2016-05-24'],
    ['sv', '24 05 2016', '2016-05-24'],
    ['sv', 'De var 24 05 i salen.', null],
    ['en', 'The log of 2016-05-24 04:30 is lost.', '2016-05-24'],
  ])('%s: %s is %s', (language, text, edtf) =>
    expect(dates(text, language).filter((one) => one !== null)).toEqual(edtf === null ? [] : [edtf]),
  );

  test.each([
    ['2016-05-24T04:30', '2016-05-24T04:30'],
    ['2016-05-24T04:30:15', '2016-05-24T04:30:15'],
    ['2016-05-24T04:30:15.250Z', '2016-05-24T04:30:15Z'],
    ['2016-05-24T04:30:15,250+02:00', '2016-05-24T04:30:15+02:00'],
    ['2016-05-24 04:30', '2016-05-24T04:30'],
    ['2016-05-24 4 men came', null],
  ])('with a time: %s', (text, time) => expect(datesIn(text, 'en')[0]?.value.time).toBe(time));
});

describe('months, quarters, half-years, weeks and seasons', () => {
  test.each<[string, string, string | null]>([
    ['da', 'Det skete i oktober 2014 i byen.', '2014-10'],
    ['da', 'Det skete i oktober måned 2014 i byen.', '2014-10'],
    ['sv', 'Det hände i oktober månad 2014 i byn.', '2014-10'],
    ['da', 'Det skete i oktober måned i byen.', '2020-10'],
    ['da', 'Det skete i næste oktober.', '2021-10'],
    ['da', 'Det skete sidste oktober.', '2020-10'],
    ['en', 'It opens in March after next.', '2023-03'],
    ['en', 'It opens next March.', '2022-03'],
    ['en', 'It opened last March.', '2020-03'],
    ['en', 'It opens in the month of May.', '2021-05'],
    ['da', 'I 3. kvartal 2018 steg tallet.', '2018-07/2018-09'],
    ['da', 'I tredje kvartal 2018 steg tallet.', '2018-07/2018-09'],
    ['da', 'I 5. kvartal 2018 steg tallet.', null],
    ['da', 'I første halvår 2018 steg tallet.', '2018-01/2018-06'],
    ['da', 'I andet halvår 2018 steg tallet.', '2018-07/2018-12'],
    ['da', 'Det sker i uge 42 2018 i byen.', '2018-10-15/2018-10-21'],
    ['da', 'Det sker i uge 42/2018 i byen.', '2018-10-15/2018-10-21'],
    ['da', 'Det sker i uge 42 i byen.', '2021-10-18/2021-10-24'],
    ['da', 'Det sker i uge 54 i byen.', null],
    ['en', 'It fell in Q3 2018 again.', '2018-07/2018-09'],
    ['en', 'It fell in 2018Q4 again.', '2018-10/2018-12'],
    ['en', 'It fell in 2018 Q4 again.', '2018-10/2018-12'],
    ['en', 'It fell in Q5 2018 again.', null],
    ['en', 'They met in week 7 of 2019 in Rome.', '2019-02-11/2019-02-17'],
    ['da', 'De kom i efteråret 2010 til byen.', '2010-23'],
    ['da', 'De kom i vinteren 2010/11 til byen.', '2010-24'],
    ['en', 'They came last summer by boat.', '2020-22'],
    ['en', 'They come next summer by boat.', '2021-22'],
    ['en', 'They come this summer by boat.', '2021-22'],
    ['en', 'They came last winter by boat.', '2020-24'],
    ['fr', 'Elle est venue l’été dernier en bateau.', '2020-22'],
    ['fr', 'Elle vient l’été prochain en bateau.', '2021-22'],
    ['da', 'Der går en sommer og en vinter.', null],
    ['en', 'It opens on May 3 in town.', '2021-05-03'],
    ['en', 'It opened on May 3, 2019 in town.', '2019-05-03'],
    ['en', 'It opens on May 3rd in town.', '2021-05-03'],
    ['da', 'maj 3', '2021-05-03'],
    ['da', 'maj 3, 2019', '2019-05-03'],
    ['da', 'Så kom maj 3 mænd til byen.', null],
  ])('%s: %s is %s', (language, text, edtf) => expect(dates(text, language)).toEqual(edtf === null ? [] : [edtf]));
});

describe('weekdays seen from Wednesday 10 March 2021', () => {
  test.each<[string, string, 'nearest' | 'past' | 'future', string]>([
    ['en', 'They meet next Monday.', 'nearest', '2021-03-15'],
    ['en', 'They meet next Friday.', 'nearest', '2021-03-12'],
    ['en', 'They meet next Wednesday.', 'nearest', '2021-03-17'],
    ['en', 'They met last Monday.', 'nearest', '2021-03-08'],
    ['en', 'They met last Friday.', 'nearest', '2021-03-05'],
    ['en', 'They met last Wednesday.', 'nearest', '2021-03-03'],
    ['en', 'They meet this Monday.', 'nearest', '2021-03-08'],
    ['en', 'They meet this Friday.', 'nearest', '2021-03-12'],
    ['en', 'They meet this Monday.', 'future', '2021-03-15'],
    ['en', 'They meet this Friday.', 'future', '2021-03-12'],
    ['en', 'They meet this Wednesday.', 'future', '2021-03-17'],
    ['en', 'They meet this Monday.', 'past', '2021-03-08'],
    ['en', 'They meet on Friday after next.', 'nearest', '2021-03-19'],
    ['da', 'De mødes næste mandag.', 'nearest', '2021-03-15'],
    ['da', 'De mødes førstkommende fredag.', 'nearest', '2021-03-12'],
  ])('%s: %s (%s) is %s', (language, text, prefer, edtf) => expect(dates(text, language, { prefer })).toEqual([edtf]));
});

describe('a day that is the reference day itself', () => {
  test.each<['past' | 'future' | 'nearest', string]>([
    ['past', '2021-03-10'],
    ['future', '2021-03-10'],
    ['nearest', '2021-03-10'],
  ])('is meant with %s', (prefer, edtf) => expect(dates('Mødet er den 10. marts i byen.', 'da', { prefer })).toEqual([edtf]));
});

describe('units seen from Wednesday 10 March 2021', () => {
  test.each<[string, string, string]>([
    ['da', 'Det sker næste uge.', '2021-03-15/2021-03-21'],
    ['da', 'Det skete sidste uge.', '2021-03-01/2021-03-07'],
    ['da', 'Det sker denne uge.', '2021-03-08/2021-03-14'],
    ['en', 'It happens next weekend.', '2021-03-20/2021-03-21'],
    ['en', 'It happened last month.', '2021-02'],
    ['en', 'It happens next month.', '2021-04'],
    ['en', 'It happened last quarter.', '2020-10/2020-12'],
    ['en', 'It happens next quarter.', '2021-04/2021-06'],
    ['en', 'It happens next year.', '2022'],
    ['en', 'It happened last year.', '2020'],
    ['en', 'It happened in the last decade.', '2010/2019'],
    ['en', 'It happened in the last century.', '1900/1999'],
    ['en', 'It happened three days ago.', '2021-03-07'],
    ['en', 'It happened two weeks ago.', '2021-02-22/2021-02-28'],
    ['en', 'It happened two months ago.', '2021-01'],
    ['en', 'It happened two years ago.', '2019'],
    ['da', 'Det skete for tre dage siden.', '2021-03-07'],
    ['da', 'Det sker om to måneder.', '2021-05'],
    ['en', 'It fell in the last two years.', '2019/2020'],
    ['en', 'It rises in the next two months.', '2021-04/2021-05'],
    ['da', 'Det sker i næste halvår.', '2021-07/2021-12'],
    ['da', 'Det skete i sidste halvår.', '2020-07/2020-12'],
    ['da', 'Det skete i sidste weekend.', '2021-03-06/2021-03-07'],
    ['en', 'It happens this quarter.', '2021-01/2021-03'],
    ['en', 'It happens this decade.', '2020/2029'],
    ['en', 'It happened the day before yesterday.', '2021-03-08'],
    ['en', 'It happens the day after tomorrow.', '2021-03-12'],
    ['en', 'It happens in three weeks.', '2021-03-29/2021-04-04'],
  ])('%s: %s is %s', (language, text, edtf) => expect(dates(text, language)).toEqual([edtf]));
});

describe('a date of another era, or a word with a hyphen behind it, is none', () => {
  test.each([
    ['en', 'He died on 15 March 44 BC in Rome.'],
    ['en', 'He died in March 44 BC in Rome.'],
    ['da', 'Byen faldt i 1200 f.Kr. til sidst.'],
    ['sv', 'Det är en sommar- och vinterstad.'],
    ['de', 'Die Montag-Runde tagt.'],
    ['nb', 'Hun leder oktober-gruppen i byen.'],
  ])('%s: %s', (language, text) => expect(dates(text, language).filter((one) => one !== null && one.length > 4)).toEqual([]));
});

describe('the role of a date is that of the nearest word', () => {
  test.each([
    ['da', 'Konferencen afholdes i byen den 3. maj 2021.', 'event'],
    ['da', 'Den 3. maj 2021 afholdes konferencen.', 'event'],
    ['da', 'Fristen for ansøgninger er den 3. maj 2021.', 'deadline'],
    ['da', 'Den 3. maj 2021 er fristen.', 'deadline'],
    ['en', 'The latest count of 3 May 2021 found fewer birds.', 'event'],
    ['da', 'I 2013 blev foreningen stiftet.', 'founded'],
    ['da', 'Foreningen, der blev stiftet i 2013, holder konference.', 'founded'],
    ['da', 'Konferencen ligger efter fristen den 3. maj 2021.', 'deadline'],
    ['da', 'Foreningen holder konference. I 2013 sang man.', 'mentioned'],
    ['da', 'Foreningen blev stiftet!\nI 2013 sang man.', 'mentioned'],
    ['da', 'Foreningen blev stiftet\nI 2013 sang man.', 'mentioned'],
    ['da', 'I 2013 sang man\nForeningen blev stiftet.', 'mentioned'],
    ['da', 'I 2013 sang man. Foreningen blev stiftet.', 'mentioned'],
    ['da', 'I 2013 sang man? Foreningen blev stiftet.', 'mentioned'],
    ['da', 'I 2013 sang man om alt det, som byen havde set, før foreningen blev stiftet.', 'mentioned'],
    ['da', 'Man har stiftet en forening, som i lang tid og med stor lyst har sunget om 2013.', 'mentioned'],
    ['da', 'De sang i 2019-2022 sammen.', 'period'],
    ['da', 'De har sunget siden 2013.', 'mentioned'],
    ['da', 'De sang i går ved havnen.', 'event'],
    ['da', 'De sang mandag ved havnen.', 'event'],
    ['en', 'They sang on the first Monday in May 2020.', 'event'],
    ['en', 'They sang on the first day of May 2020.', 'event'],
    ['en', 'They sang last week.', 'mentioned'],
  ])('%s: %s: %s', (language, text, expected) => expect(role(text, language)).toBe(expected));
});

describe('how sure a date is', () => {
  const confidence = (text: string, reference: string | null = '2021-03-10'): number => datesIn(text, 'da', { reference })[0]!.confidence;
  test('a whole day before a day without its year, that before a season', () => {
    const whole = confidence('Mødet er den 3. maj 2021 i salen.');
    const yearless = confidence('Mødet er den 3. maj i salen.');
    const cued = confidence('Mødet er i foråret i salen.');
    expect(whole).toBeGreaterThan(yearless);
    expect(yearless).toBeGreaterThan(cued);
  });
  test('a month with its year less than a whole day', () =>
    expect(confidence('Mødet er i maj 2021 i salen.')).toBeLessThan(confidence('Mødet er den 3. maj 2021 i salen.')));
  test('a day that nothing resolves less than one that the reference day does', () =>
    expect(confidence('Mødet er den 3. maj i salen.', null)).toBeLessThan(confidence('Mødet er den 3. maj i salen.')));
  test('a number alone on its line least of all', () => expect(confidence('17 2')).toBeLessThan(confidence('Mødet er i foråret i salen.')));
});

describe('a year without a preposition', () => {
  test.each<[string, string, string | null]>([
    ['da', 'Foreningen blev stiftet 2009.', '2009'],
    ['da', 'Foreningen, stiftet 2009, er stor.', '2009'],
    ['da', 'Foreningen blev stiftet 2009 gange.', null],
    ['da', 'Foreningen blev stiftet 1799.', null],
    ['da', 'Foreningen blev stiftet 1800.', '1800'],
    ['da', 'Foreningen blev stiftet 2099.', '2099'],
    ['da', 'Foreningen blev stiftet 2100.', null],
    ['da', 'Foreningen sang 2009.', null],
    ['da', 'Foreningen hedder Stiftet 2009.', null],
    ['sv', 'Föreningen bildades 2009.', '2009'],
    ['sv', 'Föreningen växte 1899.', null],
    ['sv', 'Föreningen växer 2009 kronor.', null],
    ['de', 'Der Verein wurde 2011 gegründet.', '2011'],
    ['de', 'Der Verein zählt 2011 Mitglieder.', null],
    ['de', 'Der Verein zählt 2011.', null],
    ['da', 'De kom i 1991 og 2003 til byen.', '2003'],
    ['da', 'De kom i 1991, 1995 og 2003 til byen.', '2003'],
  ])('%s: %s: %s', (language, text, year) => {
    const found = dates(text, language);
    if (year === null) expect(found).toEqual([]);
    else expect(found.at(-1)).toBe(year);
  });
});
