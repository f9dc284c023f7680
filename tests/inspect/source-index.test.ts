import { describe, expect, test } from 'vitest';
import { SourceIndex, type Declared } from '../../src/inspect/source-index';

const at = (source: string, text: string): string | null => {
  const range = new SourceIndex(source, 'html').printed(text);
  return range && source.slice(range.start, range.end);
};
/** The source from the position of a declared value on. */
const from = (source: string, value: string, declared: Declared): string | null => {
  const range = new SourceIndex(source, 'html').declared(value, declared);
  return range && source.slice(range.start);
};

describe('a text is found in the source', () => {
  test.each([
    ['as it stands', '<p>En by ved fjorden</p>', 'ved fjorden', 'ved fjorden'],
    ['over lines and indents', '<p>En by\n   ved fjorden</p>', 'by ved fjorden', 'by\n   ved fjorden'],
    ['over tags', '<p>Food <b>Cluster</b> Denmark</p>', 'Food Cluster Denmark', 'Food <b>Cluster</b> Denmark'],
    ['written with entities', '<p>S&oslash;ren &amp; co</p>', 'Søren & co', 'S&oslash;ren &amp; co'],
    ['with spaces that do not break', '<p>3.&nbsp;maj</p>', '3. maj', '3.&nbsp;maj'],
  ])('%s', (_how, source, text, found) => {
    expect(at(source, text)).toBe(found);
  });

  test.each([
    ['that only an attribute holds', '<p title="fjorden">x</p>', 'fjorden'],
    ['that only a comment holds', '<!-- fjorden --><p>x</p>', 'fjorden'],
    ['that is not there', '<p>x</p>', 'fjorden'],
    ['that is empty', '<p>x</p>', ' '],
  ])('not one %s', (_how, source, text) => {
    expect(at(source, text)).toBeNull();
  });

  test('from a place on, up to another', () => {
    const source = '<p>Aarhus</p><p>Aarhus</p>';
    const index = new SourceIndex(source, 'html');
    expect(index.printed('Aarhus', 4)).toEqual({ start: 16, end: 22 });
    expect(index.printed('Aarhus', 4, 20)).toBeNull();
  });

  test.each([
    ['the head’s title', '<title>Ny kaj</title><h1>Ny kaj</h1>', 'Ny kaj', 'Ny kaj</h1>'],
    ['data for machines', '<script type="application/ld+json">{"headline":"Ny kaj"}</script><h1>Ny kaj</h1>', 'Ny kaj', 'Ny kaj</h1>'],
  ])('as it is printed, not as %s has it', (_where, source, text, found) => {
    const range = new SourceIndex(source, 'html').printed(text)!;
    expect(source.slice(range.start)).toBe(found);
  });

  test('the next line is the next place that reads so, near by', () => {
    const source = `<p>Nyt</p><p>Mere</p><p>Nyt</p>${'x'.repeat(20_000)}<p>Langt borte</p>`;
    const index = new SourceIndex(source, 'html');
    expect(index.next('Nyt', 10)).toEqual({ start: 24, end: 27 });
    expect(index.next('Langt borte', 0)).toBeNull();
  });
});

describe('metadata is found under its property', () => {
  const META =
    '<title>Hav</title><meta name="description" content="Hav"><meta property="og:title" content="Hav &amp; vind"><meta property="twitter:title" content="Hav &amp; vind">';
  test.each([
    ['a meta element', META, 'Hav & vind', { source: 'meta', path: 'twitter:title' }, 'Hav &amp; vind">'],
    ['the title element', META, 'Hav', { source: 'html', path: 'title-tag' }, META.slice(7)],
    [
      'data',
      '<script type="application/ld+json">{"name":"Hav","headline": "Hav"}</script>',
      'Hav',
      { source: 'json-ld', path: 'headline' },
      'Hav"}</script>',
    ],
    [
      'data with escapes',
      '<script type="application/ld+json">{"headline":"S\\u00f8 \\"\\/\\""}</script>',
      'Sø "/"',
      { source: 'json-ld', path: 'headline' },
      'S\\u00f8 \\"\\/\\""}</script>',
    ],
    [
      'a time element, not the meta element before it',
      '<meta property="article:published_time" content="2020-01-02"><time datetime="2020-01-02">2. januar</time>',
      '2020-01-02',
      { source: 'time', path: null },
      '2020-01-02">2. januar</time>',
    ],
  ])('%s', (_where, source, value, declared, found) => {
    expect(from(source, value, declared)).toBe(found);
  });
});
