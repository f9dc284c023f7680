import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import type { Limits } from '../../src/models/options';
import type { Span } from '../../src/models/span';
import { expectLawfulSpans } from '../fixtures/spans';
import { article, bytesOf, FACTS } from './hostile-page';

const PROSE = '<p>Klyngen Energy Cluster Denmark i Aarhus fik støtte den 3. maj 2019, siger Karen Holst.</p>';

test.each<[keyof Limits, number, string]>([
  ['bytes', 900, PROSE.repeat(50)],
  ['nodes', 60, PROSE.repeat(50)],
  ['depth', 20, `${'<div>'.repeat(60)}${PROSE}`],
  ['text', 500, PROSE.repeat(50)],
  ['mentions', 6, PROSE.repeat(50)],
])('going over the limit on %s keeps what is done and names the limit', (limit, most, within) => {
  const page = bytesOf(article({ within }));
  const codes = (limits: Partial<Limits>): string[] =>
    extract(page, { limits })
      .issues.map((issue) => issue.code)
      .filter((code) => code.startsWith('limit'));
  expect(codes({})).toEqual([]);
  expect(codes({ [limit]: most })).toEqual([`limit-${limit}`]);
  const record = extract(page, { limits: { [limit]: most } });
  expect(record.title).toBe(FACTS.title);
  expectLawfulSpans(record);
});

const spansOf = (record: Article): Span[] => [
  ...record.dates,
  ...[record.clusters, record.cities, record.places, record.people, record.organizations].flat().flatMap((entity) => entity.mentions),
];

test('the limit on mentions counts names and dates together, in page order', () => {
  const record = extract(bytesOf(article({ within: PROSE.repeat(50) })), { limits: { mentions: 6 } });
  expect(spansOf(record)).toHaveLength(6);
});

describe('the limit on mentions counts those of title and text together', () => {
  const inBoth = 'Karen Holst, Energy Cluster Denmark og Ole Lund i Aarhus\n\nKaren Holst tegner huset i Viborg for de andre.';
  const read = (text: string, mentions: number) => {
    const record = extract(text, { contentType: 'text/plain', limits: { mentions } });
    const spans = spansOf(record).sort((a, b) => (a.in < b.in ? 1 : a.in === b.in ? a.start - b.start : -1));
    const issues = record.issues.filter(({ code }) => code === 'limit-mentions').map(({ message }) => message);
    return { spans: spans.map((span) => [span.in, span.text]), issues };
  };

  test('the title is cut before the text, and each says so', () => {
    expect(read(inBoth, 2)).toEqual({
      spans: [
        ['title', 'Karen Holst'],
        ['title', 'Energy Cluster Denmark'],
      ],
      issues: ['the title has 4 names and dates: the first 2 were kept', 'the text has 2 names and dates: the first 0 were kept'],
    });
    expect(read(inBoth, 5)).toEqual({
      spans: [
        ['title', 'Karen Holst'],
        ['title', 'Energy Cluster Denmark'],
        ['title', 'Ole Lund'],
        ['title', 'Aarhus'],
        ['text', 'Karen Holst'],
      ],
      issues: ['the text has 2 names and dates: the first 1 were kept'],
    });
    expect(read(inBoth, 6).issues).toEqual([]);
  });

  test('so is it where the text alone tells what the title names', () => {
    const known = 'Tang & Tare vokser\n\nKlyngeorganisationen Tang & Tare holder møde i dag i hallen.';
    expect(read(known, 20)).toMatchObject({
      spans: [
        ['title', 'Tang & Tare'],
        ['text', 'Tang & Tare'],
        ['text', 'i dag'],
      ],
      issues: [],
    });
    expect(read(known, 2).spans).toHaveLength(2);
    expect(read(known, 2).issues).toHaveLength(1);
  });
});
