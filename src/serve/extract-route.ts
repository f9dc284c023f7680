import type { Context } from 'hono';
import type { ExtractOptions } from '../models/options';
import type { Engine } from './engine';
import { answerLines } from './line-stream';
import { Refusal } from './problem';
import { check, ExtractRequest, given, PageQuery, readJson } from './requests';

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/octet-stream']);

/** `POST /extract`: a page as it is, a page in JSON, or many pages as JSON lines. */
export async function extractRoute(c: Context, engine: Engine): Promise<Response> {
  const contentType = c.req.header('content-type') ?? '';
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  if (type === 'application/json') return c.json(await extractRequest(readJson(await c.req.text(), ExtractRequest), engine));
  if (type === 'application/x-ndjson' || type === 'application/jsonl') return answerLines(c, (line) => extractRequest(readJson(line, ExtractRequest), engine));
  if (!PAGE_TYPES.has(type)) throw new Refusal(415, `POST /extract takes ${[...PAGE_TYPES].join(', ')}, application/json or application/x-ndjson, not ${type || 'a body without a type'}`);
  const { url, capturedAt, explain } = check(c.req.query(), PageQuery);
  const page = new Uint8Array(await c.req.arrayBuffer());
  return c.json(await engine.extract(page, given({ url, capturedAt, explain: explain === 'true' ? true : undefined, contentType: type === 'application/octet-stream' ? undefined : contentType }) as ExtractOptions));
}

function extractRequest({ html, ...options }: ExtractRequest, engine: Engine): ReturnType<Engine['extract']> {
  return engine.extract(html, given(options));
}
