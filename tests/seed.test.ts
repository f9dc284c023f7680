import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/index';

/** The article that the project began with; it is beside the repository, not in it. */
const folder = join(import.meta.dirname, '../../shared/seed');
const isThere = existsSync(folder);

interface Expected {
  readonly title: string;
  readonly leadBegins: string;
  readonly language: string;
  readonly published: string;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly tags: readonly string[];
  readonly links: readonly string[];
}

describe.runIf(isThere)('the facts of the seed', () => {
  const seed = (file: string): string => (isThere ? readFileSync(join(folder, file), 'utf8') : '{}');
  const want = JSON.parse(seed('expected.json')) as Expected;
  const page = extract(seed('article.html'));
  const plain = extract(seed('article.txt'), { contentType: 'text/plain' });

  test.each([
    ['page', page],
    ['plain text', plain],
  ] as const)('of its %s', (_form, record) => {
    expect.soft(record.title, 'title').toBe(want.title);
    expect.soft(record.lead?.slice(0, want.leadBegins.length), 'lead').toBe(want.leadBegins);
    expect.soft(record.language?.code, 'language').toBe(want.language);
    expect.soft(record.published?.edtf, 'published').toBe(want.published);
    expect.soft(record.modified, 'modified').toBe(want.modified);
    expect
      .soft(
        record.authors.map((author) => author.name),
        'authors',
      )
      .toEqual(want.authors);
    expect.soft(record.publisher?.name, 'publisher').toBe(want.publisher);
    for (const not of [want.title, '22.10.2020', 'Lonni Klitgaard', 'Seneste nyheder', 'Nordre Ringgade'])
      expect.soft(record.text, 'text').not.toContain(not);
  });

  test('tags and links of its page', () => {
    expect.soft(page.tags, 'tags').toEqual(want.tags);
    const lines = page.links.map((link) => page.blocks.find((block) => block.start <= link.start && link.end <= block.end)!);
    expect
      .soft(
        lines.map(({ start, end }) => page.text.slice(start, end)),
        'links',
      )
      .toEqual(want.links);
  });
});
