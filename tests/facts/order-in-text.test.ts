import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT =
  '<p>The harbor council met on 3/4/2020 to hear what the divers had found below the old pier, and it put off the decision for now.</p><p>The divers go down again when the water is clear enough to see the ropes from the boat, and nobody can say how long that takes.</p>';

const DANISH =
  '<p>Havnens råd mødtes den 3/4 2020 for at høre, hvad dykkerne havde fundet under den gamle mole, og det udsatte sin beslutning indtil videre.</p><p>Dykkerne skal ned igen, når vandet er klart nok til, at de kan se rebene fra båden, og ingen ved, hvor længe det varer.</p>';

/** The days of the article's own text, on a page whose other parts show in which order it writes day and month. */
const daysIn = (
  more: { url?: string; lang?: string; head?: string; below?: string; foot?: string; text?: string } = {},
): (string | null)[] =>
  extract(
    `<html lang="${more.lang ?? 'en'}"><head>${more.head ?? ''}</head><body><main><article><h1>Ropes below the pier</h1>${more.below ?? ''}${more.text ?? TEXT}</article></main><footer>${more.foot ?? ''}</footer></body></html>`,
    more.url === undefined ? {} : { url: more.url },
  ).dates.map(({ date }) => date.edtf);

describe('a date in numbers in the text of a page in English', () => {
  test.each<[string, Parameters<typeof daysIn>[0], (string | null)[]]>([
    ['the day of the page has its month first', { below: '<p>Published 05/27/2020</p>' }, ['2020-03-04']],
    ['the day of the page has its day first', { below: '<p>Published 27/05/2020</p>' }, ['2020-04-03']],
    ['the foot of the page tells', { foot: '<p>Next meeting: 05/27/2020</p>' }, ['2020-03-04']],
    ['the language of a country', { lang: 'en-US' }, ['2020-03-04']],
    ['an address with the day first', { url: 'https://pier.ac.uk/a' }, ['2020-04-03']],
    ['metadata name the day', { head: '<meta name="meeting" content="2020-03-04">' }, ['2020-03-04']],
    ['no day where nothing tells', {}, []],
    ['a weekday before a date tells', { foot: '<p>Thu, 03/04/2021 - 14:05</p>' }, ['2020-03-04']],
    ['a weekday in full tells', { foot: '<p>Sunday 03/04/2021</p><p>Sunday, 7/3/2021</p>' }, ['2020-04-03']],
    ['a weekday that neither reading has tells nothing', { foot: '<p>Monday, 03/04/2021</p>' }, []],
    ['a weekday behind a date tells nothing', { foot: '<p>03/04/2021 Thursday</p>' }, []],
    ['a word before a date that is no weekday tells nothing', { foot: '<p>Thus, 03/04/2021</p>' }, []],
    [
      'the text’s own dates go before the page’s',
      { foot: '<p>Next meeting: 27/05/2020</p>', text: TEXT.replace('for now', 'until 10/31/2020') },
      ['2020-03-04', '2020-10-31'],
    ],
    ['other languages have one order', { lang: 'da', text: DANISH, foot: '<p>05/27/2020</p>' }, ['2020-04-03']],
  ])('%s', (_name, more, days) => expect(daysIn(more)).toEqual(days));

  test('is in the text the day that it is above it', () => {
    const record = extract(
      `<html lang="en"><body><main><article><h1>Ropes below the pier</h1><p>3/4/2020</p>${TEXT}</article></main><footer><p>Next meeting: 05/27/2020</p></footer></body></html>`,
    );
    expect([record.published?.edtf, ...record.dates.map(({ date }) => date.edtf)]).toEqual(['2020-03-04', '2020-03-04']);
  });
});
