import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT =
  'Ved fyret målte de vinden hver time gennem hele vinteren. Tallene viser, at stormene kommer fra nord oftere end før, og at de varer længere.';
const record = (body: string) =>
  extract(
    `<html lang="da"><body><main><article><h1>Vinden ved fyret</h1><p>${TEXT}</p>${body}<p>${TEXT.replace('fyret', 'tårnet')}</p></article></main></body></html>`,
    { url: 'https://fyret.example/nyhed' },
  );
/** The blocks between the first paragraph and the last. */
const between = (body: string): string[] => record(body).text.split('\n').slice(1, -1);

describe('pieces that only the style of a page sets apart', () => {
  test.each<[string, string, string]>([
    [
      'a caption and who took the picture',
      '<figure><img src="/a.jpg" alt=""><figcaption><span>Fyret i januar.</span><span>Ole Bang</span></figcaption></figure>',
      'Fyret i januar. Ole Bang',
    ],
    [
      'a caption without a full stop',
      '<figure><img src="/a.jpg" alt=""><figcaption><span>Fyret om vinteren</span><small>Foto: Ole Bang</small></figcaption></figure>',
      'Fyret om vinteren Foto: Ole Bang',
    ],
    [
      'a label and its text',
      `<p><b>Fordele</b>Målingerne er lette at gentage på alle fyr langs kysten.</p>`,
      'Fordele Målingerne er lette at gentage på alle fyr langs kysten.',
    ],
    [
      'a question and its answer',
      `<p><i>Hvor ofte måles vinden?</i>Hver eneste time, siger fyrmesteren og smiler ved tanken.</p>`,
      'Hvor ofte måles vinden? Hver eneste time, siger fyrmesteren og smiler ved tanken.',
    ],
  ])('%s are parted', (_name, html, expected) => expect(between(html)).toEqual([expected]));

  test.each<[string, string, string]>([
    [
      'a word that is partly bold',
      '<p>De har målt v<b>inden</b> ved det gamle fyr i mange år.</p>',
      'De har målt vinden ved det gamle fyr i mange år.',
    ],
    [
      'a compound',
      '<p>De har målt <b>storm</b>styrken ved det gamle fyr i mange år.</p>',
      'De har målt stormstyrken ved det gamle fyr i mange år.',
    ],
    [
      'an initial set apart',
      '<p><span>D</span>e har målt vinden ved det gamle fyr i mange år.</p>',
      'De har målt vinden ved det gamle fyr i mange år.',
    ],
    [
      'a name in capitals and small letters',
      '<p>De har målt med en <b>Mc</b>Donald ved det gamle fyr i mange år.</p>',
      'De har målt med en McDonald ved det gamle fyr i mange år.',
    ],
    [
      'a formula',
      '<p>De har også målt CO<sub>2</sub> ved det gamle fyr i mange år.</p>',
      'De har også målt CO2 ved det gamle fyr i mange år.',
    ],
    [
      'an abbreviation',
      '<p>De har læst om det hos <i>St.</i>Olav ved det gamle fyr i mange år.</p>',
      'De har læst om det hos St.Olav ved det gamle fyr i mange år.',
    ],
    [
      'what a space parts already',
      '<p>De har målt siden <b>begyndelsen.</b> <i>Ingen</i> ved, hvad der kommer.</p>',
      'De har målt siden begyndelsen. Ingen ved, hvad der kommer.',
    ],
  ])('%s is not', (_name, html, expected) => expect(between(html)).toEqual([expected]));

  test('links stand where they stood', () => {
    const { links, text } = record(
      '<p><a href="/a">Målinger fra fyret.</a><a href="/b">Tabellen med tal</a><span>Hele listen</span> og <a href="/c">mere om vinden</a> ved kysten.</p>',
    );
    expect(links.map((link) => [link.url, link.text])).toEqual([
      ['https://fyret.example/a', 'Målinger fra fyret.'],
      ['https://fyret.example/b', 'Tabellen med tal'],
      ['https://fyret.example/c', 'mere om vinden'],
    ]);
    for (const link of links) expect(text.slice(link.start, link.end)).toBe(link.text);
    expect(text).toContain('Målinger fra fyret. Tabellen med tal Hele listen og mere om vinden ved kysten.');
  });

  test('a lead has them as the text has', () => {
    const { lead, text } = record(`<p class="lead"><b>Vejret nordpå</b>Hundrede års vind ved fyret er nu at finde i en tabel.</p>`);
    expect(lead).toBe('Vejret nordpå Hundrede års vind ved fyret er nu at finde i en tabel.');
    expect(text).toContain(lead);
  });
});

describe('a lead that is printed twice', () => {
  const LEAD = 'Hundrede års vind ved fyret er nu at finde i en tabel, som alle kan bruge.';
  const once = (html: string): [number, number] => {
    const { blocks, text } = extract(
      `<html lang="da"><body><main><article><h1>Vinden ved fyret</h1>${html}<p>${TEXT}</p><p>${TEXT.replace('fyret', 'tårnet')}</p></article></main></body></html>`,
    );
    for (const { start, end } of blocks) expect(text.slice(start, end)).not.toBe('');
    return [text.split(LEAD).length - 1, blocks.filter(({ kind }) => kind === 'lead').length];
  };
  test.each<[string, string, [number, number]]>([
    ['before it as a paragraph', `<div class="mobile"><p>${LEAD}</p></div><div class="manchet"><p>${LEAD}</p></div>`, [1, 1]],
    ['behind it as a paragraph', `<div class="manchet"><p>${LEAD}</p></div><div class="body"><p>${LEAD}</p></div>`, [1, 1]],
    ['not further down', `<div class="manchet"><p>${LEAD}</p></div><p>${TEXT}</p><div><p>${LEAD}</p></div>`, [2, 1]],
  ])('%s', (_name, html, expected) => expect(once(html)).toEqual(expected));
  test('other paragraphs may stand twice', () =>
    expect(between(`<div><p>${LEAD}</p></div><div><p>${LEAD}</p></div>`)).toEqual([LEAD, LEAD]));
});
