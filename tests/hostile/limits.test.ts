import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Limits } from '../../src/models/options';
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

test('the limit on mentions counts names and dates together, in page order', () => {
  const record = extract(bytesOf(article({ within: PROSE.repeat(50) })), { limits: { mentions: 6 } });
  const spans = [
    ...record.dates,
    ...[record.clusters, record.cities, record.places, record.people, record.organizations].flat().flatMap((entity) => entity.mentions),
  ].filter((span) => span.in === 'text');
  expect(spans).toHaveLength(6);
});
