import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { problem, problemOf, Refusal } from './problem';

/** How many lines are processed at once: enough to keep the threads busy, few enough to keep memory flat. */
const IN_FLIGHT = 8;

/**
 * Reads a body of JSON lines and answers each with one line, in order. A line that fails becomes `{"error": …}`; one that
 * is too long ends the response.
 */
export async function answerLines(c: Context, most: number, work: (line: string) => Promise<unknown>): Promise<Response> {
  const { body } = c.req.raw;
  const lines = body === null ? null : await begun(linesOf(body, most));
  if (lines === null) throw new Refusal(400, 'the body is empty; send one JSON object per line');
  c.header('content-type', 'application/x-ndjson');
  return stream(c, async (out) => {
    const pending: Promise<string>[] = [];
    try {
      for await (const line of lines) {
        pending.push(answerOf(line, work));
        const oldest = pending.length >= IN_FLIGHT ? pending.shift() : undefined;
        if (oldest !== undefined) await out.write(await oldest);
      }
    } catch (error) {
      pending.push(Promise.resolve(failureOf(error)));
    }
    for (const answer of pending) await out.write(await answer);
  });
}

/** Lines of which the first has already been read, so that its absence can still become a status; null if there are none. */
async function begun(lines: AsyncGenerator<string>): Promise<AsyncGenerator<string> | null> {
  const first = await lines.next().catch((error: unknown) => ({ error }));
  if (!('error' in first) && first.done === true) return null;
  return (async function* () {
    if ('error' in first) throw first.error;
    yield first.value;
    yield* lines;
  })();
}

async function answerOf(line: string, work: (line: string) => Promise<unknown>): Promise<string> {
  try {
    return `${JSON.stringify(await work(line))}\n`;
  } catch (error) {
    return failureOf(error);
  }
}

/** The problem document of an error, without what clients must not know. */
function failureOf(error: unknown): string {
  return `${JSON.stringify({ error: problemOf(error) ?? problem(500, 'the page could not be read') })}\n`;
}

/**
 * The lines of a stream of bytes, without empty ones. A long line is joined once, in however many chunks it arrives.
 * Throws if a line is longer than allowed.
 */
async function* linesOf(body: ReadableStream<Uint8Array>, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of body) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first);
    length += first.length;
    for (const next of more) {
      const line = pieces.join('');
      pieces = [next];
      length = next.length;
      if (line.trim()) yield line;
    }
    if (length > most) throw new Refusal(413, `a line is longer than ${most} characters`);
  }
  const last = pieces.join('') + decoder.decode();
  if (last.trim()) yield last;
}
