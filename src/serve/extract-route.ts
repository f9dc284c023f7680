import type { Context } from 'hono';
import type { Engine } from './engine';
import { inTime } from './in-time';
import { answerLines } from './line-stream';
import { Refusal } from './problem';
import { check, ExtractRequest, given, PageQuery, readJson } from './requests';

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/octet-stream']);

const LINE_TYPES: ReadonlySet<string> = new Set(['application/x-ndjson', 'application/jsonl']);
/** The media type of a request's body in lower case, without its parameters. */
export function typeOf(c: Context): string {
  const [type = ''] = (c.req.header('content-type') ?? '').split(';', 1);
  return type.trim().toLowerCase();
}

/** Whether the body is JSON lines, read one by one: its length is not limited. */
export const areLines = (c: Context): boolean => LINE_TYPES.has(typeOf(c));

/** `POST /extract`: a page as it is, a page in JSON, or many pages as JSON lines. */
export async function extractRoute(
  c: Context,
  engine: Engine,
  { bodyLimit, bodyTime }: { bodyLimit: number; bodyTime: number },
): Promise<Response> {
  const type = typeOf(c);
  if (type === 'application/json')
    return c.json(await extractRequest(readJson(await inTime(c.req.text(), bodyTime), ExtractRequest), engine));
  if (areLines(c)) return answerLines(c, bodyLimit, (line) => extractRequest(readJson(line, ExtractRequest), engine));
  if (!PAGE_TYPES.has(type))
    throw new Refusal(
      415,
      `POST /extract takes ${[...PAGE_TYPES].join(', ')}, application/json or application/x-ndjson, not ${type || 'a body without a type'}`,
    );
  const { url, capturedAt, explain } = check(c.req.query(), PageQuery);
  const page = new Uint8Array(await inTime(c.req.arrayBuffer(), bodyTime));
  return c.json(
    await engine.extract(
      page,
      given({
        url,
        capturedAt,
        explain: explain === 'true' ? true : undefined,
        contentType: type === 'application/octet-stream' ? undefined : c.req.header('content-type'),
      }),
    ),
  );
}

function extractRequest({ html, ...options }: ExtractRequest, engine: Engine): ReturnType<Engine['extract']> {
  return engine.extract(html, given(options));
}
