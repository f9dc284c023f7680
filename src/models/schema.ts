/** Version of the record's shape; in every record as `schema`. */
export const SCHEMA = 'https://klynge.dev/schema/article/1';
