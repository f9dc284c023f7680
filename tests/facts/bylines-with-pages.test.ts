import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from './texts';

const authors = (byline: string, above = '', below = ''): string[] =>
  extract(
    `<html lang="en"><head></head><body><main>${above}<article><h1>Water from school roofs</h1>${byline}${ON_ROOFS}</article>${below}</main></body></html>`,
    { url: 'https://solvig.example/news/water' },
  ).authors.map(({ name, kind }) => (kind === 'person' ? name : `${name} (${kind})`));

describe('a name that links to the page of a writer', () => {
  test.each<[string, string, string[]]>([
    [
      'is the author behind an opener, however the line goes on',
      '<p>By <a href="/authors/ida-roe">Ida Roe</a>, who has covered rivers, roofs and the rain for more than twelve years and teaches at the school of Solvig</p>',
      ['Ida Roe'],
    ],
    [
      'and nobody where the opener is missing',
      '<p><a href="/authors/ida-roe">Ida Roe</a> has covered rivers, roofs and the rain for more than twelve years and teaches at the school of Solvig today</p>',
      [],
    ],
    [
      'is the author by one word, beside counts',
      '<p>by <a href="/author/amalie/">Amalie</a> · May 4, 2021 at 8:15 am · Two comments</p>',
      ['Amalie'],
    ],
    [
      'goes before whoever else a line opens: the maker of a book',
      '<p>by <a href="/author/amalie/">Amalie</a> · 4 comments</p><p>Tides</p><p>Author: H.G. Holm</p>',
      ['Amalie'],
    ],
    [
      'is the author by a single word of the address',
      '<div><strong><a href="/blog/author/yuri/">Yuri</a></strong> <span>3/4/2025</span></div>',
      ['Yuri'],
    ],
    ['not by a word that the address does not hold', '<div><a href="/blog/author/ida-roe/">Profile</a></div>', []],
    ['not by a word that says anybody', '<div><a href="/author/staff/">Staff</a></div>', []],
    ['is the author whatever it is', '<div><a href="/author/xq-zarnoff">Xq Zarnoff</a></div>', ['Xq Zarnoff']],
    ['on a page among those of the blog', '<div><a href="/blog-authors/ida-marlow">Ida Marlow</a></div>', ['Ida Marlow']],
    ['on a page with a number', '<div><a href="/user/1213">Daniel Rivera</a></div>', ['Daniel Rivera']],
    ['not for the page of a network', '<div>Award winner</div><div><a href="https://www.linkedin.com/in/ida-roe/">Ida Roe</a></div>', []],
    [
      'nor for a number among all people of the house',
      '<div>Meet the researcher</div><div><a href="/persons/8378">Daniel Rivera</a></div>',
      [],
    ],
    ['nor for a license', '<div><a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons</a></div>', []],
    [
      'nor for what authors are told',
      '<div><a href="/for-authors/open-access">Open Access</a></div><div><a href="/authors/guidelines">Guidelines</a></div>',
      [],
    ],
    ['nor by a word that is no given name', '<div><a href="/author/archive/">Archive</a></div>', []],
    ['nor for who edited', '<div>Edited by <a href="/editors/tom">Tom</a></div>', []],
    [
      'only as long as one stands beside the other',
      '<p>By <a href="/authors/ida-roe">Ida Roe</a>, with pictures and drawings of all the roofs and tanks of the town by <a href="/authors/tom-holm">Tom Holm</a> and many others who went there</p>',
      ['Ida Roe'],
    ],
    ['not on a shop’s account', '<div><a href="https://pins.example/@solvig">Great Offers</a></div>', []],
    ['not in the country of that name', '<div><a href="https://shop.example/in/great-offers">Great Offers</a></div>', []],
  ])('%s', (_name, byline, expected) => expect(authors(byline)).toEqual(expected));

  test('below a label each of several lines names one, whatever it says of them', () => {
    const line = (name: string, slug: string, what: string): string => `<strong><a href="/authors/${slug}">${name}</a></strong>, ${what}`;
    const people = [
      line('Ida Roe', 'ida-roe', 'on rain and roofs since the spring'),
      line('Tom Holm', 'tom-holm', 'senior writer and B Side collector'),
    ];
    expect(authors(`<div><strong>Written by</strong><br>${people.join('<br>')}</div>`)).toEqual(['Ida Roe', 'Tom Holm']);
    expect(authors(`<div><strong>Reviewed by</strong><br>${people.join('<br>')}</div>`)).toEqual([]);
  });

  test('at the end among details, and not where the next articles stand there too', () => {
    const details = (...people: string[]): string =>
      people
        .map(
          (name) =>
            `<div class="meta"><span>Roofs</span><a class="meta-author" href="/blog?author=5e27c6">${name}</a><time datetime="2022-09-12">September 12, 2022</time></div>`,
        )
        .join('');
    expect(authors('', '', details('Ida Roe'))).toEqual(['Ida Roe']);
    expect(authors('', '', details('Ida Roe', 'Tom Holm', 'Ann Lee', 'Kari Vik', 'Ole Dahl'))).toEqual([]);
  });
});

describe('who signs for a house', () => {
  test.each<[string, string, string[]]>([
    ['a desk', '<p>By Newsdesk</p>', ['Newsdesk (organization)']],
    ['a desk in an element of authors', '<div class="author">Newsdesk</div>', ['Newsdesk (organization)']],
    [
      'a desk that microdata mark beside the day',
      '<div><span itemprop="author" itemscope><a href="/author/newsdesk"><strong itemprop="name">Newsdesk</strong></a></span> <time datetime="2022-02-03">3 February 2022</time></div>',
      ['Newsdesk (organization)'],
    ],
    ['a team below the opener', '<div><div>By</div><div>The Solvig Team</div><div>6 min</div></div>', ['The Solvig Team (organization)']],
    [
      'a team in a small heading',
      '<div class="author"><h5><a href="/blog/author/sv-team"><span>SV Team</span></a></h5></div>',
      ['SV Team (organization)'],
    ],
    ['not a team in a heading without a page', '<div class="author"><h5>SV Team</h5></div>', []],
    ['not a unit above who wrote', '<div>By</div><div>Faculty of Science</div><div>Ida Roe</div>', ['Ida Roe']],
    ['not a team below another label', '<div><div>Photos</div><div>The Solvig Team</div></div>', []],
    ['not a team beside somebody', '<div class="author">The Solvig Team</div><p>By Ida Roe</p>', ['Ida Roe']],
  ])('%s', (_name, byline, expected) => expect(authors(byline)).toEqual(expected));
});

describe('what stands around a byline', () => {
  test.each<[string, string, string[]]>([
    [
      'a caption’s class does not take the opener’s word',
      '<div class="caption">By <a class="article-author" href="/p/IdaRoe">Ida Roe</a></div>',
      ['Ida Roe'],
    ],
    [
      'but a name without an opener is the photographer’s',
      '<figure><img src="a.jpg"><figcaption class="caption"><a class="article-author" href="/p/IdaRoe">Ida Roe</a></figcaption></figure>',
      [],
    ],
    ['a role below a label is nobody', '<h4>Author</h4><div>Senior Rain Analyst</div>', []],
    ['nor is a role in an element of authors', '<p>By Ida Roe</p><p><span class="author">National Rain Analyst</span></p>', ['Ida Roe']],
    ['who tested and wrote is one', '<p>Written and tested by Ida Roe</p>', ['Ida Roe']],
    ['who tested is no author', '<p>By Ida Roe</p><p>Tested by Tom Holm and Ann Lee</p>', ['Ida Roe']],
    [
      'nor who contributed',
      '<p>By Ida Roe</p><div>Contributions from</div><div><a rel="author" href="/a/tom">Tom Holm</a></div>',
      ['Ida Roe'],
    ],
    [
      'nor who made what a class of authors holds too',
      '<div class="author">Joan Marlow, senior writer and B Side collector for many years</div>',
      ['Joan Marlow'],
    ],
    [
      'nor the section that stands with them',
      '<div class="author-line"><a href="/author/ir2">idaroe</a> <a href="/stories">Mia Stories</a></div>',
      [],
    ],
  ])('%s', (_name, byline, expected) => expect(authors(byline)).toEqual(expected));

  test('a long caption below the headline does not hide it', () => {
    const figure = `<figure><img src="a.jpg"><figcaption>${'The roofs of the school and the tanks below them, which hold the rain of a whole winter. '.repeat(3)}</figcaption></figure>`;
    expect(
      authors(
        `<p>${'Schools now drink the rain of their own roofs, and many towns want to know how they do it. '.repeat(2)}</p>${figure}<p>By Ida Roe</p>`,
      ),
    ).toEqual(['Ida Roe']);
  });

  test('bylines of other articles above the headline do not hide the article’s own', () => {
    const other = (name: string, day: string): string =>
      `<div><h2><a href="/n/${day}">Rain on the hills of ${day}</a></h2><p>By <span class="author">${name}</span> ${day}</p></div>`;
    const others = other('Tom Holm', 'May 3, 2021') + other('Ann Lee', 'May 4, 2021') + other('Kari Vik', 'May 5, 2021');
    expect(authors('<div class="who">By<a href="/reporters/ida-roe">Ida Roe</a></div><p>Published May 6, 2021</p>', others)).toEqual([
      'Ida Roe',
    ]);
    expect(authors('', others)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['Posted by Ann Lee on May 4, 2021 in Energy, Water', ['Ann Lee']],
    ['Posted by Ann Lee in Energy, Water', []],
    ['Posted by Marine Biology on May 4, 2021 in Energy, Water', []],
    ['The rain was measured by Ann Lee on May 4, 2021 in Energy', []],
  ])('the foot of an article: %s', (foot, expected) => expect(authors('', '', `<p>${foot}</p>`)).toEqual(expected));

  test.each<[string, string[]]>([
    ['Ann Lee May 4, 2021', ['Ann Lee']],
    ['Marine Biology May 4, 2021', []],
    ['Rose Garden May 4, 2021', []],
    ['Ida Wells May 4, 2021', ['Ida Wells']],
  ])('beside a day: %s', (line, expected) => expect(authors(`<p>${line}</p>`)).toEqual(expected));

  test('the only person in elements of authors on the page is the author, two are not', () => {
    const box = (name: string): string =>
      `<section class="author-box"><h3 class="author-box__name">${name}</h3><p>Likes rain.</p></section>`;
    const far = `<div>${'<p>Rain</p>'.repeat(20)}</div>`;
    expect(authors('', '', far + box('Ida Roe'))).toEqual(['Ida Roe']);
    expect(authors('', '', far + box('Ida Roe') + box('Tom Holm'))).toEqual([]);
    expect(authors('<p>By Ann Lee</p>', '', far + box('Ida Roe'))).toEqual(['Ann Lee']);
    for (const of of ['quote', 'review', 'testimonial', 'book'])
      expect(authors('', '', `${far}<div class="${of}"><p>Rain!</p><span class="${of}-author">Ida Roe</span></div>`)).toEqual([]);
  });

  test('the first teaser of a list of articles is not signed by the list’s author', () => {
    const teaser = (name: string, day: string): string =>
      `<p>By ${name} | ${day}</p><h2><a href="/n/${day}">Rain on the hills in spring</a></h2><p>Much of it.</p>`;
    expect(authors(teaser('Tom Holm', 'May 3, 2021') + teaser('Ann Lee', 'May 4, 2021') + teaser('Kari Vik', 'May 5, 2021'))).toEqual([]);
  });
});
