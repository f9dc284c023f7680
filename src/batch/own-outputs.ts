import { lstat, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { EXPORTERS } from '../export/formats';
import { requireFolder } from '../export/make-folder';
import { OutputError, outputProblem } from '../export/output-error';
import { failuresPath, RunError, type Destination } from './destination';
import { removeEmpty } from './leftovers';
import { readManifest } from './manifest';

/**
 * The files at the place of an output that runs of klynge wrote, by their names beside the manifest, which lists them.
 * Nothing else is ever replaced or removed.
 */
export class OwnOutputs {
  readonly #folder: string;
  readonly #names: Set<string>;

  private constructor(folder: string, names: Iterable<string>) {
    this.#folder = folder;
    this.#names = new Set(names);
  }

  /**
   * Reads the manifest of earlier runs, and checks before anything is read that the outputs can be written and that none of
   * them would replace what no run wrote. Throws an OutputError or a RunError.
   */
  static async of({
    outputs,
    segments,
    manifest,
    lock,
  }: Pick<Destination, 'outputs' | 'segments' | 'manifest' | 'lock'>): Promise<OwnOutputs> {
    for (const folder of [dirname(manifest), segments, dirname(lock)]) await requireFolder(folder);
    for (const { format, path } of outputs) await checkKind(path, EXPORTERS.find(({ name }) => name === format)?.folder === true);
    const own = new OwnOutputs(dirname(manifest), (await readManifest(manifest))?.written ?? []);
    for (const name of own.#names) if (!(await isThere(join(own.#folder, name)))) own.#names.delete(name);
    for (const { format, path } of outputs)
      for (const each of format === 'jsonl' ? [path, failuresPath(path)] : [path]) {
        const foreign = await own.#foreign(each);
        if (foreign !== null)
          throw new RunError(
            `${foreign}: is there already, and no run wrote it (${manifest} names what is): choose another output, or move it`,
          );
      }
    return own;
  }

  /** For a place where no run has written. */
  static none(): OwnOutputs {
    return new OwnOutputs('.', []);
  }

  /** The names of the files, sorted. */
  get names(): string[] {
    return [...this.#names].sort();
  }

  /** Makes an output, a file or a folder of these files, one that may be replaced. Throws an OutputError if something else came there meanwhile. */
  async claim(path: string, files: readonly string[] = ['']): Promise<void> {
    const foreign = await this.#foreign(path);
    if (foreign !== null)
      throw new OutputError(`${foreign}: came there while the run was going, and no run wrote it: move it, and run the same command again`);
    for (const file of files) this.#names.add(this.#nameOf(join(path, file)));
  }

  /** Removes an output that a run wrote, before another takes its place. */
  async remove(path: string): Promise<void> {
    const name = this.#nameOf(path);
    for (const each of this.#names) if (each === name || dirname(each) === name) await rm(join(this.#folder, each), { force: true });
    await removeEmpty(path);
  }

  /** Removes an output and no longer lists it. */
  async forget(path: string): Promise<void> {
    await this.remove(path);
    this.#names.delete(this.#nameOf(path));
  }

  /** What no run wrote at an output's place or in its folder; null if there is nothing. An empty file, such as `mktemp` makes, is nothing. */
  async #foreign(path: string): Promise<string | null> {
    const what = await lstat(path).catch(() => null);
    if (what === null || this.#names.has(this.#nameOf(path))) return null;
    if (!what.isDirectory()) return what.isFile() && what.size === 0 ? null : path;
    const other = (await readdir(path)).find((name) => !this.#names.has(this.#nameOf(join(path, name))));
    return other === undefined ? null : join(path, other);
  }

  #nameOf(path: string): string {
    return relative(this.#folder, path).replaceAll('\\', '/');
  }
}

/** Whether something is at a path. */
export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** A file where a folder is written, or a folder where a file is, would be found out only when everything is read. */
async function checkKind(path: string, folder: boolean): Promise<void> {
  const what = await stat(path).catch(() => null);
  if (what !== null && what.isDirectory() !== folder) throw outputProblem(path, { code: folder ? 'EEXIST' : 'EISDIR' });
}
