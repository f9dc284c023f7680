import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_SAND } from './texts';

const page = (head: string, below: string, above = '', lang = 'da') =>
  extract(
    `<html lang="${lang}"><head>${head}</head><body><main>${above}<article><h1>Sandet vandrer i fjorden</h1>${below}${ON_SAND}</article></main></body></html>`,
    { url: 'https://hav.example/nyt/sandet' },
  );
const author = (name: string): string =>
  `<meta name="author" content="${name}"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="${name}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Sandet vandrer i fjorden', author: { name } })}</script>`;
const names = (...args: Parameters<typeof page>): string[] => page(...args).authors.map(({ name }) => name);

describe('an account of the content system', () => {
  test.each<[string, string, string]>([
    ['kholm3', '<p>Af <strong>Karen Holm</strong>, Kommunikation</p>', 'da'],
    ['pvik', '<p>By Karen Holm</p>', 'en'],
    ['karen.holm', '<p>Von Karen Holm</p>', 'de'],
    ['pressweb', '<p>Av Karen Holm</p>', 'sv'],
  ])('%s yields to the byline', (account, below, lang) => expect(names(author(account), below, '', lang)).toEqual(['Karen Holm']));

  test.each<[string, string, string[]]>([
    ['a full name', 'Per Vik', ['Per Vik']],
    ['a single name', 'Norvik', ['Norvik']],
  ])('is not %s', (_name, declared, expected) => expect(names(author(declared), '<p>Af Karen Holm</p>').slice(0, 1)).toEqual(expected));

  test.each<[string, string]>([
    ['Sculpture by Peter Stone', 'en'],
    ['Music by Peter Stone', 'en'],
    ['Directed by Peter Stone', 'en'],
    ['Book by Peter Stone', 'en'],
    ['Painting by Karen Hill', 'en'],
    ['By West Coast Harbor', 'en'],
    ['By Sunday Evening', 'en'],
    ['Skulptur af Karen Holm', 'da'],
    ['Skulptur von Karen Holm', 'de'],
    ['Målning av Karen Holm', 'sv'],
    ['Maleri av Karen Holm', 'nb'],
    ['Sculpture par Jeanne Petit', 'fr'],
    ['Beeld door Karin Visser', 'nl'],
  ])('does not yield to "%s"', (line, lang) => expect(names(author('pvik'), `<p>${line}</p>`, '', lang)).toEqual(['pvik']));

  test('is no agency', () => expect(names(author('ritzau'), '<p>Skulptur af Karen Holm</p>')).toEqual(['ritzau']));
  test('yields to a byline behind its day', () =>
    expect(names(author('pvik'), '<p>3. maj 2021 | Af Karen Holm</p>')).toEqual(['Karen Holm']));

  test('stays where no byline names anybody', () => expect(names(author('pvik'), '')).toEqual(['pvik']));
});

describe('half of a compound behind a name', () => {
  test.each<[string, string, string]>([
    ['de', '<p class="author">Dr. Uta Klein <i>Presse- und Öffentlichkeitsarbeit</i></p>', 'Uta Klein'],
    ['de', '<p class="author">Uta Klein Hochschul- und Forschungskommunikation</p>', 'Uta Klein'],
    ['da', '<p class="author">Karen Holm <i>Presse- og Kommunikationsafdelingen</i></p>', 'Karen Holm'],
    ['sv', '<p class="author">Karin Holm <i>Press- och Kommunikationsenheten</i></p>', 'Karin Holm'],
    ['de', '<p class="author">Uta Klein-Horst</p>', 'Uta Klein-Horst'],
    ['fr', '<p class="author">Jean-Marc Petit</p>', 'Jean-Marc Petit'],
  ])('%s: %s', (lang, below, expected) => expect(names('', below, '', lang)).toEqual([expected]));
});

describe('a dash that sticks to a name', () => {
  test.each<[string, string, string[]]>([
    ['en', '<p>By Karen Hill- March 12, 2019</p>', ['Karen Hill']],
    ['en', '<p>Text: Karen Hill- Photo: Per Vik</p>', ['Karen Hill']],
    ['en', '<p>By Karen Hill- and Peter Stone</p>', ['Karen Hill', 'Peter Stone']],
    ['en', '<p>By Karen Mary Hill- March 12, 2019</p>', ['Karen Mary Hill']],
    ['da', '<p>Af Karen Holm- 3. maj 2021</p>', ['Karen Holm']],
    ['sv', '<p>Av Karin Holm- 3 maj 2021</p>', ['Karin Holm']],
    ['nb', '<p>Av Karen Holm- 3. mai 2021</p>', ['Karen Holm']],
    ['de', '<p>Von Uta Klein- 3. Mai 2021</p>', ['Uta Klein']],
    ['de', '<p>Von Uta Klein- und Karin Holm</p>', ['Uta Klein', 'Karin Holm']],
    ['fr', '<p>Par Jeanne Petit- 3 mai 2021</p>', ['Jeanne Petit']],
    ['nl', '<p>Door Karin Visser- 3 mei 2021</p>', ['Karin Visser']],
  ])('%s: %s', (lang, below, expected) => expect(names('', below, '', lang)).toEqual(expected));
});

describe('a calendar above the headline', () => {
  const calendar =
    '<div id="left"><h4>Kalender</h4><p>12.12.2011: Kongres om planter og jord</p><p>09.01.2012: Forsvar i lokale 110</p></div>';
  test.each<[string, string, string]>([
    ['the day on the byline above it', `${calendar}<div>2011.11.28 | Jens Holm</div>`, '2011-11-28'],
    ['the day alone above it', `${calendar}<p>28.11.2011</p>`, '2011-11-28'],
    ['a day with a place', `<p>28.11.2011: Aarhus</p>`, '2011-11-28'],
  ])('%s', (_name, above, expected) => expect(page('', '', above).published?.edtf).toBe(expected));
});

test('a day of a masthead above the headline dates the page', () => {
  const head = '<meta name="date" content="2012-01-02">';
  expect(page(head, '', '<p>28.11.2011: Nyt fra fakultetet for natur og hav</p>').published?.edtf).toBe('2011-11-28');
});

describe('a header that has a caption', () => {
  test.each(['articleHeader hasCaption', 'top has-caption', 'header with-caption', 'head no-caption'])('%s is none', (name) => {
    const below = `<div class="${name}"><figure><img src="a.jpg"><figcaption>Sandet ved broen i maj.</figcaption></figure><p>Bølgerne flytter mere sand, end nogen havde regnet med, da målingerne begyndte.</p></div>`;
    const { blocks, text } = page('', below);
    const kinds = blocks.map(({ kind, start }) => [kind, text.slice(start, start + 9)]);
    expect(kinds).toContainEqual(['caption', 'Sandet ve']);
    expect(kinds).not.toContainEqual(['caption', 'Bølgerne ']);
  });
  test.each(['top image--with-caption', 'article_has_caption'])('%s is none either, by the one inside', (name) => {
    const below = `<div class="${name}"><div><img src="a.jpg"><p class="caption">Sandet ved broen i maj.</p></div><p>Bølgerne flytter mere sand, end nogen havde regnet med, da målingerne begyndte.</p></div>`;
    const { blocks, text } = page('', below);
    expect(blocks.map(({ kind, start }) => [kind, text.slice(start, start + 9)])).not.toContainEqual(['caption', 'Bølgerne ']);
  });
  test.each([
    '<div class="image has-caption"><img src="a.jpg"><div>Sandet ved broen i maj. Foto: Karen Holm</div></div>',
    '<figure class="with-caption"><img src="a.jpg"><p>Sandet ved broen i maj. Foto: Karen Holm</p></figure>',
    '<div class="media has-caption"><img src="a.jpg"><p>Sandet ved broen i maj. Foto: Karen Holm</p></div>',
    '<div class="hasCaption"><img src="a.jpg"><p>Sandet ved broen i maj. Foto: Karen Holm</p></div>',
    '<div class="image--with-caption"><img src="a.jpg"><p>Sandet ved broen i maj. Foto: Karen Holm</p></div>',
  ])('a picture with its words and no other caption inside: %s', (below) => {
    const { blocks, text } = page('', below);
    expect(blocks.filter(({ start }) => text.slice(start).startsWith('Sandet ved')).map(({ kind }) => kind)).not.toContain('paragraph');
  });
  test.each(['wp-caption', 'caption-text', 'has-media-caption caption'])('%s is one', (name) => {
    const { blocks, text } = page('', `<div><img src="a.jpg"><p class="${name}">Sandet ved broen i maj.</p></div>`);
    expect(blocks.map(({ kind, start }) => [kind, text.slice(start, start + 9)])).toContainEqual(['caption', 'Sandet ve']);
  });
});
