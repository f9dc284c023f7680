import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { calledAfterPeople } from '../../src/extract/mentions/people/called-after';
import { scanText, type NameCandidate } from '../../src/extract/mentions/scan';
import { tablesOf } from '../../src/languages/languages';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map(({ text: name }) => name);

test.each([
  ['da', 'Seminaret holdes i Ane Rømers Hus på universitetet.'],
  ['da', 'Butikken ligger tæt på Ane Rømers Gade midt i byen.'],
  ['da', 'Mødet holdes i Anders Holms gade om aftenen.'],
  ['sv', 'Kontoret ligger på Karin Ekmans gata i stadens centrum.'],
  ['nb', 'Instituttet flytter til Ole Johan Vollans hus og Kari Nordviks hus på Blindern.'],
  ['nn', 'Kontoret ligg i Jon Vollans gate ikkje langt frå hamna.'],
  ['fi', 'Toimisto sijaitsee Aino Virtasen kadulla lähellä asemaa.'],
  ['nl', 'De lezing is in het Christiaan Holtman gebouw op de campus.'],
  ['fr', 'Les étudiants visitent la maison Victor Morel au centre de la ville.'],
])('%s: nobody is named in "%s"', (language, text) => expect(named(language, text)).toEqual([]));

test.each([
  ['da', 'Vi besøger Karen Holms hus. Holm har boet der i ti år.', ['Karen Holm', 'Holm']],
  ['da', 'Den nye leder er Jens Peter Gade fra byen.', ['Jens Peter Gade']],
  ['da', 'Han læser Karen Holms bog om aftenen.', ['Karen Holm']],
  ['nb', 'Det sier Kari Nyhus, som leder arbeidet.', ['Kari Nyhus']],
  ['sv', 'Det säger Karin Ekman. Gata för gata ska byggas om.', ['Karin Ekman']],
])('%s: "%s" names %j', (language, text, expected) => expect(named(language, text)).toEqual(expected));

test('the names of a text are gone through once, however many of them are called after people', () => {
  const count = 500;
  const surnameOf = (i: number): string => `Dahl${i.toString(5).replace(/\d/gu, (digit) => 'aeiou'[Number(digit)]!)}n`;
  let reads = 0;
  let text = '';
  const names = Array.from({ length: count }, (_, i): NameCandidate => {
    const start = text.length;
    text += `Ole ${surnameOf(i)}s hus, `;
    const fields = { start, end: start + `Ole ${surnameOf(i)}`.length, confidence: 0.9, rule: 'person:full-name', id: null };
    return Object.defineProperty({ ...fields, type: 'person' as const }, 'type', { get: () => (reads++, 'person') });
  });
  const isHouse = calledAfterPeople(scanText(text, 'text', tablesOf('da')), names);
  expect(names.every(isHouse)).toBe(true);
  expect(reads).toBeLessThanOrEqual(3 * count);
});
