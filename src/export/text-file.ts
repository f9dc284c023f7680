import { open, type FileHandle } from 'node:fs/promises';
import type { Dataset, Entry } from './exporter';

const PIECE = 256 * 1024;

/** A new text file, written in large chunks. */
export class TextFile {
  readonly #file: FileHandle;
  #waiting: string[] = [];
  #size = 0;
  #closed = false;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async open(path: string): Promise<TextFile> {
    return new TextFile(await open(path, 'wx'));
  }

  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#size += text.length;
    if (this.#size > PIECE) await this.#flush();
  }

  /** Flushes everything to disk. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#file.sync();
    await this.close();
  }

  /** Closes the file, complete or not. */
  async close(): Promise<void> {
    if (!this.#closed) await this.#file.close();
    this.#closed = true;
  }

  async #flush(): Promise<void> {
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#size = 0;
    if (text !== '') await this.#file.appendFile(text);
  }
}

/** Writes what a format makes of each article, one after the other, to a new file. */
export async function writeEntries(dataset: Dataset, path: string, textOf: (entry: Entry) => string): Promise<void> {
  const file = await TextFile.open(path);
  try {
    for await (const entry of dataset.entries()) await file.write(textOf(entry));
    await file.end();
  } finally {
    await file.close();
  }
}
