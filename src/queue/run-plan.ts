import { z } from 'zod';
import { planSegments, type PlanOptions } from '../archive/plan';
import type { PageOptions } from '../batch/extract-line';
import { optionsDigest } from '../batch/manifest';
import { GENERATOR } from '../extract/generator';
import { ClusterEntry } from '../models/cluster';
import { QueueError } from './queue-error';
import type { SegmentStore } from './segment-store';

const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive().nullable() });

/** A segment as it is stored and sent: the fields of `archive`'s segment, validated on input. */
export const PlannedSegment = z.strictObject({
  name: z.string().regex(/^[a-z\d][a-z\d-]{0,120}$/u),
  format: z.enum(['warc', 'wacz', 'zip', 'tar', 'json-lines', 'cdxj', 'page']),
  source: z.string(),
  inside: z.strictObject({ member: z.string(), start: z.int(), length: z.int() }).nullable(),
  range: Span.nullable(),
  files: z.array(z.string()),
});
export type PlannedSegment = z.infer<typeof PlannedSegment>;

/** The options of `extract` for every page of a run. */
const RunExtract = z.strictObject({ registry: z.array(ClusterEntry).optional(), explain: z.boolean().optional() });

/** What a run is: stored as `run.json`, and all that its workers and its merge have to agree on. */
const RunPlan = z.strictObject({
  run: z.literal(1),
  klynge: z.string(),
  /** Digest of the options and the version. */
  options: z.string(),
  extract: RunExtract,
  segments: z.array(PlannedSegment),
});
export type RunPlan = z.infer<typeof RunPlan>;

const NAME = 'run.json';

/** The plan of a run; null if the store has none. Throws a QueueError if it can't be read. */
export async function readPlan(store: SegmentStore): Promise<RunPlan | null> {
  const text = await store.readText(NAME);
  if (text === null) return null;
  const value: unknown = parsed(text, store);
  const head = z.object({ run: z.int(), klynge: z.string() }).safeParse(value);
  if (head.success && (head.data.run > 1 || head.data.klynge !== GENERATOR.version)) {
    throw new QueueError(
      `${store.address}: the run is of klynge ${head.data.klynge}, and this is klynge ${GENERATOR.version}: records of two versions don't mix; install that version, or give another --out`,
    );
  }
  const plan = RunPlan.safeParse(value);
  if (!plan.success) throw new QueueError(`${store.address}/${NAME}: not the plan of a run: ${z.prettifyError(plan.error)}`);
  return plan.data;
}

function parsed(text: string, store: SegmentStore): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new QueueError(`${store.address}/${NAME}: not the plan of a run`);
  }
}

/**
 * Cuts inputs into segments and appends them to the plan in the store: adding the same ones again changes nothing.
 * Throws an InputError for an input that can't be read, and a QueueError if the store holds another run.
 */
export async function planRun(
  store: SegmentStore,
  inputs: readonly string[],
  options: Partial<PlanOptions> & { readonly extract?: PageOptions },
): Promise<RunPlan> {
  const extract = options.extract ?? {};
  const digest = optionsDigest({ extract });
  const known = await readPlan(store);
  if (known && known.options !== digest)
    throw new QueueError(`${store.address}: holds a run with other options: give another --out, or remove it`);
  const planned = await planSegments(inputs, { ...options, except: [store.address] });
  if (planned.some(({ source }) => source === '-'))
    throw new QueueError('standard input can be read on one machine only: give files that every worker sees');
  const segments = new Map<string, PlannedSegment>();
  for (const segment of [...(known?.segments ?? []), ...planned]) segments.set(segment.name, { ...segment, files: [...segment.files] });
  const plan: RunPlan = {
    run: 1,
    klynge: GENERATOR.version,
    options: digest,
    extract: extract as RunPlan['extract'],
    segments: [...segments.values()],
  };
  if (known?.segments.length !== segments.size) await store.writeText(NAME, `${JSON.stringify(plan)}\n`);
  return plan;
}
