import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXPORTERS } from '../../src/export/formats';
import { POSTGRES_OMITS } from '../../src/export/formats/postgres';

const page = readFileSync(join(import.meta.dirname, '../../docs/datasets.md'), 'utf8');

test.each(EXPORTERS.map(({ name, omits }) => [name, omits]))('docs/datasets.md says what %s can not carry', (name, omits) => {
  expect(page).toContain(`| \`${name}\` |`);
  expect(page).toContain(`| ${omits} |`);
});

test('and what PostgreSQL can not', () => expect(page).toContain(`| ${POSTGRES_OMITS} |`));
