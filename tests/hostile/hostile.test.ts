import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { Article } from '../../src/models/article';
import { expectLawfulSpans } from '../fixtures/spans';
import type { HostilePage } from './hostile-page';
import { KINDS } from './kinds';
import { allowance, faults } from './verdict';

/** A record of a page and the milliseconds of CPU time it took. */
function timed({ text, bytes, options }: HostilePage): { record: Article; ms: number } {
  const before = process.cpuUsage();
  const record = extract(text ?? bytes, options);
  const { user, system } = process.cpuUsage(before);
  return { record, ms: (user + system) / 1_000 };
}

/** The small size of each kind; tests/slow/hostile.test.ts reads the larger ones, in a separate process. */
describe('hostile pages', () => {
  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
    const page = kind.make(kind.sizes[0]);
    const [first, second] = [timed(page), timed(page)];
    // The first reading also compiles what it needs.
    expect(Math.min(first.ms, second.ms), 'milliseconds of CPU time').toBeLessThan(allowance(page.bytes.length));
    expect(faults(page.planted, first.record)).toEqual([]);
    expect(Article.parse(first.record)).toEqual(first.record);
    expectLawfulSpans(first.record);
    expect(second.record).toEqual(first.record);
  });
});
