import { installed } from '../missing-package';
import { isLostConnection, PACKAGES, WHAT } from './postgres';
import { expected } from '../expected';

/** Milliseconds after which a server that does not answer counts as unreachable. */
const CONNECT_MS = 5000;
/** How often to try a server that may be starting, and the pause between tries. */
const TRIES = 3;
const WAIT_MS = 1000;

/** What the server says about the rights of this connection. */
interface Rights {
  readonly reads_only: string;
  readonly schema: string | null;
  readonly tables: boolean | null;
  readonly staging: boolean;
}

const RIGHTS = `SELECT current_setting('transaction_read_only') AS reads_only, current_schema() AS schema,
  has_schema_privilege(current_schema(), 'CREATE') AS tables, has_database_privilege(current_database(), 'TEMPORARY') AS staging`;

/** Checks before a long run that a database answers and accepts tables. Throws an error that says what is wrong. */
export async function checkPostgres(url: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      const refused = refusal(await rightsAt(url));
      if (refused !== null) throw new Error(refused);
      return;
    } catch (error) {
      if (attempt === TRIES || !isLostConnection(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS * attempt));
    }
  }
}

async function rightsAt(url: string): Promise<Rights> {
  const { default: pg } = await installed<typeof import('pg')>('pg', WHAT, PACKAGES);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  // A lost connection also fails the running statement; this listener keeps the event from ending the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return expected((await client.query<Rights>(RIGHTS)).rows[0], 'the answer about rights');
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Why nothing can be written there; null if it can. */
export function refusal({ reads_only, schema, tables, staging }: Rights): string | null {
  if (reads_only === 'on') return 'the database only reads: give the address of the primary server';
  if (schema === null) return 'no schema is there that this user may use: grant USAGE and CREATE on one, or name it in the search_path';
  if (tables !== true) return `this user may not make tables there: GRANT CREATE ON SCHEMA ${schema}`;
  return staging ? null : 'this user may not make temporary tables there: GRANT TEMPORARY ON DATABASE';
}
