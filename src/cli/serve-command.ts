import { Option } from 'commander';
import { byteSize, portNumber, wholeNumber } from './option-values';
import type { Register } from './register';

interface ServeOptions {
  host: string;
  port: number;
  token?: string;
  bodyLimit: number;
  timeLimit: number;
  threadMemory: number;
  threads?: number;
}

const EXAMPLES = `
Examples:
  klynge serve                                      http://127.0.0.1:8317
  klynge serve --host 0.0.0.0 --token "$TOKEN"      for other machines, with a bearer token
  curl --data-binary @page.html -H 'content-type: text/html' 'http://127.0.0.1:8317/extract?url=https://example.org/news'

It fetches no addresses. It needs: npm install hono @hono/node-server prom-client`;

/** `klynge serve`: the same engine over HTTP. */
export const registerServe: Register = (program, end) => {
  program
    .command('serve')
    .description('serve over HTTP: POST /extract, POST /annotate, GET /schema, /openapi.json, /healthz, /metrics')
    .option('--host <host>', 'address to listen on; anything but loopback requires --token', '127.0.0.1')
    .option('--port <port>', 'port to listen on; 0 for any free one', portNumber, 8317)
    .option('--token <token>', 'bearer token required of every request')
    .addOption(new Option('--body-limit <size>', 'maximum size of a request').argParser(byteSize).default(64 * 1024 * 1024, '64m'))
    .option('--time-limit <ms>', 'time limit per page in milliseconds', wholeNumber(1), 30_000)
    .option('--thread-memory <mb>', 'heap limit per thread in megabytes, at least 128', wholeNumber(128), 512)
    .option('--threads <n>', 'threads; default: one per core', wholeNumber(1))
    .addHelpText('after', EXAMPLES)
    .action(async (options: ServeOptions) => {
      const { runServe } = await import('./run-serve');
      end(await runServe({ ...options, token: options.token ?? null }));
    });
};
