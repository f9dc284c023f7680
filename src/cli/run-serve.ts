import { optional } from '../export/missing-package';
import type { ServeSettings } from '../serve/serve';
import { ExitCode } from './exit-codes';
import { UsageError } from './usage-error';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Runs the service until it is asked to stop; requests in progress are finished. */
export async function runServe(settings: ServeSettings): Promise<number> {
  if (settings.token?.trim() === '') throw new UsageError('--token is empty: is the variable that holds it set?');
  if (!LOOPBACK.has(settings.host) && settings.token === null)
    throw new UsageError(`--host ${settings.host} lets other machines in and requires --token`);
  const { startService } = await optional(() => import('../serve/serve'), 'klynge serve', 'hono @hono/node-server prom-client');
  const service = await startService(new URL('./serve-worker.cjs', import.meta.url), settings).catch((error: unknown) => {
    throw new UsageError(listenReason(error, settings));
  });
  process.stderr.write(`klynge listens on ${service.url} (stop with Ctrl-C)\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await service.stop();
  return ExitCode.ok;
}

function listenReason(error: unknown, { host, port }: ServeSettings): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') return `--port ${port}: another program listens there; choose another port, or 0 for any free one`;
  if (code === 'EACCES') return `--port ${port}: no permission to listen there; choose one from 1024 on`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `--host ${host}: this machine has no such address`;
  return error instanceof Error ? error.message : String(error);
}
