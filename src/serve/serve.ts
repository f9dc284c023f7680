import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { GENERATOR } from '../extract/generator';
import { createApp } from './app';
import { startEngine } from './engine';

export interface ServeSettings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly token: string | null;
  /** Maximum bytes of a request body; for JSON lines, of each line. */
  readonly bodyLimit: number;
  /** Milliseconds that a page may take, and that it may wait before. */
  readonly timeLimit: number;
  /** Megabytes of heap per thread. */
  readonly threadMemory: number;
  readonly threads?: number;
}

/** A running service. */
export interface Service {
  readonly url: string;
  /** Accepts no further requests, finishes those in progress, ends the threads. */
  stop(): Promise<void>;
}

/** How many requests may wait for a thread. */
const QUEUE = 1_000;
/** Milliseconds for a client to send its headers, and its whole body: a slow client must not occupy a connection forever. */
const HEADER_TIMEOUT = 10_000;
const BODY_TIME = 120_000;

/** Starts the service. `worker` is the built file of `extract-worker.ts`. */
export function startService(worker: URL, settings: ServeSettings): Promise<Service> {
  const engine = startEngine(worker, {
    timeLimit: settings.timeLimit,
    threadMemory: settings.threadMemory,
    queue: QUEUE,
    ...(settings.threads !== undefined && { threads: settings.threads }),
  });
  const app = createApp(engine, { version: GENERATOR.version, bodyLimit: settings.bodyLimit, bodyTime: BODY_TIME, token: settings.token });
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: settings.host,
        port: settings.port,
        // Node looks for slow clients only at this interval.
        serverOptions: { headersTimeout: HEADER_TIMEOUT, requestTimeout: 0, connectionsCheckingInterval: HEADER_TIMEOUT / 4 },
      },
      (address: AddressInfo) => {
        const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
        resolve({
          url: `http://${host}:${address.port}`,
          stop: () =>
            new Promise((stopped) => {
              server.close(() => void engine.close().then(stopped));
              if ('closeIdleConnections' in server) server.closeIdleConnections();
            }),
        });
      },
    );
    // A connection that is idle for longer than a page may wait and take is closed.
    if ('headersTimeout' in server) server.setTimeout(2 * settings.timeLimit + BODY_TIME);
    server.on('error', reject);
  });
}
