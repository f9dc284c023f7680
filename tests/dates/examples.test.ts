import { describe, expect, it } from 'vitest';
import type { DateExamples } from '../../src/languages/contracts/dates';
import { LANGUAGES } from '../../src/languages/languages';
import { datesIn } from './dates-in';

/** The examples in the folder of each language. */
const EXAMPLES = await Promise.all(
  LANGUAGES.map(async ({ code }): Promise<[string, DateExamples]> => {
    const { examples } = (await import(`../../src/languages/${code}/dates.examples.ts`)) as { examples: DateExamples };
    return [code, examples];
  }),
);

describe.each(EXAMPLES)('dates in %s', (code, { reads, ignores }) => {
  it.each(reads)('%s is %s', (text, edtf) => {
    expect(datesIn(text, code).map(({ value }) => value.edtf)).toEqual([edtf]);
  });

  it.each(ignores)('%s holds none', (text) => {
    expect(datesIn(text, code).map(({ value }) => value.text)).toEqual([]);
  });
});
