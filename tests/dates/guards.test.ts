import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in';

const dates = (text: string, language: string): (string | null)[] => datesIn(text, language).map(({ value }) => value.edtf);

describe('digits that are part of a longer number or word are no date', () => {
  test.each([
    ['da', 'Brug version 1.15.2019 af programmet.'],
    ['da', 'Han købte en 2018-model i byen.'],
    ['da', 'Lokalet hedder A2014 og ligger i stuen.'],
    ['da', 'Ring på +45-2018-2019 og hør mere.'],
    ['da', 'Sagen har nummer 12/2019/44.'],
    ['da', 'Mail til post2019@havnen.dk for at høre mere.'],
    ['da', 'Det koster €2019 at være med.'],
    ['da', 'Det koster 2019€ at være med.'],
    ['de', 'Das Gerät RX_2019 misst den Wind.'],
    ['en', 'It weighs 2,019,000 tonnes.'],
    ['en', 'Open port 2019:80 in the firewall.'],
    ['en', 'The sample#2019 was lost.'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));

  test.each([
    ['da', 'Det var i 2019, og så kom vinden.', '2019'],
    ['da', 'Mødet er den 03.05.2019.', '2019-05-03'],
    ['da', '(2019) var et godt år.', '2019'],
    ['en', 'It was founded in 2019.', '2019'],
  ])('but %s: %s', (language, text, edtf) => expect(dates(text, language)).toContain(edtf));
});

describe('a number that counts something is no year', () => {
  test.each([
    ['da', 'Huset kostede 2000 kroner at male.'],
    ['da', 'Se side 2012 i bogen.'],
    ['da', 'Der kom 2018 deltagere til mødet.'],
    ['da', 'Det er § 2019 i loven.'],
    ['de', 'Es kostete 2000 Euro.'],
    ['en', 'It cost $ 2000 to build.'],
    ['en', 'They sold 2010 tickets.'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));
});

describe('a time of day is no day', () => {
  test.each([
    ['da', 'Dørene åbner kl. 10.30.'],
    ['de', 'Beginn ist um 10.30 Uhr.'],
    ['nb', 'Det begynner klokken 9.12 i salen.'],
  ])('%s: %s', (language, text) => expect(dates(text, language).filter((edtf) => edtf !== null)).toEqual([]));

  test('but a day before one is', () => expect(dates('Dørene åbner den 3. maj 2019 kl. 10.30.', 'da')).toEqual(['2019-05-03']));
});

describe('years before our era are no years of it', () => {
  test.each([
    ['en', 'The wall was built in 1900 BC by traders.'],
    ['de', 'Der Wall entstand 1900 v. Chr. am Fluss.'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));
});

describe('some day or other is no day', () => {
  test.each([
    ['da', 'De mødes en mandag og snakker.'],
    ['en', 'They met on a Friday and talked.'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));

  test('but the one that comes is', () => expect(dates('De mødes på mandag.', 'da')).toHaveLength(1));
});

describe('a month in small letters is a word of its own where months have capitals', () => {
  test('en: may', () => expect(dates('These 13-17 may be lost.', 'en')).toEqual([]));
  test('but en: May', () => expect(dates('They meet on 13-17 May 2019.', 'en')).toEqual(['2019-05-13/2019-05-17']));
});

describe('what comes back every year is no date', () => {
  test.each([
    ['da', 'Huset holdes køligt om sommeren og varmt om vinteren.'],
    ['nb', 'De drikker ikke kaffe ute om vinteren.'],
    ['nn', 'Dei arbeider lite om vinteren og mykje om sommaren.'],
    ['sv', 'De seglar på sommaren och åker skidor på vintern.'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));

  test.each([
    ['da', 'De sejler om sommeren 2020 rundt om øen.', '2020-22'],
    ['nb', 'De begynte i sommeren 2020.', '2020-22'],
    ['sv', 'De seglade på sommaren 2020 runt ön.', '2020-22'],
  ])('but %s: %s', (language, text, edtf) => expect(dates(text, language)).toEqual([edtf]));
});

describe('a month that is part of a name is no month', () => {
  test.each([
    ['nb', 'Det sier forlagssjefen i Oktober til avisen.'],
    ['nb', 'Det har jeg tenkt på, sier Oktober-sjefen.'],
    ['nb', 'Der møtte vi Annika og Juni fra sykehuset.'],
    ['da', 'Han er redaktør på Maj og kritiker.'],
    ['sv', 'Hon läste dikter i Juli-gruppen om havet.'],
    ['fr', 'Elle a exposé au Salon de Mai à Paris.'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));

  test.each([
    ['nb', 'Oktober ble en våt måned.', '2020-10'],
    ['nb', 'De møtes i oktober og taler.', '2021-10'],
    ['da', 'Mødet er i Oktober 2020 i Odense.', '2020-10'],
    ['de', 'Sie kamen im Oktober nach Kiel.', '2020-10'],
    ['da', 'Messen varer mandag-fredag.', '2021-03-08'],
  ])('but %s: %s', (language, text, edtf) => expect(dates(text, language)[0]).toBe(edtf));
});

describe('seasons that share their year', () => {
  test.each([
    ['sv', 'Smyckena visades våren och sommaren 2012 i Lund.', '2012-21/2012-22'],
    ['da', 'Foråret og sommeren 2012 var våde.', '2012-21/2012-22'],
    ['en', 'It rained in spring and summer 2012.', '2012-21/2012-22'],
  ])('%s: %s', (language, text, edtf) => expect(dates(text, language)).toEqual([edtf]));
});
