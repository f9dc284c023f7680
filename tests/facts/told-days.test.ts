import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const PARAGRAPHS: Readonly<Record<string, string>> = {
  en: '<p>The researchers followed the waves of the fjord for three winters, and they saw that the sand moves farther than anybody had thought before.</p><p>The measurements go on in spring, when a new buoy is to send its numbers home every hour, day and night, all year round.</p>',
  da: '<p>Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere end nogen havde regnet med, da målingerne begyndte.</p><p>Målingerne fortsætter til foråret, hvor en ny bøje skal sende tal hjem hver time, dag og nat, hele året rundt.</p>',
};
const published = ({
  lang = 'en',
  head = '',
  below = '',
  end = '',
}: {
  lang?: string;
  head?: string;
  below?: string;
  end?: string;
}): string | null =>
  extract(
    `<html lang="${lang}"><head>${head}</head><body><main><article><h1>Sand in the fjord</h1>${below}${PARAGRAPHS[lang]!}${end}</article></main></body></html>`,
  ).published?.edtf ?? null;

describe('a sentence on the article itself', () => {
  test.each<[string, Parameters<typeof published>[0], string | null]>([
    [
      'at the end, against the day of the last change on top',
      { below: '<p>4 May 2021</p>', end: '<p>This article was originally published on 3 March 2019 but has been updated since.</p>' },
      '2019-03-03',
    ],
    [
      'below the headline',
      {
        below:
          '<p>4 May 2021</p><p>This article was first published on 3 March 2019 and has since been updated to reflect new numbers.</p>',
      },
      '2019-03-03',
    ],
    [
      'in Danish',
      {
        lang: 'da',
        below: '<p>4. maj 2021</p>',
        end: '<p>Denne artikel blev oprindeligt udgivet 3. marts 2019, men er siden opdateret med nye tal fra havnen.</p>',
      },
      '2019-03-03',
    ],
    [
      'not without a change',
      { below: '<p>4 May 2021</p>', end: '<p>This article was originally published on 3 March 2019 in the yearbook of the harbor.</p>' },
      '2021-05-04',
    ],
    [
      'not where the day is that of the change',
      {
        below: '<p>4 May 2021</p>',
        end: '<p>This much longer article on the sand has been updated on 3 March 2022 by its two authors.</p>',
      },
      '2021-05-04',
    ],
    [
      'not the day of something else that was published',
      {
        below: '<p>4 May 2021</p>',
        end: '<p>The report that the town published in the autumn, on 3 March 2019, has been updated since.</p>',
      },
      '2021-05-04',
    ],
    [
      'not against what metadata name',
      {
        head: '<meta property="article:published_time" content="2021-05-04T08:00:00+02:00">',
        end: '<p>This article was originally published on 3 March 2019 but has been updated since.</p>',
      },
      '2021-05-04',
    ],
  ])('%s', (_name, parts, expected) => expect(published(parts)).toBe(expected));
});

test('JSON-LD that a meta tag carries is read', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', datePublished: '2021-05-04' }).replaceAll('"', '&quot;');
  expect([
    published({ head: `<meta name="script:ld+json" content="${data}">` }),
    published({ head: `<meta name="script:json" content="${data}">` }),
  ]).toEqual(['2021-05-04', null]);
});
