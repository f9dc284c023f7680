import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-in';

const one = (text: string, language: string, context: Parameters<typeof datesIn>[2] = {}) => datesIn(text, language, context)[0]?.value;

describe('without a reference day nothing is guessed', () => {
  it.each([
    ['i går', 'da', 'day'],
    ['den 9. januar', 'da', 'day'],
    ['næste uge', 'da', 'week'],
    ['i oktober', 'da', 'month'],
    ['next Thanksgiving', 'en', 'day'],
    ['15.-17. januar', 'da', 'interval'],
    ['last two years', 'en', 'interval'],
  ])('%s (%s) has no EDTF, but its precision: %s', (text, language, precision) => {
    expect(one(text, language, { reference: null })).toMatchObject({ edtf: null, start: null, end: null, precision });
  });

  it('takes the year of the same day printed in full', () => {
    const found = datesIn('It starts on 1 July. The hub opens on 1 July 2020, not on 2 July.', 'en', { reference: null });
    expect(found.map(({ value }) => value.edtf)).toEqual(['2020-07-01', '2020-07-01', null]);
  });
});

describe('how long something takes is no day', () => {
  it.each([
    ['The wall was not painted in a day.', 'en'],
    ['It was the first storm of its kind in a century.', 'en'],
    ['The harbour saw its biggest change in a decade.', 'en'],
    ['Das Dach wurde in einem Tag gedeckt.', 'de'],
    ['Le toit sera prêt dans un jour.', 'fr'],
  ])('%s', (text, language) => {
    expect(datesIn(text, language)).toEqual([]);
  });

  it.each([
    ['The fair opens in two days.', 'en', '2021-03-12'],
    ['Die Messe beginnt in drei Tagen.', 'de', '2021-03-13'],
    ['The fair opened a day ago.', 'en', '2021-03-09'],
  ])('but how soon it comes is: %s', (text, language, edtf) => {
    expect(one(text, language)?.edtf).toBe(edtf);
  });
});

describe('prefer decides what is open (Wednesday 2021-03-10)', () => {
  it.each([
    ['mandag', 'nearest', '2021-03-08'],
    ['mandag', 'past', '2021-03-08'],
    ['mandag', 'future', '2021-03-15'],
    ['onsdag', 'nearest', '2021-03-10'],
    ['onsdag', 'future', '2021-03-17'],
    ['12. februar', 'nearest', '2021-02-12'],
    ['12. februar', 'past', '2021-02-12'],
    ['12. februar', 'future', '2022-02-12'],
    ['9. december', 'nearest', '2020-12-09'],
    ['9. december', 'future', '2021-12-09'],
    ['marts', 'future', '2021-03'],
  ] as const)('%s, %s: %s', (text, prefer, edtf) => {
    expect(one(text, 'da', { prefer })?.edtf).toBe(edtf);
  });
});

describe('values', () => {
  it('gives the first and last day', () => {
    expect(one('sommeren 2020', 'da')).toMatchObject({ edtf: '2020-22', start: '2020-06-01', end: '2020-08-31', precision: 'season' });
    expect(one('4. kvartal 2018', 'da')).toMatchObject({
      edtf: '2018-10/2018-12',
      start: '2018-10-01',
      end: '2018-12-31',
      precision: 'quarter',
    });
    expect(one('februar 2024', 'da')).toMatchObject({ edtf: '2024-02', end: '2024-02-29', precision: 'month' });
  });

  it('opens what is open', () => {
    expect(one('siden 2007', 'da')).toMatchObject({ edtf: '2007', open: 'after' });
    expect(one('frem til 2030', 'da')).toMatchObject({ edtf: '2030', open: 'before' });
  });

  it.each([
    ['den 24. november 2020 kl. 14.30', 'da', '2020-11-24T14:30'],
    ['24 November 2020, 2:30 pm', 'en', '2020-11-24T14:30'],
    ['2013-02-12T04:30:00-02:00', 'en', '2013-02-12T04:30:00-02:00'],
    ['2013-02-12 04:30Z', 'sv', '2013-02-12T04:30Z'],
    ['am 18. Juli 2014 um 9 Uhr', 'de', '2014-07-18T09:00'],
    ['le 2 juin 2006 à 14h30', 'fr', '2006-06-02T14:30'],
  ])('%s prints %s', (text, language, time) => {
    expect(one(text, language)).toMatchObject({ time, precision: 'time' });
  });

  it('no time where none is printed', () => expect(one('den 24. november 2020', 'da')?.time).toBeNull());

  it.each([
    ['31.02.2020', 'de'],
    ['30. februar 2020', 'da'],
    ['2020-13-01', 'en'],
  ])('%s is no day of the calendar', (text, language) => {
    expect(datesIn(text, language).filter(({ value }) => value.precision === 'day' && value.edtf !== null)).toEqual([]);
  });
});

describe('the order of numbers in English', () => {
  it.each([
    ['3/4/2020', ['GB'], '2020-04-03'],
    ['3/4/2020', ['US'], '2020-03-04'],
    ['3/4/2020', [], '2020-04-03'],
    ['10/31/1974', ['GB'], '1974-10-31'],
  ])('%s on a page of %s is %s', (text, countries, edtf) => {
    expect(one(text, 'en', { countries })?.edtf).toBe(edtf);
  });

  it.each(['4.8', '7.4/10', '2-10\nHome', 'Home\n2-10', 'They lost 2-10', 'Rating: 4.8', 'by 1.2'])('%s is a grade or a score', (text) => {
    expect(datesIn(text, 'en', { reference: '2020-06-01' })).toEqual([]);
  });

  it.each([
    ['3/4', 'en', '2020-03-04'],
    ['3-4', 'en', '2020-03-04'],
    ['3.4.', 'da', '2020-04-03'],
  ])('%s by itself (%s) is the day %s', (text, language, edtf) => {
    expect(one(text, language, { countries: ['US'], reference: '2020-06-01' })?.edtf).toBe(edtf);
  });

  it('follows the text before the page', () => {
    expect(datesIn('Due 10/31/2019.\nPaid 3/4/2020.', 'en').map(({ value }) => value.edtf)).toEqual(['2019-10-31', '2020-03-04']);
  });
});

describe('feasts are computed', () => {
  it.each([
    ['påske 2024', 'da', '2024-03-31'],
    ['påske 2038', 'da', '2038-04-25'],
    ['store bededag 2023', 'da', '2023-05-05'],
    ['midsommarafton 2024', 'sv', '2024-06-21'],
    ['juhannus 2020', 'fi', '2020-06-20'],
    ['Christi Himmelfahrt 2018', 'de', '2018-05-10'],
    ['Thanksgiving 2012', 'en', '2012-11-22'],
    ['koningsdag 2014', 'nl', '2014-04-26'],
    ['koningsdag 2018', 'nl', '2018-04-27'],
    ['mors dag 2021', 'sv', '2021-05-30'],
    ['farsdag 2013', 'nb', '2013-11-10'],
  ])('%s (%s) is %s', (text, language, edtf) => {
    expect(one(text, language)?.edtf).toBe(edtf);
  });
});

describe('roles', () => {
  it.each([
    ['Konferencen afholdes den 3. maj 2021 i Odense.', 'da', 'event'],
    ['Fristen er den 3. maj 2021.', 'da', 'deadline'],
    ['Klyngen er grundlagt i 2013.', 'da', 'founded'],
    ['Bevillingen løber i perioden 2019-2022.', 'da', 'period'],
    ['Tallet er fra 2013.', 'da', 'mentioned'],
    ['The network was founded in 2013.', 'en', 'founded'],
    ['Apply no later than 3 May 2021.', 'en', 'deadline'],
    ['Die Tagung findet am 3. Mai 2021 statt.', 'de', 'event'],
    ['Le pôle a été créé en 2005.', 'fr', 'founded'],
    ['Yritys perustettiin vuonna 2015.', 'fi', 'founded'],
  ])('%s (%s): %s', (text, language, role) => {
    expect(datesIn(text, language)[0]?.role).toBe(role);
  });
});

describe('a feast or a season that the words place before or behind the day', () => {
  it.each([
    ['Robotterne kan sælges til jul.', 'da', '2022-04-28', '2022-12-25'],
    ['Fabriken öppnade i höstas.', 'sv', '2021-12-01', '2021-23'],
    ['Försöken började i våras.', 'sv', '2021-12-01', '2021-21'],
    ['Til uka reiser forskerne nordover.', 'nb', '2022-10-06', '2022-10-10/2022-10-16'],
  ])('%s (%s, %s): %s', (text, language, reference, edtf) => {
    expect(one(text, language, { reference })?.edtf).toBe(edtf);
  });
});
