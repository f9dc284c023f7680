import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

export const ROOT = join(import.meta.dirname, '../..');

/** Compares the text between `<!-- NAME: … -->` and `<!-- /NAME -->` of a document with a table, or writes the table there. */
export function holds(document: string, name: string, table: string): void {
  const path = join(ROOT, document);
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf('\n', text.indexOf(`<!-- ${name}:`)) + 1;
  const end = text.indexOf(`<!-- /${name} -->`);
  expect(start, `${document} has a place for ${name}`).toBeGreaterThan(0);
  expect(end).toBeGreaterThanOrEqual(start);
  const written = `${text.slice(0, start)}${table}\n${text.slice(end)}`;
  if (process.env['KLYNGE_WRITE_DOCS']) writeFileSync(path, written);
  else expect(text).toBe(written);
}
