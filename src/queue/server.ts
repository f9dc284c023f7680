import { MissingPackageError, installed } from '../export/missing-package';
import { serverReason } from '../export/server-reason';
import { urlOf } from '../text/url-of';
import { QueueError } from './queue-error';

/** The server that keeps the queue. */
export interface Server {
  readonly kind: 'redis' | 'postgres';
  readonly url: string;
  /** The address without the password, for messages. */
  readonly shown: string;
}

/** Milliseconds after which a server that does not answer counts as unreachable. */
const CONNECT_MS = 5000;

/** Parses the address of a queue: redis://, rediss:// or postgres://. */
export function serverAt(url: string): Server {
  const parsed = urlOf(url);
  if (parsed === null)
    throw new QueueError(`--queue ${url}: not an address; use redis://host:6379, rediss://…, or postgres://host/database`);
  if (parsed.password !== '') parsed.password = '***';
  const shown = parsed.href;
  if (/^rediss?:$/u.test(parsed.protocol)) return { kind: 'redis', url, shown };
  if (/^postgres(?:ql)?:$/u.test(parsed.protocol)) return { kind: 'postgres', url, shown };
  throw new QueueError(`--queue ${shown}: it takes redis://, rediss:// or postgres://`);
}

/** Checks that the server answers; returns warnings about settings that could lose jobs. Throws a QueueError with a message to print. */
export async function checkServer(server: Server): Promise<string[]> {
  try {
    return server.kind === 'redis' ? await checkRedis(server.url) : await checkPostgres(server.url);
  } catch (error) {
    if (error instanceof MissingPackageError) throw error;
    throw new QueueError(`--queue ${server.shown}: ${serverReason(error)}`, { cause: error });
  }
}

async function checkRedis(url: string): Promise<string[]> {
  const { Redis } = await installed<typeof import('ioredis')>('ioredis', 'a queue on Redis', 'bullmq ioredis');
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    enableReadyCheck: false,
  });
  let problem: unknown = null;
  client.on('error', (error) => (problem = error));
  try {
    await client.connect();
    await client.ping();
    const settings = await client.config('GET', 'maxmemory-policy', 'appendonly', 'maxmemory').catch(() => null);
    return redisWarnings(pairs(settings));
  } catch (error) {
    throw problem ?? error;
  } finally {
    client.disconnect();
  }
}

/** The answer to CONFIG GET: alternating names and values, or an object. Empty if the server does not disclose its settings. */
function pairs(answer: unknown): Map<string, string> {
  if (Array.isArray(answer))
    return new Map(answer.flatMap((value, i) => (i % 2 === 0 ? [[String(value), String(answer[i + 1])] as const] : [])));
  return new Map(answer !== null && typeof answer === 'object' ? Object.entries(answer).map(([name, value]) => [name, String(value)]) : []);
}

/** Warnings about Redis settings that could lose jobs; empty if they are right. */
export function redisWarnings(settings: ReadonlyMap<string, string>): string[] {
  if (settings.size === 0)
    return ['this Redis does not disclose its settings: make sure that maxmemory-policy is noeviction and appendonly is yes'];
  const warnings: string[] = [];
  const policy = settings.get('maxmemory-policy');
  if (policy !== undefined && policy !== 'noeviction')
    warnings.push(`maxmemory-policy is ${policy}: this Redis drops jobs when its memory is full; set it to noeviction`);
  if (settings.get('appendonly') === 'no')
    warnings.push(
      'appendonly is no: a restart of this Redis loses jobs; set it to yes, or add the inputs again after a restart (what is done stays done)',
    );
  return warnings;
}

async function checkPostgres(url: string): Promise<string[]> {
  const { Client } = (await installed<typeof import('pg')>('pg', 'a queue on PostgreSQL', 'bullmq pg')).default;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ fsync: string }>("SELECT current_setting('fsync') AS fsync");
    return rows[0]?.fsync === 'off' ? ['fsync is off: a crash of this PostgreSQL loses jobs; turn it on'] : [];
  } finally {
    await client.end().catch(() => undefined);
  }
}
