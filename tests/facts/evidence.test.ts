import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';

const TEXT = [
  'Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere end nogen havde regnet med, da målingerne begyndte.',
  'Det betyder, at kommunen må lægge nye planer for kysten, og at de sidste huse ved stranden kan komme til at stå i vand om få år.',
];
const BODY = `<header><img alt="x"><span>Havets Universitets logo</span></header><main><article><h1>Sandet vandrer i fjorden</h1><p class="manchet">Tre vintre ved fjorden har givet svar på et gammelt spørgsmål.</p><p>Af Mette Holm</p><p>Publiceret 3. maj 2021</p><p>Opdateret 5. maj 2021</p><p>${TEXT[0]!}</p><p>${TEXT[1]!}</p><p>Emner: <a href="/s">Sand</a>, <a href="/k">Kyst</a></p></article></main>`;
const evidence = (): Article['evidence'] =>
  extract(`<html lang="da"><head><meta name="keywords" content="hav"></head><body>${BODY}</body></html>`, { explain: true }).evidence;
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
  expect(evidence()['tags']?.find(({ source }) => source === 'meta')).toMatchObject({
    path: 'keywords',
    lost: 'another list is trusted more',
  });
});

test('no evidence of a printed value is without a path', () => {
  const found = evidence();
  for (const field of ['title', 'lead', 'authors', 'published', 'modified', 'publisher', 'tags'])
    for (const { path } of found[field] ?? []) expect(path, field).not.toBeNull();
});

const datesOf = (body: string): Article['evidence'] =>
  extract(`<html lang="da"><body><main><article><h1>Sandet vandrer i fjorden</h1>${body}</article></main></body></html>`, { explain: true })
    .evidence;
const rulesOf = (evidence: Article['evidence'], field: string): string[] => evidence[field]!.map(({ rule, raw }) => `${rule}: ${raw}`);

test('a day that stands near both the headline and the end of a short article is listed once', () => {
  const short = datesOf(`<p>Publiceret 3. maj 2021</p><p>Opdateret 5. maj 2021</p><p>${TEXT[0]!}</p>`);
  expect(rulesOf(short, 'published')).toEqual(['published-line: Publiceret 3. maj 2021', 'modified-line: Opdateret 5. maj 2021']);
  expect(rulesOf(short, 'modified')).toEqual(['modified-line: Opdateret 5. maj 2021']);
});

test('a day on two lines is listed for each', () => {
  const twice = datesOf(`<p>3. maj 2021</p><p>${TEXT[0]!}</p><p>3. maj 2021</p>`)['published']!;
  expect(twice.map(({ path }) => path)).toEqual([`${ARTICLE} > p:nth-of-type(1)`, `${ARTICLE} > p:nth-of-type(3)`]);
});

test('of two readings of a day the surer one stands: a label far below the headline speaks for the end', () => {
  const points = ['Sand', 'Ler', 'Grus', 'Tang', 'Tørv', 'Kalk', 'Flint'].map((word) => `<p>${word} langs kysten</p>`).join('');
  const [won, ...lost] = datesOf(`${points}<p>Publiceret 3. maj 2021</p><p>${TEXT[0]!}</p>`)['published']!;
  expect(won).toMatchObject({ rule: 'published-at-end', confidence: 0.58, lost: null });
  expect(lost).toEqual([]);
});
