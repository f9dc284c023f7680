import type { PageDocument } from '../document/document';

/** Properties of metadata, and how far each is trusted. */
export type MetaTable = readonly (readonly [key: string, confidence: number])[];

/** A property that a page declares. */
export interface MetaRow {
  readonly key: string;
  /** At least one, in page order. */
  readonly contents: readonly string[];
  readonly confidence: number;
}

/** The properties of a table that a page declares. Pages have few of them: the rules need not go through the others. */
export function metaRows({ contents: all }: PageDocument, table: MetaTable): MetaRow[] {
  const rows: MetaRow[] = [];
  for (const row of table) {
    const contents = all.get(row[0]);
    if (contents !== undefined) rows.push({ key: row[0], contents, confidence: row[1] });
  }
  return rows;
}
