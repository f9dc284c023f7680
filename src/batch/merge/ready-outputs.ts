import { EXPORTERS } from '../../export/formats';
import { loadPostgres, withoutPassword } from '../../export/formats/postgres';
import { checkPostgres } from '../../export/formats/postgres-check';
import { serverReason } from '../../export/server-reason';
import { RunError, type Destination } from '../destination';

/**
 * Checks what the outputs need: optional packages, and a database that answers and accepts tables. Anything missing is
 * reported before the pages are read. Throws a MissingPackageError or a RunError.
 */
export async function readyOutputs({ outputs, database }: Pick<Destination, 'outputs' | 'database'>): Promise<void> {
  for (const { format } of outputs) await EXPORTERS.find(({ name }) => name === format)?.load?.();
  if (database === null) return;
  await loadPostgres();
  await checkPostgres(database).catch((error: unknown) => {
    throw new RunError(`--out ${withoutPassword(database)}: ${serverReason(error)}`, { cause: error });
  });
}
