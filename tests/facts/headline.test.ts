import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_GRAIN } from './texts';

const page = (head: string, main: string): Article =>
  extract(`<html lang="da"><head>${head}</head><body><main>${main}</main></body></html>`);

describe('the headline', () => {
  test.each<[string, string, string, string]>([
    [
      'without the kicker in its heading, where the title of the page begins with the rest',
      '<title>Korn fra kloakken - Institut for Vand</title>',
      `<h1><span>Miljøteknik</span> Korn fra kloakken</h1>${ON_GRAIN}`,
      'Korn fra kloakken',
    ],
    [
      'with words in an element of their own that the title of the page has too',
      '<title>Miljøteknik: Korn fra kloakken - Institut for Vand</title>',
      `<h1><span>Miljøteknik:</span> Korn fra kloakken</h1>${ON_GRAIN}`,
      'Miljøteknik: Korn fra kloakken',
    ],
    [
      'whole where no element parts it',
      '<title>Korn fra kloakken - Institut for Vand</title>',
      `<h1>Miljøteknik Korn fra kloakken</h1>${ON_GRAIN}`,
      'Miljøteknik Korn fra kloakken',
    ],
    [
      'in a second-level heading just above the text, where the page is titled by its system',
      '<title>Vis nyhed - Vandnyt</title>',
      `<h2>Korn fra kloakken</h2><p>13/06/2017</p>${ON_GRAIN}`,
      'Korn fra kloakken',
    ],
    [
      'not in one where metadata name it',
      '<title>Vis nyhed - Vandnyt</title><meta property="og:title" content="Fosfor til marken">',
      `<h2>Korn fra kloakken</h2><p>13/06/2017</p>${ON_GRAIN}`,
      'Fosfor til marken',
    ],
    [
      'in a heading that metadata name, above a first-level one that they do not',
      '<meta property="og:title" content="Fosfor til marken">',
      `<h1>Korn fra kloakken</h1><h2>Fosfor til marken</h2>${ON_GRAIN}`,
      'Fosfor til marken',
    ],
    [
      'in the first of two that are worth the same',
      '',
      `<h1>Korn fra kloakken</h1><h1>Fosfor til marken</h1>${ON_GRAIN}`,
      'Korn fra kloakken',
    ],
    [
      'not in one that stands in the text',
      '<title>Fosfor til marken</title>',
      `${ON_GRAIN}<h2>Korn fra kloakken</h2>${ON_GRAIN}`,
      'Fosfor til marken',
    ],
    [
      'without the site behind it',
      '<meta property="og:site_name" content="Vandnyt">',
      `<h1>Korn fra den store kloak – Vandnyt</h1>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    [
      "with a name behind it that is not the site's",
      '<meta property="og:site_name" content="Vandnyt">',
      `<h1>Korn fra den store kloak – Rønbæk</h1>${ON_GRAIN}`,
      'Korn fra den store kloak – Rønbæk',
    ],
    [
      'without the path behind it, where another heading ends before that',
      '',
      `<h1>Korn fra den store kloak | Vand | Institut for Jord</h1><h2>Korn fra den store kloak</h2>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    [
      'without a sign before it that the metadata do not have',
      '<meta property="og:title" content="Korn fra den store kloak">',
      `<h1>: Korn fra den store kloak</h1>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    [
      'with the dash of a quotation that they have',
      '<meta property="og:title" content="– Vi fandt korn i kloakken">',
      `<h1>– Vi fandt korn i kloakken</h1>${ON_GRAIN}`,
      '– Vi fandt korn i kloakken',
    ],
    [
      'as one property has it, where another goes on with the section',
      '<meta property="og:title" content="Korn fra den store kloak - Miljø"><meta name="headline" content="Korn fra den store kloak">',
      ON_GRAIN,
      'Korn fra den store kloak',
    ],
    [
      'whole where no property ends earlier',
      '<meta property="og:title" content="Korn fra den store kloak - et drama"><meta name="headline" content="Korn">',
      ON_GRAIN,
      'Korn fra den store kloak - et drama',
    ],
    [
      'below the one that ends the path to the page',
      '<title>Korn og fosfor | Vandnyt</title><meta property="og:title" content="Korn fra den store kloak">',
      `<ol class="breadcrumb"><li class="breadcrumb__item"><h1 class="breadcrumb__headline">Korn og fosfor</h1></li></ol><h2><span class="kicker">Miljø</span> <span class="title">Korn fra den store kloak</span></h2>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    [
      'in the end of that path where no other heading is one',
      '<title>Korn og fosfor | Vandnyt</title>',
      `<ol class="breadcrumb"><li class="breadcrumb__item"><h1 class="breadcrumb__headline">Korn og fosfor</h1></li></ol>${ON_GRAIN}`,
      'Korn og fosfor',
    ],
    [
      'with the unseen colon behind its kicker',
      '',
      `<h1><span>Miljøteknik</span><span class="visually-hidden">: </span><span>Korn fra kloakken</span></h1>${ON_GRAIN}`,
      'Miljøteknik: Korn fra kloakken',
    ],
    [
      'in what a program sends behind the page and puts in its place',
      '<meta property="og:title" content="Bliv klogere: vand og jord">',
      `</main><div hidden id="S:0"><main><h1>Korn fra den store kloak</h1>${ON_GRAIN}</main></div>`,
      'Korn fra den store kloak',
    ],
    [
      'not in what stays hidden',
      '<meta property="og:title" content="Bliv klogere: vand og jord">',
      `</main><div hidden id="dialog"><h1>Korn fra den store kloak</h1>${ON_GRAIN}</div>`,
      'Bliv klogere: vand og jord',
    ],
    [
      'in a main part whose class says that it has comments',
      '<meta property="og:title" content="Bliv klogere: vand og jord">',
      `</main><main class="main has-comments"><header><h1>Korn fra den store kloak</h1></header>${ON_GRAIN}</main>`,
      'Korn fra den store kloak',
    ],
    [
      'not in the name of the site, where both parts of the title are headings',
      '<title>Korn - Håndbog for renseanlæg</title>',
      `</main><div class="bar"><h1>Håndbog for renseanlæg</h1></div><main><h1>Korn</h1>${ON_GRAIN}`,
      'Korn',
    ],
    [
      'where the site comes first in the title',
      '<title>Håndbog for renseanlæg | Korn</title>',
      `</main><div class="bar"><h1>Håndbog for renseanlæg</h1></div><main><h1>Korn</h1>${ON_GRAIN}`,
      'Korn',
    ],
    [
      'on a line above the text that is a part of the title of the page',
      '<title>Fosfor fra den store kloak :: Institut for Jord</title>',
      `<span>Fosfor fra den store kloak</span><br><span>30.11.2006</span><br>${ON_GRAIN}`,
      'Fosfor fra den store kloak',
    ],
    [
      'not on a line that no part of it is',
      '<title>Fosfor fra kloakken</title>',
      `<span>Korn fra den store kloak</span><br><span>30.11.2006</span><br>${ON_GRAIN}`,
      'Fosfor fra kloakken',
    ],
  ])('%s', (_name, head, main, expected) => expect(page(head, main).title).toBe(expected));
});

describe('a day that opens the headline', () => {
  const read = (heading: string): [string | null, string | null] => {
    const { title, published } = page('', `<h1>${heading}</h1>${ON_GRAIN}`);
    return [title, published?.edtf ?? null];
  };
  test.each<[string, string, string | null]>([
    ['03.09.2014 - Korn fra den store kloak', 'Korn fra den store kloak', '2014-09-03'],
    ['3. september 2014: Korn fra den store kloak', 'Korn fra den store kloak', '2014-09-03'],
    ['2014-09-03 | Korn fra den store kloak', 'Korn fra den store kloak', '2014-09-03'],
    // A year, a period and a day inside a sentence belong to the headline.
    ['2014 - et år med korn', '2014 - et år med korn', null],
    ['3.-5. september 2014: Korn og kloak', '3.-5. september 2014: Korn og kloak', null],
    ['3. september 2014 blev en god dag', '3. september 2014 blev en god dag', null],
    ['80 procent - så meget giver kornene', '80 procent - så meget giver kornene', null],
  ])('%s', (heading, title, day) => expect(read(heading)).toEqual([title, day]));
});

describe('the caption of the first picture', () => {
  const captions = (main: string): string[] => {
    const { blocks, text } = page('', main);
    return blocks.filter(({ kind }) => kind === 'caption').map(({ start, end }) => text.slice(start, end));
  };
  const figure = (text: string): string => `<figure><img src="k.jpg"><figcaption>${text}</figcaption></figure>`;
  test.each<[string, string, string[]]>([
    [
      'between headline and byline',
      `<article><h1>Korn fra kloakken</h1>${figure('Kornene i et glas. Foto: Jan Vig')}<p>Af Lise Borgmann</p><p>3. marts 2021</p>${ON_GRAIN}</article>`,
      ['Kornene i et glas. Foto: Jan Vig'],
    ],
    [
      'beside the element of the text',
      `<article><h1>Korn fra kloakken</h1>${figure('Kornene i et glas.')}<div>3. marts 2021</div><div>Lise Borgmann</div><div class="body">${ON_GRAIN}</div></article>`,
      ['Kornene i et glas.'],
    ],
    ['not one above the headline', `<div>${figure('Havnen i Rønbæk')}</div><article><h1>Korn fra kloakken</h1>${ON_GRAIN}</article>`, []],
    ['not one below the text', `<article><h1>Korn fra kloakken</h1>${ON_GRAIN}</article><aside>${figure('Havnen i Rønbæk')}</aside>`, []],
  ])('%s', (_name, main, expected) => expect(captions(main)).toEqual(expected));
});

describe('lines without a word', () => {
  test.each(['###', '* * *', '–'])('%s is no part of the text', (mark) =>
    expect(page('', `<h1>Korn fra kloakken</h1>${ON_GRAIN}<p>${mark}</p>${ON_GRAIN}`).text.split('\n')).not.toContain(mark),
  );
  test('a line of code is', () => expect(page('', `<h1>Korn fra kloakken</h1>${ON_GRAIN}<pre>{}</pre>${ON_GRAIN}`).text).toContain('{}'));
});

describe('the headline of a page that does not declare what its site is called', () => {
  const home = '<header><a href="/">Rønbæk Vand</a><nav><a href="/nyt">Nyheder</a><a href="/om">Om os</a></nav></header>';
  const foot = '<footer>© 2021 Jordinstituttet. Alle rettigheder forbeholdes</footer>';
  const read = (head: string, body: string): string | null =>
    extract(`<html lang="da"><head>${head}</head><body>${home}${body}${foot}</body></html>`).title;
  test.each<[string, string, string, string]>([
    [
      'without the name that links to the first page',
      '<title>Korn fra den store kloak - Rønbæk Vand</title>',
      `<div>${ON_GRAIN}</div>`,
      'Korn fra den store kloak',
    ],
    [
      'without who has the rights of the page',
      '<title>Korn fra den store kloak - Jordinstituttet</title>',
      `<div>${ON_GRAIN}</div>`,
      'Korn fra den store kloak',
    ],
    [
      'without a section before the site',
      '<title>Korn fra den store kloak | Nyheder | Rønbæk Vand</title>',
      `<div>${ON_GRAIN}</div>`,
      'Korn fra den store kloak',
    ],
    [
      'with a part that the page names nowhere',
      '<title>Korn fra den store kloak - et drama</title>',
      `<div>${ON_GRAIN}</div>`,
      'Korn fra den store kloak - et drama',
    ],
    [
      'without a section that it begins with',
      '<title>Nyheder - Korn fra den store kloak</title>',
      `<div>${ON_GRAIN}</div>`,
      'Korn fra den store kloak',
    ],
    ['with a section that is as long as the rest', '<title>Om os - Nyheder</title>', `<div>${ON_GRAIN}</div>`, 'Om os - Nyheder'],
    [
      'without the site before a colon',
      '<title>Rønbæk Vand: Korn fra den store kloak</title>',
      `<div>${ON_GRAIN}</div>`,
      'Korn fra den store kloak',
    ],
    [
      'with another name before a colon',
      '<title>Rønbæk Havn: Korn fra den store kloak</title>',
      `<div>${ON_GRAIN}</div>`,
      'Rønbæk Havn: Korn fra den store kloak',
    ],
    [
      'below a first-level heading that links to the first page',
      '<title>Rønbæk Vand: Korn fra den store kloak</title>',
      `<h1><a href="/">Alt om vand</a></h1><div><h3>Korn fra den store kloak</h3>${ON_GRAIN}</div>`,
      'Korn fra den store kloak',
    ],
    [
      'in a first-level heading that links to the page itself',
      '<title>Vandnyt</title>',
      `<div><h1><a href="/nyt/korn">Korn fra den store kloak</a></h1>${ON_GRAIN}</div>`,
      'Korn fra den store kloak',
    ],
    [
      'below the name of a section',
      '<title>Vand i byen: Korn fra den store kloak</title>',
      `<h1>Nyheder</h1><div><h2>Korn fra den store kloak</h2>${ON_GRAIN}</div>`,
      'Korn fra den store kloak',
    ],
    [
      'in the name of a section that metadata name too',
      '<title>Om os - Vand i byen</title><meta property="og:title" content="Om os">',
      `<h1>Om os</h1><div><h2>Korn fra den store kloak</h2>${ON_GRAIN}</div>`,
      'Om os',
    ],
    [
      "in a cell whose class says so, where the title of the page is the site's",
      '<title>Rønbæk Vand</title>',
      `<table><tr><td class="headline">Korn fra den store kloak</td></tr><tr><td>${ON_GRAIN}</td></tr></table>`,
      'Korn fra den store kloak',
    ],
    [
      'in large type',
      '<title>Rønbæk Vand</title>',
      `<div><p><font size="5">Korn fra den store kloak</font></p>${ON_GRAIN}</div>`,
      'Korn fra den store kloak',
    ],
    [
      'without the site behind a bar in its heading',
      '<title>Vand</title>',
      `<h1>Korn fra den store kloak | Jordinstituttet</h1>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
  ])('%s', (_name, head, body, expected) => expect(read(head, body)).toBe(expected));
});

describe('what a heading sets apart from the headline', () => {
  test.each<[string, string, string, string]>([
    [
      'a kicker by its class',
      '',
      `<h1><span class="article-kicker">Miljøteknik</span> Korn fra den store kloak</h1>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    [
      'a kicker that stands against it',
      '',
      `<h1><span class="overline">Miljøteknik</span><span>Korn fra den store kloak</span></h1>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    [
      'a kicker that metadata have too',
      '<meta property="og:title" content="Miljøteknik: Korn fra den store kloak">',
      `<h1><span class="kicker">Miljøteknik:</span> Korn fra den store kloak</h1>${ON_GRAIN}`,
      'Miljøteknik: Korn fra den store kloak',
    ],
    [
      'small print behind it',
      '',
      `<h1>Korn fra den store kloak <small>Tre anlæg har prøvet dem</small></h1>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    [
      'a second line by its class',
      '',
      `<h1>Korn fra den store kloak<br><span class="subtitle">Tre anlæg har prøvet dem</span></h1>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    ['a day', '', `<h1><span class="news-date">Marts</span> Korn fra den store kloak</h1>${ON_GRAIN}`, 'Korn fra den store kloak'],
    [
      'not a part without such a class',
      '',
      `<h1><span class="text">Fosfor:</span> Korn fra den store kloak</h1>${ON_GRAIN}`,
      'Fosfor: Korn fra den store kloak',
    ],
    [
      'not so much that only a word is left',
      '',
      `<h1><span class="kicker">Korn fra den store</span> kloak</h1>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
  ])('%s', (_name, head, main, expected) => expect(page(head, main).title).toBe(expected));
});
