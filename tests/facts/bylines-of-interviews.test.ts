import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_GRAIN, ON_ROOFS, ON_SAND_IN_GERMAN } from './texts';

const TEXTS: Readonly<Record<string, string>> = { da: ON_GRAIN, en: ON_ROOFS, de: ON_SAND_IN_GERMAN };
const names = (lang: string, main: string): string[] =>
  extract(`<html lang="${lang}"><body><main><article><h1>Sand</h1>${main}</article></main></body></html>`).authors.map(({ name }) => name);

describe('who led an interview or wrote it down', () => {
  test.each<[string, string, string[]]>([
    ['de', 'Das Interview führte Hanna Beck.', ['Hanna Beck']],
    ['de', 'Das Interview führten Hanna Beck und Jonas Vogel.', ['Hanna Beck', 'Jonas Vogel']],
    ['de', 'Interview: Hanna Beck', []],
    ['da', 'Fortalt til Radio Norvik', []],
    ['en', 'Interviewed by Channel Seven on rain', []],
    ['de', 'Text: Hanna Beck, Mitarbeit: Jonas Vogel', ['Hanna Beck']],
    ['de', 'Autor*innen: Hanna Beck, Jonas Vogel', ['Hanna Beck', 'Jonas Vogel']],
    ['de', 'Das Interview dauerte länger, sagte Hanna Beck.', []],
    ['de', 'Recherche: Hanna Beck', []],
    ['da', 'Interviewet blev ført af Lise Holm.', ['Lise Holm']],
    ['da', 'Optegnet af Lise Holm', ['Lise Holm']],
    ['da', 'Prisen blev givet af Lise Holm.', []],
    ['en', 'The interview was conducted by Anna Whitfield.', ['Anna Whitfield']],
    ['en', 'The trial was conducted by Anna Whitfield.', []],
  ])('%s: %s', (lang, line, expected) => expect(names(lang, `${TEXTS[lang]}<p>${line}</p>`)).toEqual(expected));
});

describe('whose name stands in an element of its own', () => {
  test.each<[string, string, string[]]>([
    [
      'in a card below a heading',
      `${ON_ROOFS}<section><h3>About the author</h3><div class="card"><h4>Anna Whitfield</h4><p>Anna Whitfield is a writer who covers the coast.</p></div></section>`,
      ['Anna Whitfield'],
    ],
    [
      'in a card, the heading of something else below it',
      `${ON_ROOFS}<section><h3>About the author</h3><div class="card"><h4>Anna Whitfield</h4></div><h3>Coastal Waters</h3></section>`,
      ['Anna Whitfield'],
    ],
    [
      'in a heading with a link below a label',
      `${ON_ROOFS}<p class="author">Author</p><h2><a href="/blog/author/anna-w/">Anna Whitfield</a></h2>`,
      ['Anna Whitfield'],
    ],
    ['not in a heading without one', `${ON_ROOFS}<p>Author</p><h2>Coastal Waters</h2>`, []],
    [
      'with a link before what is said of them',
      `<p>By <a href="/authors/anna-whitfield">Anna Whitfield</a>, one of the people who founded our small letter on roofs and rain, and who has covered water, tanks, filters and the people behind them for more than ten years now.</p>${ON_ROOFS}`,
      ['Anna Whitfield'],
    ],
    [
      'not with a link to something else',
      `<p>By <a href="/topics/anna-whitfield">Anna Whitfield</a>, one of the people who founded our small letter on roofs and rain, and who has covered water, tanks, filters and the people behind them for more than ten years now.</p>${ON_ROOFS}`,
      [],
    ],
    [
      'not with a link inside a sentence',
      `<p>The roofs were measured by <a href="/authors/anna-whitfield">Anna Whitfield</a>, one of the people who founded our small letter on roofs and rain, and who has covered water, tanks and filters for years.</p>${ON_ROOFS}`,
      [],
    ],
    [
      'in small print that the system calls a caption',
      `<div class="caption">By <a class="article-author" href="/person/AnnaWhitfield">Anna Whitfield</a></div>${ON_ROOFS}`,
      ['Anna Whitfield'],
    ],
    [
      'not in the caption of a picture',
      `<figure><img src="a.jpg"><figcaption><span class="author">Anna Whitfield</span></figcaption></figure>${ON_ROOFS}`,
      [],
    ],
    [
      'in a button, as a link',
      `<div class="author"><button><span><p>By <a href="/author/anna-whitfield/">Anna Whitfield</a></p><i>Plus</i></span></button></div>${ON_ROOFS}`,
      ['Anna Whitfield'],
    ],
    [
      'not in a button of something else',
      `<div class="tools"><button><p>By <a href="/a/">Anna Whitfield</a></p></button></div>${ON_ROOFS}`,
      [],
    ],
    [
      'behind a long lead and a long caption',
      `<p class="lead">${'The lab looks at what the rain of a dry town does on the roofs of its schools. '.repeat(3)}</p><figure><img src="a.jpg"><figcaption>${'The tank below the school, as it looked in the summer of the trial. '.repeat(3)}</figcaption></figure><p>By Anna Whitfield</p>${ON_ROOFS}`,
      ['Anna Whitfield'],
    ],
  ])('%s', (_name, main, expected) => expect(names('en', main)).toEqual(expected));
});
