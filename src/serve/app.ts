import { Hono, type ErrorHandler, type MiddlewareHandler } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { articleJsonSchema } from '../models/json-schema';
import type { Engine } from './engine';
import { areLines, extractRoute, typeOf } from './extract-route';
import { inTime } from './in-time';
import { createMetrics } from './metrics';
import { openApi } from './openapi';
import { answerProblem, Refusal, TooBusy } from './problem';
import { AnnotateRequest, given, readJson } from './requests';

export interface AppSettings {
  readonly version: string;
  /** Maximum bytes of a request body; for JSON lines, of each line. */
  readonly bodyLimit: number;
  /** Milliseconds that a client has to send its body; JSON lines may take as long as they need. */
  readonly bodyTime: number;
  /** Bearer token that every request but `/healthz` must carry; null if none is needed. */
  readonly token: string | null;
}

const nothing = (): Promise<void> => Promise.resolve();

/** The service as a Hono app: routes, limits, problem documents. It fetches nothing. */
export function createApp(engine: Engine, settings: AppSettings): Hono {
  const app = new Hono();
  const metrics = createMetrics(engine);
  app.use(metrics.middleware, requestId(), secureHeaders());
  app.get('/healthz', (c) => c.json({ status: 'ok', version: settings.version }));
  if (settings.token !== null) {
    app.use(
      bearerAuth({
        token: settings.token,
        noAuthenticationHeader: { message: () => 'a bearer token is needed' },
        invalidAuthenticationHeader: { message: () => 'the header must be Authorization: Bearer TOKEN' },
        invalidToken: { message: () => 'the bearer token is wrong' },
      }),
    );
  }
  app.use(asItIs);
  const limited = bodyLimit({
    maxSize: settings.bodyLimit,
    onError: (c) => answerProblem(c, 413, `the body is larger than ${settings.bodyLimit} bytes`),
  });
  // This middleware reads a body without a declared size at once: that, too, has a time limit.
  app.use(async (c, next) => (areLines(c) ? next() : ((await inTime(limited(c, nothing), settings.bodyTime)) ?? next())));
  app.post('/extract', (c) => extractRoute(c, engine, settings));
  app.post('/annotate', async (c) => {
    if (typeOf(c) !== 'application/json') throw new Refusal(415, 'POST /annotate takes application/json: {"text": …}');
    const { text, ...options } = readJson(await inTime(c.req.text(), settings.bodyTime), AnnotateRequest);
    return c.json(await engine.annotate(text, given(options)));
  });
  const schema = JSON.stringify(articleJsonSchema());
  app.get('/schema', (c) => c.body(schema, 200, { 'content-type': 'application/schema+json' }));
  const description = openApi(settings.version, settings.token === null ? 'open' : 'token');
  app.get('/openapi.json', (c) => c.json(description));
  app.get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }));
  refuseOtherMethods(app);
  app.notFound((c) => answerProblem(c, 404, `there is no ${c.req.path}; see /openapi.json`));
  app.onError(answerError);
  return app;
}

/** A compressed body would be read as a page of odd characters. */
const asItIs: MiddlewareHandler = (c, next) => {
  const encoding = c.req.header('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') throw new Refusal(415, `a body must come as it is, not with the content encoding ${encoding}`);
  return next();
};

const METHODS = [
  [['/extract', '/annotate'], 'POST'],
  [['/healthz', '/schema', '/openapi.json', '/metrics'], 'GET, HEAD'],
] as const;

/** Answers every other method of a known path with the ones that it takes. */
function refuseOtherMethods(app: Hono): void {
  for (const [paths, allow] of METHODS)
    for (const path of paths)
      app.all(path, (c) => {
        c.header('allow', allow);
        return answerProblem(c, 405, `${path} takes ${allow}`);
      });
}

/** The problem document of an error that a route threw. */
const answerError: ErrorHandler = async (error, c) => {
  if (error instanceof TooBusy) c.header('retry-after', '1');
  if (error instanceof Refusal) return answerProblem(c, error.status, error.message);
  if (error instanceof HTTPException) {
    if (error.status === 401) c.header('www-authenticate', 'Bearer');
    return answerProblem(c, error.status, error.message || (await error.getResponse().text()));
  }
  return answerProblem(c, 500, 'the page could not be read');
};
