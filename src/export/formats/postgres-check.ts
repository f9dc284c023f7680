import { optional } from '../missing-package';
import { isLostConnection, PACKAGES, WHAT } from './postgres';

/** Milliseconds after which a server that does not answer counts as not there. */
const CONNECT_MS = 5000;
/** One that is being started is asked so often, with such pauses. */
const TRIES = 3;
const WAIT_MS = 1000;

/** What a server says of itself to whom it lets in. */
interface Rights {
  readonly reads_only: string;
  readonly schema: string | null;
  readonly tables: boolean | null;
  readonly staging: boolean;
}

const RIGHTS = `SELECT current_setting('transaction_read_only') AS reads_only, current_schema() AS schema,
  has_schema_privilege(current_schema(), 'CREATE') AS tables, has_database_privilege(current_database(), 'TEMPORARY') AS staging`;

/** Asks a database whether it is there and takes tables, before a long run. Throws what is wrong with it. */
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
  const { default: pg } = await optional(() => import('pg'), WHAT, PACKAGES);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  // A lost connection also shows in the statement under way; this keeps it from ending the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Rights>(RIGHTS)).rows[0]!;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Why nothing can be written there; null where it can. */
export function refusal({ reads_only, schema, tables, staging }: Rights): string | null {
  if (reads_only === 'on') return 'the database only reads: give the address of the primary server';
  if (schema === null) return 'no schema is there that this user may use: grant USAGE and CREATE on one, or name it in the search_path';
  if (tables !== true) return `this user may not make tables there: GRANT CREATE ON SCHEMA ${schema}`;
  return staging ? null : 'this user may not make temporary tables there: GRANT TEMPORARY ON DATABASE';
}
