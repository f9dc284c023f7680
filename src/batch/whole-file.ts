import { createHash, randomBytes, type Hash } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { outputProblem } from '../export/output-error';
import { joined } from '../archive/joined';

/** What was written. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** Buffered bytes that are worth a write. */
const PIECE = 512 * 1024;

/** The name of an unfinished file or folder. */
export const partialName = (path: string): string => `${path}.${randomBytes(6).toString('hex')}.partial`;

/** A file that is written under a temporary name and gets its own name only when it is complete. */
export class WholeFile {
  readonly #path: string;
  readonly #aside: string;
  readonly #file: FileHandle;
  readonly #hash: Hash = createHash('sha256');
  #waiting: Uint8Array[] = [];
  #size = 0;
  #bytes = 0;

  private constructor(path: string, aside: string, file: FileHandle) {
    this.#path = path;
    this.#aside = aside;
    this.#file = file;
  }

  /** `folder`: where it is written until it is complete, on the same file system; by default beside `path`. */
  static async open(path: string, folder = dirname(path)): Promise<WholeFile> {
    const aside = partialName(join(folder, basename(path)));
    return open(aside, 'wx').then(
      (file) => new WholeFile(path, aside, file),
      (error: unknown) => {
        throw outputProblem(path, error);
      },
    );
  }

  /** Adds text. */
  write(text: string): Promise<void> {
    return this.writeBytes(Buffer.from(text));
  }

  /** Adds bytes, which must not change afterwards; they are written in large chunks. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    this.#waiting.push(bytes);
    this.#size += bytes.byteLength;
    if (this.#size > PIECE) await this.#flush();
  }

  /** Completes the file: flushes it to disk and gives it its name. */
  async end(): Promise<WrittenFile> {
    try {
      await this.#flush();
      await this.#file.sync();
      await this.#file.close();
      await rename(this.#aside, this.#path);
    } catch (error) {
      throw outputProblem(this.#path, error);
    }
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Removes the temporary file. */
  async discard(): Promise<void> {
    await this.#file.close().catch(() => undefined);
    await rm(this.#aside, { force: true }).catch(() => undefined);
  }

  async #flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const bytes = joined(this.#waiting);
    this.#waiting = [];
    this.#size = 0;
    await this.#put(bytes);
  }

  async #put(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    this.#bytes += bytes.byteLength;
    await this.#file.appendFile(bytes).catch((error: unknown) => {
      throw outputProblem(this.#path, error);
    });
  }
}

/** Writes a complete file in one call; `folder` as in `WholeFile.open`. */
export async function writeWhole(path: string, text: string, folder?: string): Promise<WrittenFile> {
  const file = await WholeFile.open(path, folder);
  try {
    await file.write(text);
    return await file.end();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
