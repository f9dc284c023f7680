import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import type { ExtractOptions } from '../../src/models/options';
import { ON_SAND } from './texts';

const H1 = '<h1>Sandet vandrer i fjorden</h1>';
const page = ({
  head = '',
  above = '',
  below = '',
  end = '',
  options = {},
}: {
  head?: string;
  above?: string;
  below?: string;
  end?: string;
  options?: ExtractOptions;
}): Article =>
  extract(
    `<html lang="da"><head>${head}</head><body><main><article>${above}${H1}${below}${ON_SAND}${end}</article></main></body></html>`,
    options,
  );
const names = (parts: Parameters<typeof page>[0]): string[] => page(parts).authors.map(({ name }) => name);
const ld = (author: unknown, more: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author, ...more })}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

describe('declared authors', () => {
  test.each<[string, string, string[]]>([
    ['a person', ld({ '@type': 'Person', name: 'Mette Holm' }), ['Mette Holm']],
    ['a name by itself', ld('Mette Holm'), ['Mette Holm']],
    ['several names by themselves', ld(['Mette Holm', 'Jens Dahl']), ['Mette Holm', 'Jens Dahl']],
    ['two names of one person object', ld({ '@type': 'Person', name: ['Mette Holm', 'Jens Dahl'] }), ['Mette Holm', 'Jens Dahl']],
    [
      'the creator where there is no author',
      ld(undefined, { headline: 'Sandet vandrer i fjorden', creator: { '@type': 'Person', name: 'Mette Holm' } }),
      ['Mette Holm'],
    ],
    [
      'the author and not the creator',
      ld({ '@type': 'Person', name: 'Mette Holm' }, { creator: { '@type': 'Person', name: 'Jens Dahl' } }),
      ['Mette Holm'],
    ],
    ['the author by himself and not the creator', ld('Mette Holm', { creator: 'Jens Dahl' }), ['Mette Holm']],
    [
      'twenty at most',
      ld(Array.from({ length: 30 }, (_, i) => `Mette ${String.fromCharCode(65 + (i % 26))}${i < 26 ? '' : 'a'}berg`)),
      Array.from({ length: 20 }, (_, i) => `Mette ${String.fromCharCode(65 + i)}berg`),
    ],
    ['numbers and nulls are nobody', ld([7, null, {}, { '@type': 'Person' }]), []],
    ['each of several tags', meta('author', 'Mette Holm') + meta('author', 'Jens Dahl'), ['Mette Holm', 'Jens Dahl']],
    ['citation_author', meta('citation_author', 'Holm, Mette'), ['Mette Holm']],
    ['dc.creator', meta('DC.creator', 'Mette Holm'), ['Mette Holm']],
    ['a photographer is none', meta('author', 'Foto: Jens Dahl'), []],
    ['an account is none', meta('author', 'webmaster'), []],
    ['nor is that of a team for the web', meta('author', 'Web Team'), []],
    ['beside an account', meta('author', 'admin') + meta('dc.creator', 'Mette Holm'), ['Mette Holm']],
    ['an address is none', meta('author', 'https://hav.example/mho'), []],
  ])('%s', (_name, head, expected) => expect(names({ head })).toEqual(expected));

  test('a reference stands for the object that it names', () => {
    const graph = (id: string): string =>
      `<script type="application/ld+json">${JSON.stringify({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#mho' } },
          { '@type': 'Person', '@id': id, name: 'Mette Holm' },
        ],
      })}</script>`;
    expect([names({ head: graph('#mho') }), names({ head: graph('#jda') })]).toEqual([['Mette Holm'], []]);
  });

  test('a unit is an organization, as JSON-LD says', () => {
    expect(page({ head: ld({ '@type': 'Organization', name: 'Havets Venner' }) }).authors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Havets Venner', 'organization'],
    ]);
    expect(page({ head: ld({ '@type': 'Person', name: 'Mette Holm' }) }).authors.map(({ kind }) => kind)).toEqual(['person']);
  });

  test('an agency or the site beside a person is no author, and alone is one', () => {
    expect(names({ head: ld(['Mette Holm', 'Ritzau']) })).toEqual(['Mette Holm']);
    expect(names({ head: ld('Ritzau') })).toEqual(['Ritzau']);
    const site = '<meta property="og:site_name" content="Havnyt">';
    expect(names({ head: site + ld(['Mette Holm', 'Havnyt']) })).toEqual(['Mette Holm']);
    expect(names({ head: site + ld({ '@type': 'Person', name: 'Havnyt' }) })).toEqual(['Havnyt']);
  });

  test('of two that differ the one trusted more', () =>
    expect(names({ head: meta('dc.contributor', 'Jens Dahl') + ld({ '@type': 'Person', name: 'Mette Holm' }) })).toEqual(['Mette Holm']));
  test('of two that differ the one that a second place names too', () =>
    expect(
      names({
        head:
          meta('parsely-author', 'Jens Dahl') + meta('author', 'Mette Holm') + meta('byl', 'Mette Holm') + meta('dc.creator', 'Mette Holm'),
      }),
    ).toEqual(['Mette Holm']));
});

describe('printed authors', () => {
  test.each<[string, Parameters<typeof page>[0], string[]]>([
    ['above the headline', { above: '<p>Af Mette Holm</p>' }, ['Mette Holm']],
    ['an element of authors', { below: '<p><span class="author">Mette Holm</span></p>' }, ['Mette Holm']],
    ['a block of authors', { below: '<div class="article-author"><p>Mette Holm</p></div>' }, ['Mette Holm']],
    ['a name beside a date', { below: '<p>Mette Holm, 3. maj 2021</p>' }, ['Mette Holm']],
    ['a name alone on its line', { below: '<p>Mette Holm</p>' }, ['Mette Holm']],
    ['behind an opener and a bar', { below: '<p>Af Mette Holm | Jens Dahl</p>' }, ['Mette Holm', 'Jens Dahl']],
    ['at the end behind an opener', { end: '<p>Af Mette Holm</p>' }, ['Mette Holm']],
    ['not a name alone in capitals', { below: '<p>METTE HOLM</p>' }, []],
    ['not a name that links elsewhere', { below: '<p><a href="/nyt">Mette Holm</a></p>' }, []],
    [
      'not a name alone that the text tells of',
      { below: '<p>Jens Dahl</p><p>I tre vintre har Jens Dahl målt bølgerne i fjorden, og han er ikke færdig endnu.</p>' },
      [],
    ],
    ['not in a caption', { below: '<figure><img alt="" src="/a.jpg"><figcaption>Af Mette Holm</figcaption></figure>' }, []],
    ['not in a footer', { end: '<footer><p>Jens Dahl</p></footer>' }, []],
    ['not beside a copyright', { below: '<p>© Mette Holm</p>' }, []],
    ['not the name in the headline', { below: '<p class="author">Sandet Vandrer</p>' }, []],
    ['not behind a label of other articles', { below: '<p>Læs også: Af Mette Holm</p>' }, []],
    ['not behind a label of tags', { below: '<p>Emner: Mette Holm, Jens Dahl</p>' }, []],
    ['at the very end, alone', { end: '<p>Mette Holm</p>' }, ['Mette Holm']],
    ['not at the very end as a heading', { end: '<h3>Mette Holm</h3>' }, []],
    ['not at the very end as a link', { end: '<p><a href="/mho">Mette Holm</a></p>' }, []],
    ['not at the very end as an item', { end: '<ul><li>Mette Holm</li></ul>' }, []],
    [
      'not at the very end where the text tells of it',
      { end: '<p>Alt det har Mette Holm målt i tre vintre, og hun er slet ikke færdig med det endnu.</p><p>Mette Holm</p>' },
      [],
    ],
    ['not the last of a list at the very end', { end: '<p>99. Jens Dahl</p><p>100. Mette Holm</p>' }, []],
    ['an element of authors at the end', { end: '<p><span class="author">Mette Holm</span></p>' }, ['Mette Holm']],
    ['not before the opener on a line', { below: '<p>Jens Dahl | Af Mette Holm</p>' }, ['Mette Holm']],
    [
      'with those whom no element marks on the line',
      { below: '<p>Af <a rel="author" href="/mho">Mette Holm</a> og Jens Dahl</p>' },
      ['Mette Holm', 'Jens Dahl'],
    ],
    [
      'each that an element marks',
      { below: '<p><span class="author">Mette Holm</span> <span class="author">Jens Dahl</span></p>' },
      ['Mette Holm', 'Jens Dahl'],
    ],
    ['not who took the picture beside the author', { below: '<p>Af Mette Holm | Foto: Jens Dahl</p>' }, ['Mette Holm']],
    ['not a unit behind the opener and a bar', { below: '<p>Af Mette Holm | Kommunikation</p>' }, ['Mette Holm']],
    ['a unit behind an opener', { below: '<p>Af Redaktionen</p>' }, ['Redaktionen']],
    ['not a unit beside a date', { below: '<p>Kommunikation, 3. maj 2021</p>' }, []],
    ['not one word behind an opener in a sentence', { below: '<p>Fotos af Mette fra stranden og fjorden</p>' }, []],
    [
      'not in a sentence of many words',
      { below: '<p>Udstillingen er lavet i sommer af Mette Holm og vises på det lille museum ved den store havn</p>' },
      [],
    ],
    ['not a name on a heading beside a date', { below: '<h3>Mette Holm 3. maj 2021</h3>' }, []],
    ['not a name beside words', { below: '<p>Mette Holm fortæller</p>' }, []],
    ['not four names alone', { below: '<p>Mette Holm, Jens Dahl, Anne Friis, Lars Bruun</p>' }, []],
    [
      'not the authors of listed articles',
      { below: '<p>Mette Holm, 3. maj 2021</p><p>Jens Dahl, 4. maj 2021</p><p>Anne Friis, 5. maj 2021</p>' },
      [],
    ],
    ['not the account of a system', { below: '<p>Af <span class="author">admin</span></p>' }, []],
  ])('%s', (_name, parts, expected) => expect(names(parts)).toEqual(expected));

  test('with role, unit and address', () => {
    const [author] = page({ below: '<p>Af Mette Holm, journalist, <a href="mailto:mho@hav.example">mho@hav.example</a></p>' }).authors;
    expect(author).toMatchObject({ name: 'Mette Holm', kind: 'person', role: 'journalist', email: 'mho@hav.example' });
  });

  test('the fuller list where the metadata name the first alone', () =>
    expect(
      names({ head: ld({ '@type': 'Person', name: 'Mette Holm' }), below: '<p>Af Mette Holm, Jens Dahl og Anne Friis</p>' }),
    ).toContain('Anne Friis'));
  test('the printed name and not another declared one', () =>
    expect(names({ head: meta('dc.contributor', 'Jens Dahl'), below: '<p>Af Mette Holm</p>' })).toEqual(['Mette Holm']));
  test('one name once, wherever it stands', () =>
    expect(
      names({
        head: ld({ '@type': 'Person', name: 'Mette Holm' }) + meta('author', 'Mette Holm'),
        above: '<p>Mette Holm 3. maj 2021</p>',
        below: '<p>Af Mette Holm</p>',
      }),
    ).toEqual(['Mette Holm']));

  test('the lines that name the author are no part of the text, whatever else names him is', () => {
    const record = page({
      below: '<p>Af Mette Holm</p>',
      end: '<p>Tallene ligger frit fremme for enhver, som vil regne videre på dem, fortæller Mette Holm fra stationen.</p>',
    });
    expect(record.text.split('Mette Holm')).toHaveLength(2);
  });

  test('who was left out and why, with explain', () => {
    const { evidence } = page({
      head: ld({ '@type': 'Person', name: 'Mette Holm' }) + meta('dc.contributor', 'Jens Dahl'),
      below: '<p>Af Mette Holm</p>',
      options: { explain: true },
    });
    const reasons = evidence['authors']!.map(({ raw, lost }) => [raw, lost]);
    expect(reasons).toContainEqual(['Jens Dahl', 'another byline is trusted more']);
    expect(reasons).toContainEqual(['Mette Holm', 'the same name from another source']);
    expect(reasons.filter(([, lost]) => lost === null)).toHaveLength(1);
  });

  test('that too little spoke for a name, with explain', () => {
    const { authors, evidence } = page({
      head: `<meta property="og:site_name" content="Havnyt">${meta('dc.contributor', 'Havnyt')}`,
      options: { explain: true },
    });
    expect(authors).toEqual([]);
    expect(evidence['authors']!.map(({ lost }) => lost)).toEqual(['too little evidence']);
  });
});
