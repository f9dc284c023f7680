import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { clearSegments } from '../batch/leftovers';
import { doneSegment } from '../batch/segment-output';
import { segmentFile, type DoneSegment } from '../batch/run-segment';
import { outputProblem } from '../export/output-error';
import { writeWhole } from '../batch/whole-file';
import type { FetchedSegment, SegmentStore, WriteSegment } from './segment-store';
import { makeFolder } from '../export/make-folder';

const isMissing = (error: unknown): boolean => error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT';

/** A folder that all machines of a run share. Unfinished outputs are in a separate folder beside the finished ones. */
export class FolderStore implements SegmentStore {
  readonly address: string;
  readonly #segments: string;
  readonly #partial: string;

  constructor(folder: string) {
    this.address = resolve(folder);
    this.#segments = join(this.address, 'segments');
    this.#partial = join(this.address, 'partial');
  }

  async readText(name: string): Promise<string | null> {
    return readFile(join(this.address, name), 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw outputProblem(this.address, error);
    });
  }

  async writeText(name: string, text: string): Promise<void> {
    await this.#folders();
    await writeWhole(join(this.address, name), text);
  }

  done(name: string): Promise<DoneSegment | null> {
    return doneSegment(this.#segments, name);
  }

  async put(name: string, write: WriteSegment): Promise<DoneSegment> {
    await this.#folders();
    const written = await write(this.#segments, this.#partial).catch(async (error: unknown) => {
      // Another worker had the same segment, finished first, and removed this one's unfinished file.
      const other = isMissing((error as Error).cause) ? await this.done(name) : null;
      if (other === null) throw error;
      return other;
    });
    await this.#clear((file) => file.startsWith(`${name}.jsonl.`));
    return written;
  }

  async fetch(name: string): Promise<FetchedSegment | null> {
    const done = await this.done(name);
    return done && { path: segmentFile(this.#segments, name), done };
  }

  async sweep(): Promise<void> {
    await clearSegments(this.#partial);
  }

  async #folders(): Promise<void> {
    for (const folder of [this.#segments, this.#partial]) {
      await makeFolder(folder).catch((error: unknown) => {
        throw outputProblem(folder, error);
      });
    }
  }

  async #clear(which: (file: string) => boolean): Promise<void> {
    const found = await readdir(this.#partial).catch(() => []);
    for (const file of found.filter(which)) await rm(join(this.#partial, file), { force: true });
  }
}
