/** A place that can't be written to: a full disk, no permission. Ends a run; what is done stays done. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** What DuckDB and SQLite say of a full disk, in messages of their own. */
const FULL = /No space left on device|database or disk is full|SQLITE_FULL/u;

/** A readable message for an output that can't be written. */
export function outputProblem(path: string, error: unknown): OutputError {
  if (error instanceof OutputError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full: make room and run the same command again',
    EDQUOT: 'the quota is used up: make room and run the same command again',
    EACCES: 'no permission to write there',
    EPERM: 'no permission to write there',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a file is where a folder is needed',
    ELOOP: 'is a link that leads back to itself',
    ENAMETOOLONG: 'the name is too long',
    EISDIR: 'a folder is where a file is needed',
    ENOENT: 'there is no such folder',
  };
  return new OutputError(`${path}: ${words[FULL.test(`${code} ${message}`) ? 'ENOSPC' : code] ?? message}`, { cause: error });
}
