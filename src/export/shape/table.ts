import { z } from 'zod';

/** The type of a column, in terms that every database has. `json` is text that contains JSON. */
export type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'json';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string | null;
}

/** A table of the relational shape: its columns are the fields of `row`, in order. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly row: z.ZodObject;
  readonly key: readonly string[];
  /** Foreign keys: column → the table whose single-column key it refers to. */
  readonly references: Readonly<Record<string, string>>;
  readonly indexes: readonly (readonly string[])[];
}

/** A row, by column. */
export type Row = Readonly<Record<string, unknown>>;

interface Described {
  type?: string | string[];
  description?: string;
  anyOf?: Described[];
  enum?: unknown[];
}

const TYPES: Readonly<Record<string, ColumnType>> = {
  string: 'text',
  integer: 'integer',
  number: 'real',
  boolean: 'boolean',
  array: 'json',
  object: 'json',
};
const known = new WeakMap<Table, readonly Column[]>();

/** The columns of a table, derived from its schema. */
export function columnsOf(table: Table): readonly Column[] {
  const found = known.get(table) ?? Object.entries(table.row.shape).map(([name, schema]) => columnOf(name, schema as z.ZodType));
  known.set(table, found);
  return found;
}

function columnOf(name: string, schema: z.ZodType): Column {
  const described = z.toJSONSchema(schema, { reused: 'inline' }) as Described;
  const choices = described.anyOf ?? [described];
  const types = choices.flatMap((choice) => choice.type ?? (choice.enum ? ['string'] : []));
  const type = TYPES[types.find((each) => each !== 'null') ?? ''];
  if (type === undefined) throw new TypeError(`the column ${name} has a schema that no database type stands for`);
  return { name, type, nullable: types.includes('null'), description: described.description ?? choices[0]?.description ?? null };
}

/** A value as a database takes it: JSON as text, absent values as null. */
export function cell(row: Row, column: Column): string | number | boolean | null {
  const value = row[column.name];
  if (value === null || value === undefined) return null;
  if (column.type === 'json') return JSON.stringify(value);
  return value as string | number | boolean;
}
