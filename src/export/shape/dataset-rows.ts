import type { Dataset } from '../exporter';
import { articleRows, type TableRow } from './article-rows';

/** Every row of a dataset: parents first, then article by article, then captures, changes and failures. */
export async function* datasetRows(dataset: Dataset): AsyncGenerator<TableRow> {
  for (const table of ['clusters', 'cities'] as const) for await (const row of dataset.rows(table)) yield { table, row };
  for await (const entry of dataset.entries()) yield* articleRows(entry);
  for (const table of ['captures', 'changes', 'failures'] as const) for await (const row of dataset.rows(table)) yield { table, row };
}
