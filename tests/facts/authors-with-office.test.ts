import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from './texts';

const names = (above: string): string[] =>
  extract(`<html lang="en"><body><main><p>${above}</p><h1>Water from school roofs</h1>${ON_ROOFS}</main></body></html>`).authors.map(
    ({ name }) => name,
  );

test.each([
  ['2 May 2025 | Anna Holt, alumni officer', ['Anna Holt']],
  ['2025-05-02 — Anna Holt, keeper of the roofs', ['Anna Holt']],
  // No mark, no name, a sentence, an event.
  ['2 May 2025 | Coastal Notes, every roof', []],
  ['2 May 2025 Anna Holt, alumni officer', []],
  ['2 May 2025, 6 pm | Anna Holt, who will speak about roofs in the old town hall', []],
])('above the headline a name with its office after the day is the author: %s', (line, expected) => expect(names(line)).toEqual(expected));
