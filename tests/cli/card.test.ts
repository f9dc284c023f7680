import { expect, test } from 'vitest';
import { card } from '../../src/cli/card';
import { wrapped } from '../../src/cli/wrap';
import { extract } from '../../src/extract/extract';

const same = (text: string): string => text;
const paint = { strong: same, dim: same, warn: same, accent: same };
const PAGE = `<html lang="da"><head><title>Nyt hus</title></head><body><article><h1>Nyt hus</h1><p class="byline">Af Karen Holst, 17. maj 2019</p>
<p>Det nye hus på Aarhus Universitet åbner til efteråret, og de første forskere flytter ind, når taget er lagt på og haven er plantet til.</p></article></body></html>`;

test('a season is printed as one, not by its number in EDTF', () => {
  const shown = card(extract(PAGE), { paint, columns: null, source: null });
  expect(shown).toMatch(/^Dates +autumn 2019 {2}/mu);
  expect(shown).toMatch(/^Published +2019-05-17$/mu);
  expect(shown).toMatch(/^Organizations +Aarhus Universitet$/mu);
});

test('on a narrow terminal lines are broken at spaces and stay under their label', () => {
  const article = { ...extract(PAGE), lead: 'Et hus af træ og glas for dem, der måler vinden og havet.' };
  const lines = card(article, { paint, columns: 40, source: null }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(lines).toContain('Lead           Et hus af træ og glas for');
  expect(lines).toContain('               dem, der måler vinden og');
});

test.each([
  ['one two', 7, ['one two']],
  ['one two', 6, ['one', 'two']],
  ['incomprehensible word', 5, ['incomprehensible', 'word']],
  ['', 5, ['']],
])('%j in %d columns', (text, width, lines) => expect(wrapped(text, width)).toEqual(lines));
