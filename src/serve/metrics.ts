import type { MiddlewareHandler } from 'hono';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Engine } from './engine';

/** Counts requests by route and status, times them, and exposes the queue, in Prometheus' text format. */
export interface Metrics {
  readonly middleware: MiddlewareHandler;
  text(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics(engine: Engine): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'klynge_' });
  const requests = new Counter({
    name: 'klynge_requests_total',
    help: 'Requests by route and status.',
    labelNames: ['route', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'klynge_request_seconds',
    help: 'Time to the answer, in seconds.',
    labelNames: ['route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  new Gauge({
    name: 'klynge_waiting_pages',
    help: 'Pages that wait for a thread.',
    registers: [registry],
    collect() {
      this.set(engine.waiting());
    },
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    async middleware(c, next) {
      const end = seconds.startTimer();
      await next();
      const route = ROUTES.has(c.req.path) ? c.req.path : 'other';
      end({ route });
      requests.inc({ route, status: c.res.status });
    },
  };
}

/** Labels come from a closed list: a client that scans for paths must not fill the memory. */
const ROUTES = new Set(['/extract', '/annotate', '/schema', '/openapi.json', '/healthz', '/metrics']);
