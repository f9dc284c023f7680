import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HostilePage } from '../hostile/hostile-page';
import { KINDS } from '../hostile/kinds';
import { BoundedReader, type Outcome } from '../hostile/reading/bounded-reader';
import { allowance, faults, MOST_MEMORY, type Judged } from '../hostile/verdict';

const HOSTILE = join(import.meta.dirname, '../hostile');
const SIZES = [1, 2] as const;

/** The allowance is CPU time. Processes that share the core's caches lengthen even that; the test tolerates this factor. */
const BUSY = 1.5;
/** For the same reason a page over its allowance is read again, at most this many times. */
const AGAIN = 2;

interface Read {
  readonly outcome: Outcome<Judged>;
  readonly faults: readonly string[];
  /** Time, as a share of the allowance. */
  readonly share: number;
}

const readings = new Map<string, Read>();
const readers = Array.from(
  { length: 2 },
  () => new BoundedReader<Judged>(join(HOSTILE, 'reading/reader.mjs'), join(HOSTILE, 'readers/klynge.mjs')),
);

/** Reads a page until it stays within its allowance, since the time differs from one reading to the next. */
async function readPatiently(reader: BoundedReader<Judged>, page: HostilePage): Promise<Read> {
  const allowed = allowance(page.bytes.length);
  const read = (): Promise<Outcome<Judged>> => reader.read(page, { ms: BUSY * allowed, memory: MOST_MEMORY });
  const isSlow = ({ end, ms }: Outcome<Judged>): boolean => ms > allowed && (end === 'answer' || end === 'over time');
  let outcome = await read();
  for (let turn = 0; turn < AGAIN && isSlow(outcome); turn++) {
    const again = await read();
    if (!isSlow(again) || again.ms < outcome.ms) outcome = again;
  }
  return { outcome, faults: outcome.answer === null ? [] : faults(page.planted, outcome.answer), share: outcome.ms / allowed };
}

/** Two processes read the pages, which are generated one at a time: all of them would not fit in memory. */
beforeAll(async () => {
  const queue = SIZES.flatMap((size) => KINDS.map((kind) => ({ size, kind })));
  await Promise.all(
    readers.map(async (reader) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const page = next.kind.make(next.kind.sizes[next.size]);
        readings.set(`${next.size} ${next.kind.name}`, await readPatiently(reader, page));
      }
    }),
  );
  const over = [...readings].filter(([, { share }]) => share > 1).map(([name, { share }]) => `${name}: ${share.toFixed(2)}`);
  const peak = Math.max(...[...readings.values()].map(({ outcome }) => outcome.peak));
  console.info(
    `${readings.size} pages, at most ${(peak / 1e6).toFixed(0)} MB; over the allowance on this machine: ${over.join(', ') || 'none'}`,
  );
}, 1_200_000);

afterAll(() => readers.forEach((reader) => reader.close()));

describe.each(SIZES)('hostile pages of size %i, read in a process without a network', (size) => {
  test.each(KINDS.map((kind) => kind.name))('%s', (name) => {
    const { outcome, faults: found } = readings.get(`${size} ${name}`)!;
    expect([outcome.end, outcome.error]).toEqual(['answer', null]);
    expect(outcome.asked).toBe(false);
    expect(found).toEqual([]);
    expect(outcome.peak, 'bytes of memory').toBeLessThan(MOST_MEMORY);
  });
});
