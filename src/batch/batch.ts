// The entry klynge/batch: archives in, records out, many at a time.
export { type Damage, type Page, type Position, ReadingLog, type ReadingListener, type ReadLimits, type SkipReason } from '../archive/page';
export { findEntries, lookUp } from '../archive/look-up';
export { InputError } from '../archive/input-error';
export { pageBody } from '../archive/page-body';
export { planSegments } from '../archive/plan';
export { readPages } from '../archive/read-pages';
export { readSegment } from '../archive/read-segment';
export type { Segment } from '../archive/segment';
export { RunError } from './destination';
export { extractMany, type ManyOptions, type Result } from './extract-many';
export { openPool, type LinePool, type PoolOptions } from './pool';
export { type BatchOptions, type BatchProgress, type BatchSummary, runBatch } from './run-batch';
export { runSegment, type DoneSegment, type SegmentRun, type SegmentSummary } from './run-segment';
export { writeOutputs } from './merge/write-outputs';
export { OutputError } from './whole-file';
export { MissingPackageError } from '../export/missing-package';
export { postgresSchema } from '../export/formats/postgres';
