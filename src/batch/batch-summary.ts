import type { Damage } from '../archive/page';
import type { Segment } from '../archive/segment';
import { totalsOf } from './manifest';
import type { DoneSegment } from './run-segment';

/** How a run ended. */
export interface BatchSummary {
  readonly segments: number;
  /** Segments that an earlier run completed. */
  readonly resumed: number;
  readonly pages: number;
  readonly records: number;
  readonly failed: number;
  /** Records of pages without extracted text; the issue `no-text` of each says why. */
  readonly textless: number;
  readonly skipped: Readonly<Record<string, number>>;
  /** Files of folders that are neither pages nor archives, by extension; '' counts those without one, `hidden` and `hidden folder` what is hidden. */
  readonly passedOver: Readonly<Record<string, number>>;
  readonly damages: readonly Damage[];
  /** Segments whose source can't be read at all; the next run tries them again. */
  readonly problems: readonly { readonly source: string; readonly message: string }[];
  readonly outputs: readonly string[];
}

/** What a summary counts. */
export interface SummedRun extends Pick<BatchSummary, 'resumed' | 'passedOver'> {
  readonly segments: readonly Segment[];
  readonly done: ReadonlyMap<string, DoneSegment>;
}

/** Sums up the completed segments. */
export function summaryOf(
  { segments, done, resumed, passedOver }: SummedRun,
  { problems = [], outputs = [] }: Partial<Pick<BatchSummary, 'problems' | 'outputs'>>,
): BatchSummary {
  const totals = totalsOf(segments, [...done.values()]);
  const damages = segments.flatMap(({ name }) => done.get(name)?.damages ?? []);
  return {
    segments: segments.length,
    resumed,
    pages: totals.pages,
    records: totals.records,
    failed: totals.failed,
    textless: totals.textless,
    skipped: totals.skipped,
    passedOver,
    damages,
    problems,
    outputs,
  };
}
