/** Version of the record's shape; every record carries it as `schema`. */
export const SCHEMA = 'https://klynge.dev/schema/article/1';
