import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in';

const dates = (text: string, language: string): (string | null)[] => datesIn(text, language).map(({ value }) => value.edtf);

describe('a word of the calendar in a name is no date', () => {
  test.each([
    ['de', 'Das schreibt die WELT am SONNTAG über den Hafen.'],
    ['en', 'OCTOBER was created by two sailors from the island.'],
    ['en', 'The sailors like it. OCTOBER makes warm socks for them.'],
    ['en', 'Sailors know Another Tomorrow as a maker of warm socks.'],
    ['en', 'Another Tomorrow\nA maker of warm socks'],
    ['en', 'It was just another Tuesday in the harbor.'],
    ['en', 'Sailors sold warm socks on Cyber Monday and gave on Giving Tuesday.'],
    ['da', 'De købte sokker på Cyber Monday.'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));

  test.each([
    ['de', 'Kommt am FREITAG alle zum Hafenfest!', '2021-03-12'],
    ['de', 'Der Verein tagt am Freitag im Hafen.', '2021-03-12'],
    ['en', 'OCTOBER 2019 was a warm month.', '2019-10'],
    ['en', 'In OCTOBER 2019 the harbor froze.', '2019-10'],
    ['en', 'The Harbor Opens Tomorrow', '2021-03-11'],
    ['en', 'Tomorrow the harbor opens.', '2021-03-11'],
    ['en', 'The harbor opens on blue Friday.', '2021-03-12'],
  ])('but %s: %s', (language, text, edtf) => expect(dates(text, language)).toEqual([edtf]));
});

describe('a lower-case abbreviation on a line of its own is a word where weekdays are capitalized', () => {
  test.each([
    ['de', 'Das Programm liest jede Zeile.\nfor boot in hafen\ndo\necho $boot\ndone'],
    ['de', 'Der Kapitän singt:\nso\nmi\nsol'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));

  test.each([
    ['de', 'Der Hafen hat geöffnet.\nDo\nSegeln', '2021-03-11'],
    ['da', 'Havnen har åbent.\ntorsdag\nSejlads', '2021-03-11'],
  ])('but %s: %s', (language, text, edtf) => expect(dates(text, language)).toEqual([edtf]));
});

describe('the next day of a story, or any coming one, is no day of the calendar', () => {
  test.each([
    ['fr', 'Les marins préparent le jour d’après avec soin.'],
    ['de', 'Die Mole soll an einem kommenden Tag fertig sein.'],
    ['da', 'De vil sejle ud en kommende dag.'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));

  test.each([
    ['en', 'They sail in the next two weeks.'],
    ['de', 'In der kommenden Woche segeln sie.'],
    ['fr', 'Ils partent la semaine prochaine.'],
  ])('but %s: %s', (language, text) => expect(dates(text, language)).toHaveLength(1));
});
