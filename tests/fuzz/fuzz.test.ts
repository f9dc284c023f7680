import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { Article } from '../../src/models/article';
import { faultOf, type Subject } from './faults';
import { fixturePages, keptPages } from './pages';
import { fuzzStretch, mutantOf } from './stretch';

const subject: Subject = { extract, schema: Article };
const pages = fixturePages(join(import.meta.dirname, '../../fixtures'));
const FOUND = join(import.meta.dirname, 'found');
const turns = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const ignore = (): void => undefined;

test('the first mutants of a seed of their own are read without fault', () => {
  expect(pages.length).toBeGreaterThanOrEqual(16);
  expect(fuzzStretch(subject, pages, 99, turns(80), ignore).map(({ turn, finding }) => ({ turn, finding }))).toEqual([]);
});

test.each(existsSync(FOUND) ? keptPages(FOUND) : [])('what was once at fault is so no more: $name', ({ bytes, options }) => {
  expect(faultOf(subject, { bytes, options })).toBeNull();
});

test('a mutant is the same each time, and other turns and seeds give others', () => {
  const of = (seed: number, turn: number): string => Buffer.from(mutantOf(pages, seed, turn).bytes).toString('latin1');
  expect(of(1, 5)).toBe(of(1, 5));
  expect(new Set([of(1, 5), of(2, 5), of(1, 5 + pages.length)]).size).toBe(3);
});

describe('a subject that breaks is found out', () => {
  const breaking = (run: (bytes: Uint8Array) => void): Subject => ({
    schema: Article,
    extract: (bytes, options) => (run(bytes), extract(bytes, options)),
  });

  test('by an exception, and the page made as small as the fault', () => {
    const withNul = breaking((bytes) => {
      if (bytes.includes(0)) throw new Error('a NUL');
    });
    // Which turn is the first to insert one depends on the existing fixtures.
    const turn = turns(2000).find((one) => mutantOf(pages, 1, one).bytes.includes(0));
    const failures = fuzzStretch(withNul, pages, 1, [turn!], ignore);
    expect(failures.map(({ finding }) => finding.kind)).toContain('exception');
    expect([...failures[0]!.page.bytes]).toEqual([0]);
  });

  test('by a record that the schema refuses', () => {
    const refusing: Subject = { extract, schema: { safeParse: () => ({ success: false, error: { message: 'no' } }) } };
    expect(fuzzStretch(refusing, pages, 1, [3], ignore).map(({ finding }) => finding.kind)).toEqual(['schema']);
  });

  test('by what it remembers', () => {
    let calls = 0;
    const remembering: Subject = { schema: Article, extract: (bytes, options) => ({ ...extract(bytes, options), lead: String(calls++) }) };
    expect(fuzzStretch(remembering, pages, 1, [1, 2], ignore).map(({ finding }) => finding.kind)).toEqual(['difference', 'difference']);
  });
});
