import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleJsonSchema } from '../../src/models/json-schema';
import { fieldTable } from './field-table';
import { holds, ROOT } from './generated';
import { namesTable } from './names-table';
import { scoreTable, type StatedScores } from './score-table';

const FILE = join(ROOT, 'README.md');
const SCORES = JSON.parse(readFileSync(join(ROOT, 'quality/scores.json'), 'utf8')) as StatedScores;

test('the field table is that of the schemas (npm run docs writes it anew)', () => {
  const schema = articleJsonSchema() as { $defs: { Article: { properties: Parameters<typeof fieldTable>[0] } } };
  holds('README.md', 'fields', fieldTable(schema.$defs.Article.properties));
});

test('the pages that the README links to are in the package', () => {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
  const links = readFileSync(FILE, 'utf8')
    .split('](')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf(')')));
  const pages = links.filter((file) => !file.startsWith('https:') && !file.endsWith('.png'));
  expect(pages).toContain('docs/names.md');
  expect(pages.filter((file) => !files.includes(file.replace(/^docs\/[a-z-]+\.md$/u, 'docs/*.md')) || files.includes(`!${file}`))).toEqual(
    [],
  );
});

test('the tables of scores are those of quality/scores.json (npm run docs writes them anew)', () => {
  holds('README.md', 'scores', scoreTable(SCORES));
  holds('docs/names.md', 'names', namesTable(SCORES.names));
});
