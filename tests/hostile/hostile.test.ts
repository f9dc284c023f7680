import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { Article } from '../../src/models/article';
import { expectLawfulSpans } from '../fixtures/spans';
import { KINDS } from './kinds';
import { allowance, faults } from './verdict';

/** 0 in the fast lane; the slow suite runs the larger sizes (KLYNGE_HOSTILE_SIZE=1, 2). */
const which = Number(process.env['KLYNGE_HOSTILE_SIZE'] ?? 0) as 0 | 1 | 2;

describe(`hostile pages, size ${which}`, () => {
  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
    const page = kind.make(kind.sizes[which]);
    const before = process.cpuUsage();
    const record = extract(page.text ?? page.bytes, page.options);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000, 'milliseconds of the processor').toBeLessThan(allowance(page.bytes.length));
    expect(faults(page, record)).toEqual([]);
    if (which === 0) {
      expect(Article.parse(record)).toEqual(record);
      expectLawfulSpans(record);
      expect(extract(page.text ?? page.bytes, page.options)).toEqual(record);
    }
  });
});
