import { describe, expect, test } from 'vitest';
import { SourceIndex } from '../../src/inspect/source-index';

const at = (source: string, text: string, how: 'printed' | 'declared' = 'printed'): string | null => {
  const range = new SourceIndex(source, 'html')[how](text);
  return range && source.slice(range.start, range.end);
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

  test('metadata is found in its attribute', () => {
    expect(at('<meta property="og:title" content="Hav &amp; vind"><p>x</p>', 'Hav & vind', 'declared')).toBe('Hav &amp; vind');
  });
});
