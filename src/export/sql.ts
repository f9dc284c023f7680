import { columnsOf, type Column, type ColumnType, type Table } from './shape/table';

/** The names of the types in a database. */
export type Dialect = Readonly<Record<ColumnType, string>>;

export const SQLITE: Dialect = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER', json: 'TEXT' };
export const DUCKDB: Dialect = { text: 'VARCHAR', integer: 'BIGINT', real: 'DOUBLE', boolean: 'BOOLEAN', json: 'VARCHAR' };
export const POSTGRES: Dialect = { text: 'text', integer: 'bigint', real: 'double precision', boolean: 'boolean', json: 'jsonb' };

/** Quotes a name that may be a keyword. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(', ');
const column = ({ name, type, nullable }: Column, dialect: Dialect): string =>
  `  ${quoted(name)} ${dialect[type]}${nullable ? '' : ' NOT NULL'}`;

/** CREATE TABLE, with its key and, if requested, its foreign keys. */
export function createTable(table: Table, dialect: Dialect, { keys = true, ifNotExists = false, temporary = false } = {}): string {
  const lines = columnsOf(table).map((each) => column(each, dialect));
  if (keys) {
    lines.push(`  PRIMARY KEY (${list(table.key)})`);
    for (const [name, parent] of Object.entries(table.references))
      lines.push(`  FOREIGN KEY (${quoted(name)}) REFERENCES ${quoted(parent)}${ifNotExists ? ' ON DELETE CASCADE' : ''}`);
  }
  return `CREATE ${temporary ? 'TEMPORARY ' : ''}TABLE ${ifNotExists ? 'IF NOT EXISTS ' : ''}${quoted(table.name)} (\n${lines.join(',\n')}\n)${temporary ? ' ON COMMIT DROP' : ''}`;
}

/** CREATE INDEX for each of a table's indexes. */
export function createIndexes(table: Table, ifNotExists = false): string[] {
  return table.indexes.map(
    (names) =>
      `CREATE INDEX ${ifNotExists ? 'IF NOT EXISTS ' : ''}${quoted(`${table.name}_${names.join('_')}`)} ON ${quoted(table.name)} (${list(names)})`,
  );
}
