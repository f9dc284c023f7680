/** Version of the record's shape; every record carries it as `schema`. */
export const SCHEMA = 'https://klynge.dev/schema/article/1';

/** Address of the schema of a record with its `capture`, as the commands for many pages write it; its `schema` is that of the record. */
export const CAPTURED_SCHEMA = `${SCHEMA}/captured`;
