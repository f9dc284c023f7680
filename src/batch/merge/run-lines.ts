import { open } from 'node:fs/promises';
import type { CapturedArticle, FailedPage } from '../../models/capture';
import { FAILED_PREFIX } from '../failed-line';
import { SUMMARY_PREFIX } from '../run-segment';
import { outputLines } from '../segment-output';
import { expected } from '../../export/expected';

/** One line of a run, a record or a failure, and its position. */
export interface RunLine {
  readonly kind: 'record' | 'failure';
  readonly path: number;
  readonly offset: number;
  readonly bytes: Buffer;
}

const FAILED = Buffer.from(FAILED_PREFIX);
const SUMMARY = Buffer.from(SUMMARY_PREFIX);
const begins = (bytes: Buffer, prefix: Buffer): boolean =>
  bytes.length >= prefix.length && bytes.compare(prefix, 0, prefix.length, 0, prefix.length) === 0;

/** The outputs of a run's segments, read as one sequence. */
export class RunLines {
  readonly #paths: readonly string[];

  /** The files of complete segments, in the order of the run. */
  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  /** Every record and failure, in order. */
  async *all(): AsyncGenerator<RunLine> {
    for (const [path, name] of this.#paths.entries()) {
      let offset = 0;
      for await (const bytes of outputLines(name)) {
        if (!begins(bytes, SUMMARY)) yield { kind: begins(bytes, FAILED) ? 'failure' : 'record', path, offset, bytes };
        offset += bytes.length + 1;
      }
    }
  }

  /** Every record, parsed, numbered from 0. */
  async *records(): AsyncGenerator<{ article: CapturedArticle; ordinal: number; line: RunLine }> {
    let ordinal = 0;
    for await (const line of this.all())
      if (line.kind === 'record') yield { article: JSON.parse(line.bytes.toString('utf8')) as CapturedArticle, ordinal: ordinal++, line };
  }

  /** Every failure, parsed. */
  async *failures(): AsyncGenerator<FailedPage> {
    for await (const line of this.all()) if (line.kind === 'failure') yield JSON.parse(line.bytes.toString('utf8')) as FailedPage;
  }

  /** One record, read at its position. */
  async at(path: number, offset: number, length: number): Promise<CapturedArticle> {
    const file = await open(expected(this.#paths[path], 'the file of a record'));
    try {
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
      return JSON.parse(buffer.toString('utf8')) as CapturedArticle;
    } finally {
      await file.close();
    }
  }
}
