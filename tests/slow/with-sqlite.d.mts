/** Makes the optional better-sqlite3 and SQLite's own shell available. */
export function installSqlite(): void;
