import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';

/** What an extension looks like. */
const EXTENSION = /^\.(?:7z|[a-z][a-z0-9]{0,9})$/iu;
/** No extension, but a version, as in `run.v2`; the numbers of `v1.2` and `run-2026.11` begin with a digit anyway. */
const VERSION = /^\.v\d+$/iu;

/** A name that is nothing but an extension, as of a file whose name was left out; `.klynge` is that of a folder. */
const BARE = /^\.(?:jsonl|ndjson|csv|parquet|sqlite3?|db|duckdb|jsonld|ninjs|html?)$/iu;

/**
 * The extension of a path that names a file, or that is mistyped: `.jsonl`, `.foo`. Null for a folder: one that is there,
 * a name that ends in a slash, and a name without an extension.
 */
export async function fileEnding(path: string): Promise<string | null> {
  if (path.endsWith('/')) return null;
  const named = path.replace(/\.{1,9}$/u, '');
  const ending = BARE.test(basename(named)) ? basename(named) : extname(named);
  if (!EXTENSION.test(ending) || VERSION.test(ending)) return null;
  const isFolder = await stat(path).then(
    (what) => what.isDirectory(),
    () => false,
  );
  return isFolder ? null : `${ending}${path.slice(named.length)}`;
}

/** How to name a folder, for messages to whoever gave a file. */
export const FOLDER_NAME = 'a folder, whose name has no extension or ends in a slash';

/** An `--out` without a name would be the working directory. */
export const EMPTY_OUT = '--out is empty: is the variable that holds it set?';
