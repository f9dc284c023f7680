import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface StoredObject {
  readonly bytes: Buffer;
  readonly fields: Record<string, string>;
}

/** The part of an S3-compatible store that a run uses: objects, their metadata, and PUT on the condition that no object exists. */
export class S3Server {
  readonly objects = new Map<string, StoredObject>();
  /** Responses to PUT, in order. */
  readonly puts: number[] = [];
  /** Simulates a server without conditional writes. */
  conditions = true;
  /** Answers every request with this instead. */
  refuses: { status: number; code: string } | null = null;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const key = decodeURIComponent((request.url ?? '').split('?')[0]!.slice(1));
    if (this.refuses) fail(response, this.refuses.status, this.refuses.code);
    else if (request.method === 'PUT') this.#put(key, request, response, Buffer.concat(chunks));
    else this.#give(key, request.method === 'HEAD', response);
  }

  #put(key: string, { headers }: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
    const condition = headers['if-none-match'] === '*';
    const status = condition && !this.conditions ? 501 : condition && this.objects.has(key) ? 412 : 200;
    this.puts.push(status);
    if (status !== 200) return fail(response, status, status === 412 ? 'PreconditionFailed' : 'NotImplemented');
    const fields = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-'))) as Record<string, string>;
    this.objects.set(key, { bytes, fields });
    response.writeHead(200, { ETag: '"1"' }).end();
  }

  #give(key: string, head: boolean, response: ServerResponse): void {
    const found = this.objects.get(key);
    if (!found) return fail(response, 404, head ? 'NotFound' : 'NoSuchKey');
    response.writeHead(200, { ...found.fields, 'Content-Length': found.bytes.length, ETag: '"1"' }).end(head ? undefined : found.bytes);
  }
}

function fail(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'Content-Type': 'application/xml' })
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
