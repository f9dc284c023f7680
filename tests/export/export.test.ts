import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDataset } from '../../src/batch/merge/run-dataset';
import { csvCell } from '../../src/export/csv-cell';
import { csv } from '../../src/export/formats/csv';
import { elastic } from '../../src/export/formats/elastic';
import { jsonLd } from '../../src/export/formats/json-ld';
import { ninjs } from '../../src/export/formats/ninjs';
import { copyLine, postgresSchema, withoutPassword } from '../../src/export/formats/postgres';
import { refusal } from '../../src/export/formats/postgres-check';
import { columnsOf } from '../../src/export/shape/table';
import { TABLES, tableNamed } from '../../src/export/shape/tables';
import { file, scratch } from '../archive/reading';
import { article, cluster, lines } from './records';

const folder = scratch();
const record = article({
  url: 'https://example.org/1',
  at: '2024-01-01T00:00:00Z',
  day: '2020-10-22',
  title: '=HYPERLINK("x")',
  text: 'Første linje,\nanden "linje"; 漢',
  tags: ['-1+2', 'æ'],
  clusters: [cluster('Klyngen', { id: 'klynge', headquarters: ['Aarhus'] })],
  longitude: -21.9,
});
const dataset = await openDataset([file(folder, 'segment.jsonl', lines([record]))]);

/** Reads RFC 4180, character by character. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [['']];
  const add = (character: string): void => {
    const row = rows.at(-1)!;
    row.push(`${row.pop()!}${character}`);
  };
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '"' && quoted && text[i + 1] === '"') add(text[i++]!);
    else if (character === '"') quoted = !quoted;
    else if (quoted) add(character);
    else if (character === ',') rows.at(-1)!.push('');
    else if (text.startsWith('\r\n', i)) i += rows.push(['']) > 0 ? 1 : 0;
    else add(character);
  }
  return rows.slice(0, -1);
}

describe('the relational shape', () => {
  test('every column has a type that its schema says', () => {
    const types = new Map(columnsOf(tableNamed('articles')).map(({ name, type, nullable }) => [name, `${type}${nullable ? '?' : ''}`]));
    expect(Object.fromEntries(types)).toMatchObject({
      article_id: 'text',
      title: 'text?',
      language_confidence: 'real?',
      captures: 'integer',
      source_offset: 'integer?',
      published_precision: 'text?',
      text: 'text',
    });
    expect(columnsOf(tableNamed('captures')).find(({ name }) => name === 'latest')!.type).toBe('boolean');
    expect(columnsOf(tableNamed('article_clusters')).find(({ name }) => name === 'found_by')!.type).toBe('json');
  });

  test('keys and references are columns, and parents stand before children', () => {
    for (const [i, table] of TABLES.entries()) {
      const names = columnsOf(table).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining([...table.key, ...Object.keys(table.references), ...table.indexes.flat()]));
      for (const parent of Object.values(table.references)) expect(TABLES.findIndex(({ name }) => name === parent)).toBeLessThan(i);
    }
  });

  test('the schema for PostgreSQL has foreign keys and indexes', () => {
    expect(postgresSchema()).toContain('FOREIGN KEY ("cluster_id") REFERENCES "clusters"');
    expect(postgresSchema()).toContain('CREATE INDEX IF NOT EXISTS "relations_cluster_id" ON "relations" ("cluster_id")');
  });
});

describe('CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+45 87 15', "'+45 87 15"],
    ['-x', "'-x"],
    ['@a', "'@a"],
    ['\tx', "'\tx"],
    ['＝1', "'＝1"],
    ['a=b', 'a=b'],
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['say "x"', '"say ""x"""'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
    ['', ''],
  ])('the text %j is written %j', (value, written) => expect(csvCell(value)).toBe(written));
  test.each([
    [-21.9, '-21.9'],
    [0, '0'],
    [true, 'true'],
    [null, ''],
  ])('%j is written %j', (value, written) => expect(csvCell(value)).toBe(written));

  test('one file a table, with a byte order mark, that reads back', async () => {
    const path = join(folder, 'csv');
    await csv.write(dataset, path);
    expect(readdirSync(path).sort()).toEqual(TABLES.map(({ name }) => `${name}.csv`).sort());
    const text = readFileSync(join(path, 'articles.csv'), 'utf8');
    expect(text.startsWith('\uFEFFarticle_id,')).toBe(true);
    const [head, row, ...rest] = readCsv(text.slice(1));
    expect(rest).toEqual([]);
    const values = Object.fromEntries(head!.map((name, i) => [name, row![i]]));
    expect(values).toMatchObject({
      title: `'${record.title!}`,
      text: record.text,
      published: '2020-10-22',
      captured_at: '2024-01-01T00:00:00Z',
    });
    expect(readCsv(readFileSync(join(path, 'relations.csv'), 'utf8'))[1]).toEqual(
      expect.arrayContaining(['klynge', 'headquarters', 'Aarhus']),
    );
    expect(readCsv(readFileSync(join(path, 'cities.csv'), 'utf8'))[1]).toEqual(expect.arrayContaining(['geonames:7', '-21.9']));
  });
});

describe('lines of other formats', () => {
  const written = async (exporter: typeof ninjs): Promise<Record<string, unknown>[]> => {
    const path = join(folder, exporter.file);
    await exporter.write(dataset, path);
    return readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  test('schema.org: a NewsArticle with its own context', async () => {
    const [item] = await written(jsonLd);
    expect(item).toMatchObject({
      '@type': 'NewsArticle',
      '@context': { '@vocab': 'https://schema.org/' },
      datePublished: '2020-10-22',
      author: [{ '@type': 'Person', name: 'Mette Holm' }],
      about: [{ name: 'Klyngen', location: [{ '@type': 'Place', name: 'Aarhus' }] }],
    });
  });

  test('ninjs 3: an item with headline, body and places', async () => {
    const [item] = await written(ninjs);
    expect(item).toMatchObject({
      uri: 'https://example.org/1',
      firstcreated: '2020-10-22T00:00:00Z',
      by: 'Mette Holm',
      headlines: [{ value: record.title }],
      bodies: [{ value: record.text }],
      places: [{ geojson: { type: 'Point', coordinates: [-21.9, 64.1] } }],
    });
  });

  test('Elasticsearch: an action and a document', async () => {
    const [action, document] = await written(elastic);
    expect(action).toMatchObject({ index: { _index: 'klynge-articles' } });
    expect(document).toMatchObject({
      published: { range: { gte: '2020-10-22', lte: '2020-10-22' } },
      cities: [{ location: { lat: 64.1, lon: -21.9 } }],
    });
  });
});

describe('PostgreSQL', () => {
  test('a row of COPY escapes what would end it, and drops what the database refuses', () => {
    const row = { article_id: 'a\tb\\c\nd\u0000', ordinal: 1, tag: '\\N' };
    expect(copyLine(row, tableNamed('tags'))).toBe('a\\tb\\\\c\\nd\t1\t\\\\N\n');
    expect(
      copyLine({ article_id: 'a', ordinal: 1, field: 'title', before: ['\u0000\\u0000\uD800'], after: [] }, tableNamed('changes')),
    ).toBe('a\t1\ttitle\t["\\\\\\\\u0000"]\t[]\n');
  });
  test.each([
    [{}, null],
    [{ reads_only: 'on' }, 'the database only reads'],
    [{ schema: null, tables: null }, 'no schema is there that this user may use'],
    [{ tables: false }, 'GRANT CREATE ON SCHEMA news'],
    [{ staging: false }, 'temporary tables'],
  ])('a database that says %j of itself: %s', (told, words) => {
    const said = refusal({ reads_only: 'off', schema: 'news', tables: true, staging: true, ...told });
    if (words === null) expect(said).toBeNull();
    else expect(said).toContain(words);
  });

  test('an address is printed without its password', () =>
    expect(withoutPassword('postgres://me:secret@host/db')).toBe('postgres://me:***@host/db'));
});
