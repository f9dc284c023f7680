import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleJsonSchema } from '../../src/models/json-schema';
import { fieldTable } from './field-table';

const FILE = join(import.meta.dirname, '../../README.md');
const readme = readFileSync(FILE, 'utf8');

test('the field table is that of the schemas (npm run docs writes it anew)', () => {
  const schema = articleJsonSchema() as { $defs: { Article: { properties: Parameters<typeof fieldTable>[0] } } };
  const [head, rest] = readme.split(/(?<=<!-- fields:[^>]*-->\n)/u) as [string, string];
  const tail = rest.slice(rest.indexOf('<!-- /fields -->'));
  const written = `${head}${fieldTable(schema.$defs.Article.properties)}\n${tail}`;
  if (process.env['KLYNGE_WRITE_DOCS']) writeFileSync(FILE, written);
  else expect(readme).toBe(written);
});
