import type { LinePool } from '../batch/pool';
import { runSegment, type DoneSegment, type SegmentRun } from '../batch/run-segment';
import type { PlannedSegment } from './run-plan';
import type { SegmentStore } from './segment-store';

/** What a worker needs to process a segment. */
export interface SegmentWork extends Pick<SegmentRun, 'signal' | 'progress'> {
  readonly store: SegmentStore;
  readonly pool: LinePool;
}

/** Processes a segment unless its output exists: doing it twice, or on two machines at once, changes nothing. */
export async function doSegment(segment: PlannedSegment, { store, pool, ...rest }: SegmentWork): Promise<DoneSegment> {
  const there = await store.done(segment.name);
  return there ?? store.put(segment.name, (folder, aside) => runSegment(segment, { folder, aside, pool, ...rest }));
}
