import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { encodingsText } from '../../scripts/build-encodings.mjs';

it('tables/encodings.json is the table of the decoder in use; if not: node scripts/build-encodings.mjs', () =>
  expect(readFileSync('tables/encodings.json', 'utf8') === encodingsText()).toBe(true));
