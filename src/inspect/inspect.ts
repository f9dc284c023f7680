import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createInspector, type AppSettings } from './app';
import type { Inspection } from './inspection';

/** A running inspector. */
export interface Inspector {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the pages on this machine only. @param port 0: any free one */
export function startInspector(first: readonly Inspection[], port: number, settings: AppSettings): Promise<Inspector> {
  const app = createInspector(first, settings);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address: AddressInfo) => {
      resolve({
        url: `http://127.0.0.1:${address.port}/`,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
