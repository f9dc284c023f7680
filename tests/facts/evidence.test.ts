import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';

const TEXT = ['Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere end nogen havde regnet med, da målingerne begyndte.', 'Det betyder, at kommunen må lægge nye planer for kysten, og at de sidste huse ved stranden kan komme til at stå i vand om få år.'];
const BODY = `<header><img alt="x"><span>Havets Universitets logo</span></header><main><article><h1>Sandet vandrer i fjorden</h1><p class="manchet">Tre vintre ved fjorden har givet svar på et gammelt spørgsmål.</p><p>Af Mette Holm</p><p>Publiceret 3. maj 2021</p><p>Opdateret 5. maj 2021</p><p>${TEXT[0]!}</p><p>${TEXT[1]!}</p><p>Emner: <a href="/s">Sand</a>, <a href="/k">Kyst</a></p></article></main>`;
const evidence = (): Article['evidence'] => extract(`<html lang="da"><head><meta name="keywords" content="hav"></head><body>${BODY}</body></html>`, { explain: true }).evidence;
const ARTICLE = 'html > body > main > article';

test.each([
  ['title', `${ARTICLE} > h1`],
  ['lead', `${ARTICLE} > p:nth-of-type(1)`],
  ['authors', `${ARTICLE} > p:nth-of-type(2)`],
  ['published', `${ARTICLE} > p:nth-of-type(3)`],
  ['modified', `${ARTICLE} > p:nth-of-type(4)`],
  ['tags', `${ARTICLE} > p:nth-of-type(7)`],
])('what is printed has the path of its element: %s', (field, path) => {
  expect(evidence()[field]?.find(({ lost }) => lost === null)?.path).toBe(path);
});

test('what is declared has the name of its property', () => {
  expect(evidence()['tags']?.find(({ source }) => source === 'meta')).toMatchObject({ path: 'keywords', lost: 'another list is trusted more' });
});

test('no evidence of a printed value is without a path', () => {
  const found = evidence();
  for (const field of ['title', 'lead', 'authors', 'published', 'modified', 'publisher', 'tags']) for (const { path } of found[field] ?? []) expect(path, field).not.toBeNull();
});
