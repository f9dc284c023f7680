import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { problem, Refusal } from './problem';

/** Lines that are worked on at once, so that the threads are busy and memory stays flat. */
const IN_FLIGHT = 8;

/** Reads a body of JSON lines and answers one line for each, in order; a line that fails becomes `{"error": …}`. */
export function answerLines(c: Context, work: (line: string) => Promise<unknown>): Response {
  const body = c.req.raw.body;
  if (!body) throw new Refusal(400, 'the body is empty: it takes one JSON object a line');
  c.header('content-type', 'application/x-ndjson');
  return stream(c, async (out) => {
    const pending: Promise<string>[] = [];
    for await (const line of linesOf(body)) {
      pending.push(answerOf(line, work));
      if (pending.length >= IN_FLIGHT) await out.write(await pending.shift()!);
    }
    for (const answer of pending) await out.write(await answer);
  });
}

async function answerOf(line: string, work: (line: string) => Promise<unknown>): Promise<string> {
  try {
    return `${JSON.stringify(await work(line))}\n`;
  } catch (error) {
    return `${JSON.stringify({ error: problem(error instanceof Refusal ? error.status : 500, error instanceof Error ? error.message : 'unknown') })}\n`;
  }
}

/** The lines of a stream of bytes, without empty ones. A long line is joined once, however many pieces it comes in. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of body) {
    const [first, ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first!);
    for (const next of more) {
      const line = pieces.join('');
      pieces = [next];
      if (line.trim()) yield line;
    }
  }
  const last = pieces.join('') + decoder.decode();
  if (last.trim()) yield last;
}
