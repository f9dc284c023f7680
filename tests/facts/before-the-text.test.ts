import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_SAND } from './texts';

const read = (first: string): Article =>
  extract(
    `<html lang="da"><head><title>Sandet vandrer</title></head><body><main><article><h1>Sandet vandrer</h1>${first}${ON_SAND}</article></main></body></html>`,
  );
const OPENING = 'Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere end ventet.';

describe('a place and a day in parentheses before the first sentence', () => {
  test.each([
    ['(Esbjerg, 12.05.2023)', '2023-05-12'],
    ['(Esbjerg, den 12. maj 2023)', '2023-05-12'],
    ['[Esbjerg, 12. maj 2023]', '2023-05-12'],
  ])('are its dateline: %s', (dateline, day) => {
    const article = read(`<p>${dateline} ${OPENING}</p>`);
    expect(article.published?.edtf).toBe(day);
    expect(article.cities.map(({ name, role }) => `${name} ${role}`)).toEqual(['Esbjerg dateline']);
  });
  test.each([
    ['what the parentheses tell besides', `<p>(Mødet i Esbjerg blev holdt 12.05.2023) ${OPENING}</p>`],
    ['the day of a sentence that goes on', `<p>(Esbjerg, 12.05.2023) og siden har ${OPENING.toLowerCase()}</p>`],
    ['parentheses further down', `<p>${OPENING}</p><p>${OPENING}</p><p>${OPENING}</p><p>(Esbjerg, 12.05.2023) ${OPENING}</p>`],
  ])('but not %s', (_name, first) => expect(read(first).published).toBeNull());
});
