import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in';

const spans = (text: string, language: string) => datesIn(text, language).map(({ value }) => value.text);

describe('a span is the date, without article and preposition', () => {
  test.each([
    ['da', 'Den 1. oktober præsenterede ministeren planen.', '1. oktober'],
    ['da', 'De går i luften fra 1. januar 2021.', '1. januar 2021'],
    ['da', 'Den skal i perioden 2021-2024 fremme samarbejde.', '2021-2024'],
    ['de', 'Sie kommen in den Jahren 2019 bis 2021.', '2019 bis 2021'],
    ['fr', 'Le 3 mai 2019, ils sont venus.', '3 mai 2019'],
    ['en', 'It runs from 3 to 14 August 2020.', '3 to 14 August 2020'],
    ['da', 'Onsdag den 3. maj 2019 mødes de.', 'Onsdag den 3. maj 2019'],
  ])('%s: %s', (language, text, span) => {
    expect(spans(text, language)).toEqual([span]);
  });
});

describe('words that change what is meant stay in', () => {
  test.each([
    ['da', 'De har kendt hinanden siden 2007.', 'siden 2007'],
    ['da', 'Det skete i går ved havnen.', 'i går'],
    ['sv', 'Det pågår till och med oktober 2023.', 'till och med oktober 2023'],
  ])('%s: %s', (language, text, span) => {
    expect(spans(text, language)).toEqual([span]);
  });
});

describe('roles without a cue', () => {
  const role = (text: string, language: string) => datesIn(text, language)[0]?.role;
  test.each([
    ['a day in a sentence is an event', 'Den 1. oktober præsenterede ministeren planen.', 'event'],
    ['an interval is a period', 'De arbejdede der 2019-2022 sammen med andre.', 'period'],
    ['a month is mentioned', 'I oktober 2015 var vejret godt.', 'mentioned'],
    ['a day alone on its line says nothing of what happened', '3. maj 2019', 'mentioned'],
  ])('%s', (_name, text, expected) => {
    expect(role(text, 'da')).toBe(expected);
  });
});
