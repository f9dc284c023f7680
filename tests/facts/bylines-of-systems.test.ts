import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';

const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The researchers followed the waves of the fjord for three winters, and they saw that the sand moves farther than anybody had thought before.',
    'The town has to make new plans for the coast, and the last houses at the beach may stand in the water in a few years from now.',
    'The measurements go on in spring, when a new buoy is to send its numbers home every hour, day and night, all year round.',
  ],
  da: [
    'Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere end nogen havde regnet med, da målingerne begyndte.',
    'Det betyder, at kommunen må lægge nye planer for kysten, og at de sidste huse ved stranden kan komme til at stå i vand om få år.',
    'Målingerne fortsætter til foråret, hvor en ny bøje skal sende tal hjem hver time, dag og nat, hele året rundt.',
  ],
  de: [
    'Die Forschenden haben die Wellen im Fjord drei Winter lang verfolgt und gesehen, dass der Sand weiter wandert, als irgendjemand gedacht hatte.',
    'Die Stadt muss neue Pläne für die Küste machen, und die letzten Häuser am Strand könnten in wenigen Jahren im Wasser stehen.',
    'Die Messungen gehen im Frühling weiter, wenn eine neue Boje jede Stunde ihre Zahlen nach Hause schickt, Tag und Nacht.',
  ],
};
const read = (lang: string, { head = '', below = '', end = '' }: { head?: string; below?: string; end?: string }): Article =>
  extract(
    `<html lang="${lang}"><head>${head}</head><body><main><article><h1>Sand</h1>${below}${PARAGRAPHS[lang]!.map((text) => `<p>${text}</p>`).join('')}${end}</article></main></body></html>`,
  );
const names = (record: Article): string[] => record.authors.map(({ name }) => name);
const whole = (lang: string): string => PARAGRAPHS[lang]!.join('\n');

describe('a line of a system behind the text', () => {
  const author = '<span class="vcard"><a href="/author/aho/" rel="author">Anna Holm</a></span>';
  const line = (by: string): string =>
    `<div class="meta-info">${by}<span>|</span><span class="updated">2021-02-03T10:00:00+00:00</span><span>May 14th, 2019</span><span>|</span><a href="/c" rel="category tag">Water</a><span>|</span><span>Comments off on sand that wanders far</span></div>`;
  test('names the author and the day, whatever follows', () => {
    const record = read('en', { end: line(`By ${author}`) });
    expect([names(record), record.published?.edtf]).toEqual([['Anna Holm'], '2019-05-14']);
  });
  test('names nobody where no link to the author is in it', () => expect(names(read('en', { end: line('By Anna Holm') }))).toEqual([]));
});

describe('who signs the text', () => {
  test.each<[string, string, string[]]>([
    ['behind a slash', '<p>/Lise Borg</p>', ['Lise Borg']],
    ['behind two', '<p>// Lise Borg</p>', ['Lise Borg']],
    ['not in short form', '<p>/lbo</p>', []],
    ['not what is no name', '<p>/Læs mere her</p>', []],
  ])('%s', (_name, end, expected) => expect(names(read('da', { end }))).toEqual(expected));
});

describe('what stands behind and below a name', () => {
  test('a department is where somebody works', () => {
    const { authors, text } = read('de', {
      below: '<h4 class="author">Hanna Beck <i>Stabsstelle Presse und Kommunikation</i><br>Hochschule Nordmark</h4>',
    });
    expect([authors.map(({ name, affiliation }) => [name, affiliation]), text]).toEqual([
      [['Hanna Beck', 'Stabsstelle Presse und Kommunikation']],
      whole('de'),
    ]);
  });
  test('an institute may be called after somebody', () =>
    expect(names(read('de', { below: '<p>Von Hanna Beck Institut</p>' }))).toEqual(['Hanna Beck Institut']));
  test('what somebody is and where, on the line below, is no part of the text', () => {
    expect(read('da', { below: '<p>Af Karen Holm</p><p>Professor, Roslund Universitet</p><p>25. februar 2021</p>' }).text).toBe(
      whole('da'),
    );
    expect(read('da', { below: '<p>Af Karen Holm</p><p>Roslund Universitet vil ikke betale for sandet.</p>' }).text).toContain(
      'vil ikke betale',
    );
  });
  test('a kind of publication is nobody', () => expect(names(read('en', { below: '<p>Peer-Reviewed Publication</p>' }))).toEqual([]));
  test('a compound of two given names is somebody', () =>
    expect(names(read('en', { below: '<p>Anne-Mette Holm</p>' }))).toEqual(['Anne-Mette Holm']));
});

describe('a list of who wrote the article and when', () => {
  const list = (entries: readonly (readonly [string, string])[]): string =>
    `<dl>${entries.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>`;
  const DAY = ['Publiceret', '18. februar 2020'] as const;
  const BY = ['Tekst', 'Karen Holm'] as const;
  test('is no part of the text, the other entries neither', () => {
    const record = read('da', { below: list([DAY, BY, ['Målgruppe', 'Kommuner'], ['Visninger', '512']]) });
    expect([record.published?.edtf, names(record), record.text]).toEqual(['2020-02-18', ['Karen Holm'], whole('da')]);
  });
  test('a list without them stays', () =>
    expect(
      read('da', {
        end: list([
          ['Længde', '12 km'],
          ['Dybde', '40 meter'],
        ]),
      }).text,
    ).toContain('40 meter'));
});

describe('a line with a day and other words', () => {
  const head = '<meta property="article:published_time" content="2022-08-30T10:01:00+02:00">';
  const EVENT = 'Torsdag den 6. oktober 2022 kl. 13-17, Havnehuset, Rønbæk';
  test('stays in the text where the day comes after that of the publication', () => {
    const record = read('da', { head, below: `<p><b>${EVENT}</b></p>` });
    expect([record.published?.edtf, record.text.startsWith(EVENT)]).toEqual(['2022-08-30', true]);
  });
  test("is the date line where its day is the publication's", () =>
    expect(read('da', { head, below: '<p>30. august 2022, Havnehuset, Rønbæk</p>' }).text).toBe(whole('da')));
});

describe('a line of tags', () => {
  test('whose entries have elements of their own is no part of the text', () => {
    const { tags, text } = read('en', { below: '<div class="tags"><span class="tag">Water</span> <span class="tag">Coast</span></div>' });
    expect([tags, text]).toEqual([['Water', 'Coast'], whole('en')]);
  });
  test('has no author behind the byline that it shares', () => {
    const { authors, tags } = read('en', {
      below: '<p>2 May 2021 by <a href="/u/1">Anna Holm</a> / Categories: <a href="/c/1">Coast</a>, <a href="/c/2">Sand</a></p>',
    });
    expect([authors.map(({ name }) => name), tags]).toEqual([['Anna Holm'], ['Coast', 'Sand']]);
  });
});
