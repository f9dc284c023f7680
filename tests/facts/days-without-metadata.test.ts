import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import type { ExtractOptions } from '../../src/models/options';
import { ON_GRAIN, ON_ROOFS } from './texts';

const page = (body: string, options: ExtractOptions = {}, lang = 'da', head = ''): Article =>
  extract(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`, options);
const article = (above: string, after = ''): string =>
  `<main><article><h1>Korn fra den store kloak</h1>${above}${ON_GRAIN}${after}</article></main>`;
const days = ({ published, modified }: Article): (string | null)[] => [published?.edtf ?? null, modified?.edtf ?? null];

describe('the address', () => {
  const of = (url: string, above = ''): (string | null)[] => days(page(article(above), { url }));
  test.each<[string, string, string | null]>([
    [
      'of an archive names the day of its copy, not of the page',
      'https://web.archive.example/web/20160820205919/http://vand.example/korn',
      null,
    ],
    ['in an archive', 'https://web.archive.example/web/20160820205919/http://vand.example/2016/01/15/korn', '2016-01-15'],
    ['with the folder of a month', 'https://vand.example/2016/01/korn/', '2016-01'],
    ['with the folder of a month at its end', 'https://vand.example/korn/2016/01', '2016-01'],
    ['with the winter of two years', 'https://vand.example/2021/22/korn', null],
    ['with a winter that a month could be', 'https://vand.example/2011/12/korn', null],
    ['with a number behind the year', 'https://vand.example/2016/1/korn', null],
  ])('%s', (_name, url, day) => expect(of(url)[0]).toBe(day));

  test('with its month tells no day of what the text calls yesterday', () => {
    const told = '<p>I går tog havnen imod de første korn, som suger fosfor ud af spildevandet fra byen og fra gårdene.</p>';
    const of = (path: string): (string | null)[] =>
      page(article('', told), { url: `https://vand.example${path}` }).dates.map(({ date }) => date.edtf);
    expect([of('/2016/01/korn/'), of('/2016/01/15/korn/')]).toEqual([[null], ['2016-01-14']]);
  });

  test('with its month gives way to a printed day', () =>
    expect(of('https://vand.example/2016/01/korn/', '<p>15. januar 2016</p>')[0]).toBe('2016-01-15'));
  test('with its month gives way to the day of a change in that month', () =>
    expect(of('https://vand.example/2016/01/korn/', '<p>Opdateret 18. januar 2016</p>')).toEqual(['2016-01-18', '2016-01-18']));
  test('with its month is believed before the day of a later change', () =>
    expect(of('https://vand.example/2016/01/korn/', '<p>Opdateret 18. maj 2019</p>')).toEqual(['2016-01', '2019-05-18']));
});

/** The text of an article in each language, so that the language can be detected. */
const SAID: Record<string, string> = {
  da: 'Kornene fra laboratoriet suger fosfor ud af spildevandet og giver det fra sig igen på marken, når det regner.',
  en: 'The grains from the lab take up phosphorus from waste water and give it back to the fields when the rain comes.',
  sv: 'Kornen från laboratoriet suger upp fosfor ur avloppsvattnet och ger det tillbaka till åkern när regnet kommer.',
  nb: 'Kornene fra laboratoriet suger opp fosfor fra avløpsvannet og gir det tilbake til åkeren når regnet kommer igjen.',
  nn: 'Korna frå laboratoriet syg opp fosfor frå avløpsvatnet og gjev det attende til åkeren når regnet kjem om hausten.',
  de: 'Die Körner aus dem Labor nehmen Phosphor aus dem Abwasser auf und geben ihn auf dem Feld wieder ab, wenn es regnet.',
  nl: 'De korrels uit het laboratorium nemen fosfor op uit het afvalwater en geven het op het land weer af als het regent.',
  fi: 'Laboratorion rakeet imevät fosforia jätevedestä ja antavat sen takaisin pellolle, kun sade tulee syksyllä uudelleen.',
  fr: 'Les grains du laboratoire absorbent le phosphore des eaux usées et le rendent aux champs quand la pluie revient.',
  is: 'Kornin frá rannsóknarstofunni sjúga fosfór úr skólpinu og skila honum aftur út á akurinn þegar rignir á haustin.',
};
const articleIn = (lang: string, above: string): string =>
  `<main><article><h1>K-42</h1>${above}${`<p>${SAID[lang]!}</p>`.repeat(3)}</article></main>`;

describe('a label behind its day', () => {
  test.each<[string, string, string, (string | null)[]]>([
    ['da', 'in parentheses', '<p>12. maj 2023 (opdateret)</p>', ['2023-05-12', '2023-05-12']],
    ['en', 'behind a bar', '<p>3 Sept 2024 | Originally published</p><p>12 Jan 2026 | Last updated</p>', ['2024-09-03', '2026-01-12']],
    ['sv', 'behind a comma', '<p>3 maj 2021, publicerad</p><p>9 maj 2021, senast uppdaterad</p>', ['2021-05-03', '2021-05-09']],
    ['nb', 'in parentheses', '<p>3. mai 2021 (publisert)</p><p>9. mai 2021 (sist oppdatert)</p>', ['2021-05-03', '2021-05-09']],
    ['nn', 'in parentheses', '<p>3. mai 2021 (publisert)</p><p>9. mai 2021 (sist endra)</p>', ['2021-05-03', '2021-05-09']],
    ['de', 'behind a bar', '<p>03.05.2021 | veröffentlicht</p><p>09.05.2021 | aktualisiert</p>', ['2021-05-03', '2021-05-09']],
    ['nl', 'in parentheses', '<p>3 mei 2021 (gepubliceerd)</p><p>9 mei 2021 (laatst gewijzigd)</p>', ['2021-05-03', '2021-05-09']],
    ['fi', 'behind a comma', '<p>3.5.2021, julkaistu</p><p>9.5.2021, päivitetty</p>', ['2021-05-03', '2021-05-09']],
    ['fr', 'in parentheses', '<p>3 mai 2021 (publié)</p><p>9 mai 2021 (mis à jour)</p>', ['2021-05-03', '2021-05-09']],
    ['is', 'in parentheses', '<p>3. maí 2021 (birt)</p><p>9. maí 2021 (síðast uppfært)</p>', ['2021-05-03', '2021-05-09']],
    ['da', 'is the next day’s where a colon stands behind it', '<p>3. maj 2021 | Opdateret: 9. maj 2021</p>', ['2021-05-03', '2021-05-09']],
    ['da', 'is no label in a sentence', '<p>12. maj 2023, opdateret af en landmand</p>', ['2023-05-12', null]],
  ])('%s: %s', (lang, _name, above, expected) => expect(days(page(articleIn(lang, above), {}, lang))).toEqual(expected));
});

describe('several days on one line without labels', () => {
  test.each<[string, string, string]>([
    ['the earlier one first', '<p>10. oktober 2020 13. juli 2024 af Rut Dahl</p>', '2020-10-10'],
    ['the later one first', '<p>13. juli 2024 10. oktober 2020 af Rut Dahl</p>', '2020-10-10'],
    ['in times', '<p><time datetime="2024-07-13">sidst</time> <time datetime="2020-10-10">først</time></p>', '2020-10-10'],
  ])('%s', (_name, above, day) => expect(page(article(above)).published?.edtf).toBe(day));
});

describe('a day in the article’s own foot', () => {
  const foot = (html: string, cls = 'entry-footer'): string => `<footer class="${cls}">${html}</footer>`;
  test.each<[string, string, (string | null)[]]>([
    [
      'a time',
      foot('<span class="posted-on"><time class="entry-date published" datetime="2016-01-15T09:00:18+00:00">i går</time></span>'),
      ['2016-01-15', null],
    ],
    [
      'with the time of a change',
      foot(
        '<time class="entry-date published" datetime="2016-01-15">15/01/2016</time><time class="updated" datetime="2016-01-19">19/01/2016</time>',
      ),
      ['2016-01-15', '2016-01-19'],
    ],
    [
      'printed beside the number of comments',
      foot('<p class="entry-meta"><time class="entry-time">9. juni 2020</time> · <a href="#c">6 kommentarer</a></p>'),
      ['2020-06-09', null],
    ],
    [
      'beside an author and a section',
      '<div class="post-meta author">Tom<span class="updated" hidden>2024-04-11T09:30:12+00:00</span> 22. marts 2024 | <a href="/t">Tests</a></div>',
      ['2024-03-22', null],
    ],
    [
      'not in a sentence',
      foot('<p class="entry-meta">Havnen i Rønbæk åbner for alle skibe den 9. juni 2020 klokken tolv</p>'),
      [null, null],
    ],
    [
      'not below the linked headline of another article',
      '<h3><a href="/n">Havnen i Rønbæk bliver dybere igen</a></h3><p class="post-meta author"><time datetime="2020-06-09">9. juni 2020</time></p>',
      [null, null],
    ],
    [
      'not of a comment',
      '<div class="comments"><article class="comment"><p class="comment-meta"><time datetime="2020-06-09">9. juni 2020</time></p><p>Fint!</p></article></div>',
      [null, null],
    ],
  ])('%s', (_name, behind, expected) => expect(days(page(article('', behind)))).toEqual(expected));
});

describe('a day close below the headline', () => {
  const LEAD = `<p>${'Kornene suger fosfor ud af spildevandet og giver det fra sig igen på marken. '.repeat(3)}</p>`;
  const CAPTION = `<figure><img src="k.jpg"><figcaption>${'Kornene ligner grus og vejer næsten ingenting, når de er blevet tørre i solen. '.repeat(3)}</figcaption></figure>`;
  test.each<[string, string, string | null]>([
    [
      'with a label, behind a long lead and a long caption',
      `${LEAD}${CAPTION}<p>Rønbæk Avis Fortalt til Lis Holm. Publiceret 3. maj 2021</p>`,
      '2021-05-03',
    ],
    [
      'in an element called by the comments',
      `<div class="comments-count"><span class="date">3. maj 2021</span> <a href="#c">47</a></div>`,
      '2021-05-03',
    ],
    [
      'not that below another article’s linked headline',
      '<p>mh 15. oktober 2023</p><div><p><a href="/a">Grusel-aften i pokalen for begge hold</a></p><p>1. november 2023</p></div>',
      '2023-10-15',
    ],
    ['below the link to a section', '<h4><a href="/s">Vand og miljø i byen</a></h4><p>16. maj 2019</p>', '2019-05-16'],
    [
      'however many articles are listed with their days above the headline',
      '<p>16. maj 2019 <a href="/f">Rut Dahl</a> <a href="/n">Netværk</a></p>',
      '2019-05-16',
    ],
  ])('%s', (_name, above, day) => {
    const ticker = ['26. februar 2020', '20. februar 2020', '19. februar 2020']
      .map((date) => `<li>[ ${date} ] <a href="/t">Sådan virker en pumpe med to ventiler</a></li>`)
      .join('');
    expect(page(`<ul>${ticker}</ul>${article(above)}`).published?.edtf ?? null).toBe(day);
  });

  test('against the first sentence, in an element of its own', () =>
    expect(
      page(
        article(
          '<p><span>19.10.2019, kl. 15:30</span>Kornene suger fosfor ud af spildevandet og giver det fra sig igen på marken til næste år.</p>',
        ),
      ).published?.edtf,
    ).toBe('2019-10-19'));
  test('is no day where the sentence goes on in the element', () =>
    expect(
      page(
        article(
          '<p><span>19.10.2019 tog havnen</span>Kornene suger fosfor ud af spildevandet og giver det fra sig igen på marken til næste år.</p>',
        ),
      ).published,
    ).toBeNull());
});

describe('labeled days far from the headline', () => {
  const far = (html: string): Article =>
    page(`${article('')}<ul>${'<li><a href="/x">Side</a></li>'.repeat(30)}</ul><footer><p>${html}</p></footer>`);
  test('both on one line', () =>
    expect(days(far('Publiceret: 3. maj 2021 | Opdateret: 9. maj 2021'))).toEqual(['2021-05-03', '2021-05-09']));
  test('the first without a label before that of a change', () =>
    expect(days(far('3. maj 2021. Opdateret: 9. maj 2021'))).toEqual(['2021-05-03', '2021-05-09']));
  test('not two of one kind', () => expect(days(far('Publiceret: 3. maj 2021 | Publiceret: 9. maj 2021'))).toEqual([null, null]));
});

describe('a day in a language without tables', () => {
  const texts: Record<string, string> = {
    es: 'Los granos del laboratorio absorben el fósforo de las aguas residuales y lo devuelven después al campo, según los investigadores de la universidad.',
    tr: 'Laboratuvardaki taneler atık sudaki fosforu emiyor ve daha sonra tarlaya geri veriyor, üniversitedeki araştırmacılar böyle söylüyor.',
    it: 'I grani del laboratorio assorbono il fosforo dalle acque reflue e lo restituiscono poi al campo, secondo i ricercatori dell’università.',
    pl: 'Ziarna z laboratorium pochłaniają fosfor ze ścieków i oddają go potem na polu, jak mówią badacze z uniwersytetu w mieście.',
    hu: 'A laboratórium szemcséi felszívják a foszfort a szennyvízből, és később visszaadják a földnek, mondják az egyetem kutatói.',
    ru: 'Зёрна из лаборатории поглощают фосфор из сточных вод и потом отдают его полю, говорят исследователи университета.',
  };
  const of = (lang: string, above: string, after = ''): string | null =>
    page(`<main><article><h1>P-42</h1>${above}${`<p>${texts[lang]!}</p>`.repeat(3)}${after}</article></main>`, {}, lang).published?.edtf ??
    null;
  test.each<[string, string, string | null]>([
    ['es', '<p>18 de mayo de 2023 09:40 h</p>', '2023-05-18'],
    ['es', '<p>Mayo 18 de 2023</p>', '2023-05-18'],
    ['tr', '<p>20 Nisan 2026 • Güncelleme : 21 Nisan 2026</p>', '2026-04-20'],
    ['it', '<p>5 gennaio 2025</p>', '2025-01-05'],
    ['pl', '<p>12 maja 2023</p>', '2023-05-12'],
    ['hu', '<p>2023. május 12.</p>', '2023-05-12'],
    ['ru', '<p>12 мая 2023</p>', '2023-05-12'],
    ['es', '<p>31 de febrero de 2025</p>', null],
    ['es', '<p>25 de mesas de 2025</p>', null],
    ['es', '<p>25 de mayo</p>', null],
  ])('%s %s', (lang, above, day) => expect(of(lang, above)).toBe(day));
  test('at the end, with that of a change in parentheses', () =>
    expect(of('it', '', '<p>8 marzo 2023 ( modifica il 9 marzo 2023 | 11:05)</p>')).toBe('2023-03-08'));
  test('at the end, not with words behind it', () => expect(of('it', '', '<p>5 gennaio 2025 nasce il nuovo laboratorio</p>')).toBeNull());
});

describe('the order of day and month in English', () => {
  const of = (date: string, more: { url?: string; capturedAt?: string; lang?: string; head?: string; foot?: string } = {}): string | null =>
    page(
      `<main><article><h1>Water from the roofs</h1><p class="date">${date}</p>${ON_ROOFS}</article></main><footer>${more.foot ?? ''}</footer>`,
      { ...(more.url === undefined ? {} : { url: more.url }), ...(more.capturedAt === undefined ? {} : { capturedAt: more.capturedAt }) },
      more.lang ?? 'en',
      more.head,
    ).published?.edtf ?? null;

  test.each<[string, string, Parameters<typeof of>[1], string | null]>([
    ['told by a part over 12', '10/31/2019', {}, '2019-10-31'],
    ['told by a part over 12, day first', '31/10/2019', {}, '2019-10-31'],
    ['the same either way', '04/04/2019', {}, '2019-04-04'],
    ['another date of the page has its month first', '03/04/2019', { foot: '<p>Next trial: 05/27/2019</p>' }, '2019-03-04'],
    ['another date of the page has its day first', '03/04/2019', { foot: '<p>Next trial: 27/05/2019</p>' }, '2019-04-03'],
    [
      'other dates outweigh the country',
      '03/04/2019',
      { url: 'https://roofs.example.us/a', foot: '<p>Next trial: 27/05/2019</p>' },
      '2019-04-03',
    ],
    ['metadata name the day of one reading', '03/04/2019', { head: '<meta name="x-built" content="2019-03-04T10:00:00Z">' }, '2019-03-04'],
    ['metadata name the day of the other', '03/04/2019', { head: '<meta name="x-built" content="2019-04-03T10:00:00Z">' }, '2019-04-03'],
    ['one reading lies after the capture', '03/12/2019', { capturedAt: '2019-05-01T00:00:00Z' }, '2019-03-12'],
    ['the country by the address', '03/04/2019', { url: 'https://roofs.ac.uk/a' }, '2019-04-03'],
    ['an American address', '03/04/2019', { url: 'https://roofs.edu/a' }, '2019-03-04'],
    ['dates in words with the day first', '03/04/2019', { foot: '<p>27 May 2019</p>' }, '2019-04-03'],
    ['dates in words with the month first', '03/04/2019', { foot: '<p>May 27, 2019</p>' }, '2019-03-04'],
    ['the address goes before dates in words', '03/04/2019', { url: 'https://roofs.dk/a', foot: '<p>May 27, 2019</p>' }, '2019-04-03'],
    ['the language of a country', '03/04/2019', { lang: 'en-GB' }, '2019-04-03'],
    ['the language of another', '03/04/2019', { lang: 'en-US' }, '2019-03-04'],
    ['Canadians write either way', '03/04/2019', { lang: 'en-CA' }, null],
    ['nothing tells', '03/04/2019', {}, null],
    ['nothing tells with dots', '03.04.2019', {}, null],
    ['dots in a country with the day first', '03.04.2019', { url: 'https://roofs.dk/a' }, '2019-04-03'],
    ['a telephone number tells nothing', '03/04/2019', { foot: '<p>555-25-1234, 20-30-40-50</p>' }, null],
  ])('%s: %s', (_name, date, more, day) => expect(of(date, more)).toBe(day));
});
