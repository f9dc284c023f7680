import type { DoneSegment } from '../batch/run-segment';

/** Writes the output of a segment into a folder, through files in another folder of the same file system. */
export type WriteSegment = (folder: string, aside: string) => Promise<DoneSegment>;

/** An output on this machine. */
export interface FetchedSegment {
  readonly path: string;
  readonly done: DoneSegment;
}

/** Where the outputs of a run's segments stand, for all its machines: each whole or not there, under its segment's name. */
export interface SegmentStore {
  /** As it was given; for messages. */
  readonly address: string;
  /** A small text; null where there is none. */
  readText(name: string): Promise<string | null>;
  writeText(name: string, text: string): Promise<void>;
  /** The output of a segment that is there; null where it is not. */
  done(name: string): Promise<DoneSegment | null>;
  /** Makes an output and puts it in its place. Two workers may do so at once: both write the same bytes. */
  put(name: string, write: WriteSegment): Promise<DoneSegment>;
  /** The file of an output on this machine, fetched into `work` where need be, checked; null where it is not there. */
  fetch(name: string, work: string): Promise<FetchedSegment | null>;
  /** Takes away what killed workers left; only when no worker is at work. */
  sweep(): Promise<void>;
}
