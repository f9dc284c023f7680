import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_SAND } from './texts';

const page = (after: string, below = '', head = '') =>
  extract(
    `<html lang="da"><head>${head}</head><body><main><article><h1>Sandet vandrer i fjorden</h1>${below}${ON_SAND}${after}</article></main></body></html>`,
    { url: 'https://hav.example/nyt/sandet' },
  );
const items = (...tags: string[]): string => `<ul>${tags.map((tag) => `<li><a href="/e/${tag.length}">${tag}</a></li>`).join('')}</ul>`;

/** A paragraph in each language, so that its words are read. */
const TEXTS: Readonly<Record<string, string>> = {
  nl: 'De onderzoekers volgden de golven drie winters lang en zagen dat het zand verder trekt dan men dacht.',
  sv: 'Forskarna har följt vågorna under tre vintrar och sett att sanden vandrar längre än man hittills har trott.',
  de: 'Die Forscher haben drei Winter lang die Wellen verfolgt und gesehen, dass der Sand weiter wandert als gedacht.',
  fr: 'Les chercheurs ont suivi les vagues pendant trois hivers et ont vu que le sable voyage plus loin que prévu.',
  fi: 'Tutkijat seurasivat aaltoja kolmen talven ajan ja näkivät, että hiekka vaeltaa pidemmälle kuin on luultu.',
};
const inLanguage = (lang: string, after: string): string[] => {
  const text = TEXTS[lang]!;
  return extract(
    `<html lang="${lang}"><body><main><article><h1>${text.slice(0, 30)}</h1><p>${text}</p><p>${text}</p>${after}</article></main></body></html>`,
  ).tags;
};

describe('tags below a heading that says so', () => {
  test.each<[string, string, string[]]>([
    ['nl', `<div class="links"><h2>Trefwoorden</h2>${items('zee', 'zand')}</div>`, ['zee', 'zand']],
    ['sv', `<h4>Ämnen:</h4>${items('hav', 'sand')}`, ['hav', 'sand']],
    ['de', `<h3>Schlagwörter</h3>${items('Meer', 'Sand')}`, ['Meer', 'Sand']],
    ['fr', `<h3>Mots-clés</h3>${items('mer', 'sable')}`, ['mer', 'sable']],
    ['fi', `<h3>Avainsanat</h3>${items('meri', 'hiekka')}`, ['meri', 'hiekka']],
  ])('in %s', (lang, after, expected) => expect(inLanguage(lang, after)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['Danish', `<h3>Emneord</h3>${items('hav', 'sand')}`, ['hav', 'sand']],
    ['in a row without links', '<h2>Keywords:</h2><span>sea ice, sand, ocean model</span>', ['sea ice', 'sand', 'ocean model']],
    ['not below any other heading', `<h3>Fakta</h3>${items('hav', 'sand')}`, []],
    ['not below a heading that says more', `<h3>Emner vi arbejder med i fjorden</h3>${items('hav', 'sand')}`, []],
    ['not a sentence', '<h2>Keywords:</h2><p>Sand, vind og bølger former kysten.</p>', []],
    ['not a row with "and"', '<h2>Keywords:</h2><p>sand, vind og bølger</p>', []],
    ['not a day', '<h2>Keywords:</h2><p>July 18, 2024</p>', []],
  ])('%s', (_name, after, expected) => expect(page(after).tags).toEqual(expected));

  test.each<[string, string, string]>([
    ['de', 'Themen', 'Strömung, Wellenkraft, Kabel am Meeresgrund'],
    ['da', 'Emner', 'Strøm, bølgekraft, kabler på havbunden'],
    ['en', 'Topics', 'Currents, wave power, cables on the seabed'],
    ['nl', 'Onderwerpen', 'Stroming, golfkracht, kabels in zee'],
    ['fr', 'Thèmes', 'Courants, houle, câbles en mer'],
    ['sv', 'Ämnen:', 'Strömmar, vågkraft, kablar på havets botten'],
  ])('not in the middle of the text: %s', (lang, heading, words) => {
    const after = `<h2>${heading}</h2><p>${words}</p><h2>Programm</h2>${ON_SAND}`;
    const html = `<html lang="${lang}"><body><main><article><h1>Sand und Meer</h1>${ON_SAND}${after}</article></main></body></html>`;
    const { tags, text } = extract(html);
    expect(tags).toEqual([]);
    expect(text).toContain(words);
  });
  test('not a linked list in the middle of the text', () => {
    const { tags, text } = page(`<h2>Emner</h2>${items('Strøm', 'Kabler')}<h2>Tilmelding</h2>${ON_SAND}`);
    expect(tags).toEqual([]);
    expect(text).toContain('Emner');
  });
  test.each(['Topics', 'Themen:', 'Keywords:', 'Emner', 'Onderwerpen', 'Thèmes'])('not people and their houses below "%s"', (heading) => {
    const { tags, text } = page(`<h2>${heading}</h2><p>Karen Hill, Westport University</p><p>Peter Stone, Harbor College, Norvik</p>`);
    expect(tags).toEqual([]);
    expect(text).toContain('Westport University');
    expect(text).toContain('Harbor College');
  });
  test('not the points of a list', () => {
    const { tags, text } = page('<h2>Topics</h2><ul><li>Ropes, anchors<li>Sails, oars, masts<li>Currents</ul>');
    expect(tags).toEqual([]);
    expect(text).toContain('Ropes, anchors');
    expect(text).toContain('Sails, oars, masts');
  });
  test("not the site's topics behind the article", () => {
    const box = `<section><h3>Topics</h3>${items('Health', 'Science', 'Society')}</section>`;
    const html = `<html lang="en"><body><main><article><h1>Sandet vandrer i fjorden</h1>${ON_SAND}</article>${box}</main></body></html>`;
    expect(extract(html).tags).toEqual([]);
  });

  test('after those declared', () => {
    const head = '<meta property="article:tag" content="fjord">';
    expect(page(`<h3>Emner</h3>${items('Forskning', 'Studier')}`, '', head).tags).toEqual(['fjord']);
  });
  test('whose heading is no part of the text', () => {
    expect(page('<h2>Keywords:</h2><p>sea ice, sand, ocean model</p>').text).not.toContain('Keywords');
  });
});

describe("tags in the article's own footer", () => {
  const foot = (list: string): string => `<footer>${list}</footer>`;
  test.each<[string, string, string[]]>([
    [
      'in a list that is marked',
      foot('<ul class="td-tags"><li><a href="#a">hav</a></li><li><a href="#b">sand</a></li></ul>'),
      ['hav', 'sand'],
    ],
    ['with its label', foot('<ul class="post-tags"><li><span>TAGS</span></li><li><a href="#a">hav</a></li></ul>'), ['hav']],
    ['not in any list', foot('<ul class="links"><li><a href="#a">hav</a></li><li><a href="#b">sand</a></li></ul>'), []],
    ['not the day beside them', foot('<div class="entry-tags"><p>Skrevet 15/01/2016</p></div>'), []],
  ])('%s', (_name, after, expected) => expect(page(after).tags).toEqual(expected));

  test('after those declared, for the list may go on', () => {
    const head = '<meta property="article:tag" content="fjord"><meta property="article:tag" content="is">';
    expect(page(foot('<ul class="td-tags"><li><a href="#a">fjord</a></li></ul>'), '', head).tags).toEqual(['fjord', 'is']);
  });
});

describe('tags marked on the line of the byline', () => {
  const meta = (tags: string): string => `<p><span class="news-date">3.10.2023</span> ${tags}</p>`;
  test.each<[string, string, string[]]>([
    ['in one element', '<span class="news-tags">Klima, Hav, Sand</span>', ['Klima', 'Hav', 'Sand']],
    [
      'keywords of microdata without the category',
      '<span class="news-category">Natur</span> <span itemprop="keywords">Klima, Hav</span>',
      ['Klima', 'Hav'],
    ],
    ['linked beside keywords of microdata', '<span itemprop="keywords">Klima</span> <a rel="tag" href="/e/1">Hav</a>', ['Klima', 'Hav']],
    [
      'several marked, each of which is one',
      '<span class="tag">Lemvig, Jylland</span> <span class="tag">Hav</span>',
      ['Lemvig, Jylland', 'Hav'],
    ],
    ['one whose words an "og" joins', '<span class="news-tags">Miljø, klima og energi</span>', ['Miljø, klima og energi']],
  ])('%s', (_name, tags, expected) => expect(page('', meta(tags)).tags).toEqual(expected));
});
