import { describe, expect, it } from 'vitest';
import type { DateExamples } from '../../src/languages/contracts/dates';
import { examples as da } from '../../src/languages/da/dates.examples';
import { examples as de } from '../../src/languages/de/dates.examples';
import { examples as en } from '../../src/languages/en/dates.examples';
import { examples as fi } from '../../src/languages/fi/dates.examples';
import { examples as fr } from '../../src/languages/fr/dates.examples';
import { examples as is } from '../../src/languages/is/dates.examples';
import { examples as nb } from '../../src/languages/nb/dates.examples';
import { examples as nl } from '../../src/languages/nl/dates.examples';
import { examples as nn } from '../../src/languages/nn/dates.examples';
import { examples as sv } from '../../src/languages/sv/dates.examples';
import { datesIn } from './dates-in';

const EXAMPLES: Readonly<Record<string, DateExamples>> = { da, sv, nb, nn, de, en, nl, fi, fr, is };

describe.each(Object.entries(EXAMPLES))('dates in %s', (code, { reads, ignores }) => {
  it.each(reads)('%s is %s', (text, edtf) => {
    expect(datesIn(text, code).map(({ value }) => value.edtf)).toEqual([edtf]);
  });

  it.each(ignores)('%s holds none', (text) => {
    expect(datesIn(text, code).map(({ value }) => value.text)).toEqual([]);
  });
});
