import { EMPTY_OUT, fileEnding, FOLDER_NAME } from '../export/file-ending';
import { UsageError } from './usage-error';

/** Throws a UsageError for an `--out` that names a file where only a folder (or an address) is possible. */
export async function checkFolder(out: string, reason: string): Promise<void> {
  if (out === '') throw new UsageError(EMPTY_OUT);
  if (/^[a-z][a-z\d+.-]*:\/\//u.test(out)) return;
  const ending = await fileEnding(out);
  if (ending !== null) throw new UsageError(`--out ${out}: ${reason}, and no ${ending} file: give ${FOLDER_NAME}`);
}
