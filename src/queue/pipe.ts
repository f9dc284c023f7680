import type { Readable } from 'node:stream';
import { ByteWindow } from '../archive/byte-window';
import { pageOfLine } from '../archive/json-lines';
import { linesIn, type Line } from '../archive/lines';
import { DEFAULT_READ_LIMITS, type Page } from '../archive/page';
import { openPool, type LinePool, type PoolOptions } from '../batch/pool';
import { SUMMARY_PREFIX } from '../batch/run-segment';
import type { FailedPage } from '../models/capture';
import { doSegment } from './do-segment';
import { inOrder } from './in-order';
import { openStore } from './open-store';
import { QueueError } from './queue-error';
import { readPlan, type PlannedSegment } from './run-plan';
import type { SegmentStore } from './segment-store';

export interface PipeOptions extends PoolOptions {
  /** The run whose segments are named on standard input; null: pages only. */
  readonly run: string | null;
}

/** The result of one line. */
export interface Answer {
  /** One line without its newline. */
  readonly line: string;
  /** Whether a segment failed and should be retried. A page without a record is not such a failure. */
  readonly segmentFailed: boolean;
}

/** Maximum bytes of a line: those of a page in base64. */
const LINE_BYTES = Math.ceil(DEFAULT_READ_LIMITS.bytes * 1.5);
/** While the last pages of one segment are in progress, the next begins. */
const SEGMENTS_AT_A_TIME = 2;
/** The line's position is left out: engines that distribute lines would make it differ from run to run. */
const HERE = { source: '-', offset: null, member: null } as const;

/** Reads pages, or names of a run's segments, as JSON lines, and yields one line for each, in order. */
export async function* pipe(input: Readable, options: PipeOptions): AsyncGenerator<Answer> {
  const window = new ByteWindow(input);
  // The previous program in the pipe may still be writing the plan: it is there when the first line is.
  await window.ensure(1);
  const run = options.run === null ? null : await openRun(options.run);
  const pool = openPool({ ...options, ...(run && { extract: run.extract }) });
  try {
    const lines = linesIn(window, { start: 0, end: null }, LINE_BYTES);
    yield* inOrder(lines, run ? SEGMENTS_AT_A_TIME : pool.inFlight, (line) => answer(line, pool, run));
  } finally {
    await pool.close();
  }
}

interface PipeRun {
  readonly store: SegmentStore;
  readonly segments: ReadonlyMap<string, PlannedSegment>;
  readonly extract: NonNullable<PoolOptions['extract']>;
}

async function openRun(address: string): Promise<PipeRun> {
  const store = await openStore(address);
  const plan = await readPlan(store);
  if (plan === null) throw new QueueError(`--run ${address}: no run is there: begin one with klynge queue plan IN… --out ${address}`);
  const { registry, explain } = plan.extract;
  return {
    store,
    segments: new Map(plan.segments.map((segment) => [segment.name, segment])),
    extract: { ...(registry && { registry }), ...(explain && { explain }) },
  };
}

async function answer(line: Line, pool: LinePool, run: PipeRun | null): Promise<Answer> {
  const name = nameIn(line);
  if (name !== null) return segmentAnswer(name, pool, run);
  const page = pageOfLine(line, HERE.source);
  if (typeof page === 'string') return { line: failedLine('bad-line', page), segmentFailed: false };
  return { line: await pageAnswer({ ...page, position: HERE }, pool), segmentFailed: false };
}

async function pageAnswer(page: Page, pool: LinePool): Promise<string> {
  try {
    return Buffer.from(await pool.lines([page]))
      .toString('utf8')
      .slice(0, -1);
  } catch (error) {
    return failedLine('internal', (error as Error).message, page.url);
  }
}

/** The name of a segment: a line that is a JSON string. */
function nameIn({ bytes }: Line): string | null {
  if (bytes === null || bytes.length > 1000 || bytes.indexOf(0x22) === -1) return null;
  const text = bytes.toString('utf8').trim();
  if (!text.startsWith('"')) return null;
  try {
    return JSON.parse(text) as string;
  } catch {
    return null;
  }
}

async function segmentAnswer(name: string, pool: LinePool, run: PipeRun | null): Promise<Answer> {
  const failed = (code: string, message: string): Answer => ({
    line: JSON.stringify({ failed: { code, message }, segment: name }),
    segmentFailed: true,
  });
  if (run === null) return failed('no-run', 'names of segments need --run: the folder or s3:// address of their run');
  const segment = run.segments.get(name);
  if (segment === undefined) return failed('unknown-segment', `the run has no segment ${name}`);
  try {
    return { line: `${SUMMARY_PREFIX}${JSON.stringify(await doSegment(segment, { store: run.store, pool }))}}`, segmentFailed: false };
  } catch (error) {
    return failed('segment', (error as Error).message);
  }
}

const failedLine = (code: string, message: string, url: string | null = null): string =>
  JSON.stringify({ failed: { code, message }, url, capture: { at: null, ...HERE } } satisfies FailedPage);
