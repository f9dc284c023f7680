import type { DoneSegment } from '../batch/run-segment';

/** Writes the output of a segment into a folder, through temporary files in another folder on the same file system. */
export type WriteSegment = (folder: string, aside: string) => Promise<DoneSegment>;

/** An output on this machine. */
export interface FetchedSegment {
  readonly path: string;
  readonly done: DoneSegment;
}

/** Where all machines of a run find the outputs of its segments: each under its segment's name, either complete or absent. */
export interface SegmentStore {
  /** The address as given, for messages. */
  readonly address: string;
  /** Reads a small text; null if there is none. */
  readText(name: string): Promise<string | null>;
  writeText(name: string, text: string): Promise<void>;
  /** The result of a segment whose output exists; null otherwise. */
  done(name: string): Promise<DoneSegment | null>;
  /** Makes an output and stores it. Two workers may do so at once: both write the same bytes. */
  put(name: string, write: WriteSegment): Promise<DoneSegment>;
  /** The checked file of an output on this machine, downloaded into `work` if necessary; null if there is no output. */
  fetch(name: string, work: string): Promise<FetchedSegment | null>;
  /** Removes what killed workers left after; call it only while no worker runs. */
  sweep(): Promise<void>;
}
