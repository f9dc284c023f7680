import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { Article } from '../../src/models/article';
import { expectLawfulSpans } from '../fixtures/spans';
import { KINDS } from './kinds';
import { allowance, faults } from './verdict';

/** The small size of each kind; tests/slow/hostile.test.ts reads the larger ones, in a separate process. */
describe('hostile pages', () => {
  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
    const page = kind.make(kind.sizes[0]);
    const before = process.cpuUsage();
    const record = extract(page.text ?? page.bytes, page.options);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000, 'milliseconds of the processor').toBeLessThan(allowance(page.bytes.length));
    expect(faults(page.planted, record)).toEqual([]);
    expect(Article.parse(record)).toEqual(record);
    expectLawfulSpans(record);
    expect(extract(page.text ?? page.bytes, page.options)).toEqual(record);
  });
});
