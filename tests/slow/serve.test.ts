import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import autocannon from 'autocannon';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { validate } from '@readme/openapi-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'fixtures');
const pages = readdirSync(FIXTURES)
  .map((name) => join(FIXTURES, name, 'page.html'))
  .flatMap((path) => {
    try {
      return [readFileSync(path)];
    } catch {
      return [];
    }
  });
/** Pages of realistic size: the fixture with the page furniture of real sites. */
const realistic = pages.map((page) =>
  Buffer.concat([
    page,
    Buffer.from(`<div class="menu">${'<ul><li><a href="/emne/nyt">Nyt om uddannelse og forskning</a></li></ul>'.repeat(1_500)}</div>`),
  ]),
);

let service: ChildProcess;
let url = '';

/** Starts the command; gives the process and its address. */
async function started(args: readonly string[]): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, [join(ROOT, 'bin/klynge.cjs'), 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const [found] = /http:\S+/u.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`klynge serve ended: ${said}`)));
  });
  return [child, address];
}

async function stopped(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}

beforeAll(async () => {
  [service, url] = await started(['--body-limit', String(8 * 1024 * 1024)]);
}, 30_000);
afterAll(() => stopped(service), 30_000);

const memoryOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
const alive = async (): Promise<void> => expect((await fetch(`${url}/healthz`)).status).toBe(200);

describe('a hundred requests at once', () => {
  test('lose none, and a core reads as many pages as with the library alone', { timeout: 300_000 }, async () => {
    const alone = pagesPerCpuSecond();
    const requests = realistic.map((body) => ({
      method: 'POST' as const,
      path: '/extract',
      body,
      headers: { 'content-type': 'text/html' },
    }));
    // The threads reach their full size first, which depends on pages, not on time.
    await autocannon({ url, connections: 100, amount: 2_500, timeout: 120, requests });
    const began = cpuSecondsOf(service.pid!);
    const memory: number[] = [];
    const watch = setInterval(() => memory.push(memoryOf(service.pid!)), 250);
    const result = await autocannon({ url, connections: 100, duration: 30, timeout: 60, requests });
    clearInterval(watch);
    const seconds = cpuSecondsOf(service.pid!) - began;
    expect(result.errors + result.timeouts + result.non2xx).toBe(0);
    expect(result.requests.total).toBeGreaterThan(100);
    const ratio = result.requests.total / seconds / alone;
    const [first, second] = halves(memory).map(mean) as [number, number];
    console.log(
      `serve: ${result.requests.average.toFixed(0)} pages/s in ${seconds.toFixed(1)} s of CPU, ${ratio.toFixed(2)} of extract for each second of a core; memory ${first.toFixed(0)} MB in the first half, ${second.toFixed(0)} MB in the second, at most ${Math.max(...memory).toFixed(0)} MB`,
    );
    // In CPU time, because the load generator and others use the same cores.
    expect(ratio).toBeGreaterThan(0.8);
    expect(second).toBeLessThan(first * 1.1);
  });
});

const halves = (all: readonly number[]): number[][] => [all.slice(0, all.length / 2), all.slice(all.length / 2)];
const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** Seconds of all cores used by a process. */
function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^\d+ \([^)]*\) /u, '')
    .split(' ')
    .map(Number);
  return (fields[11]! + fields[12]!) / 100;
}

function pagesPerCpuSecond(): number {
  for (const page of [...realistic, ...realistic]) JSON.stringify(extract(page));
  const began = process.cpuUsage();
  const used = (): number => (({ user, system }) => (user + system) / 1e6)(process.cpuUsage(began));
  let count = 0;
  while (used() < 3) extract(realistic[count++ % realistic.length]!);
  return count / used();
}

/** Writes pieces to the service, one at a time, until it answers or closes; returns its answer. */
function answerTo(pieces: readonly (string | Buffer)[]): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let said = '';
    let next = 0;
    const send = (): void => {
      const piece = pieces[next++];
      if (piece !== undefined && said === '' && !socket.destroyed) socket.write(piece, send);
    };
    socket.on('data', (chunk: Buffer) => {
      said += String(chunk);
      if (said.endsWith('}') || said.endsWith('0\r\n\r\n')) socket.destroy();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(said));
    socket.on('connect', send);
  });
}

describe('what clients do wrong', () => {
  const SIZE = 100 * 1024 * 1024;
  test.each([
    [
      'that says its size',
      [`POST /extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/html\r\nContent-Length: ${SIZE}\r\n\r\n`],
      (piece: Buffer) => piece,
    ],
    [
      'in chunks',
      ['POST /extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n'],
      (piece: Buffer) => Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]),
    ],
  ])('a body of 100 MB %s is refused, and the service stays up', { timeout: 60_000 }, async (_how, head, pack) => {
    const piece = pack(Buffer.alloc(1024 * 1024, 'x'));
    const answer = await answerTo([...head, ...new Array<Buffer>(100).fill(piece)]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /u);
    expect(answer).toContain('content-type: application/problem+json');
    expect(answer).toContain('"status":413');
    await alive();
  });

  test('cut connections and half requests leave the service up', { timeout: 30_000 }, async () => {
    const { hostname, port } = new URL(url);
    for (let i = 0; i < 50; i++) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(`POST /extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n<p>halv`, () => {
            socket.destroy();
            resolve();
          });
        });
      });
    }
    await alive();
  });

  test('a page that takes more memory than a thread has is refused, and the next one is read', { timeout: 60_000 }, async () => {
    const [child, address] = await started(['--thread-memory', '128', '--threads', '1']);
    const post = (body: string | Buffer): Promise<Response> =>
      fetch(`${address}/extract`, { method: 'POST', body: body as string, headers: { 'content-type': 'text/html' } });
    const heavy = await post(
      `<main>${'<p>Mette Holm fra Aarhus siger den 3. maj 2019 noget om <b>Energy Cluster Denmark</b>.</p>'.repeat(120_000)}</main>`,
    );
    expect([heavy.status, heavy.headers.get('content-type')]).toEqual([413, 'application/problem+json']);
    expect(((await heavy.json()) as { detail: string }).detail).toContain('memory');
    expect((await post(pages[0]!)).status).toBe(200);
    await stopped(child);
  });

  test('a client that sends a byte now and then holds up nobody', { timeout: 30_000 }, async () => {
    const { hostname, port } = new URL(url);
    const slow = Array.from({ length: 50 }, () =>
      connect(Number(port), hostname, function send(this: import('node:net').Socket) {
        this.write('POST /extract HTTP/1.1\r\n');
      }),
    );
    const began = performance.now();
    const response = await fetch(`${url}/extract`, { method: 'POST', body: pages[0]!, headers: { 'content-type': 'text/html' } });
    expect(response.status).toBe(200);
    expect(performance.now() - began).toBeLessThan(5_000);
    for (const socket of slow) socket.destroy();
  });
});

describe('the description', () => {
  test('is valid OpenAPI', async () => {
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as Parameters<typeof validate>[0];
    expect((await validate(document)).valid).toBe(true);
  });

  test('gives a client that reads a record, checked by the compiler', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klynge-client-'));
    writeFileSync(join(folder, 'klynge.d.ts'), astToString(await openapiTS(await (await fetch(`${url}/openapi.json`)).text())));
    writeFileSync(join(folder, 'client.ts'), CLIENT);
    const program = ts.createProgram([join(folder, 'client.ts')], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ES2022,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    });
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
    writeFileSync(join(folder, 'client.mjs'), ts.transpile(CLIENT, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 }));
    const { idsOf } = (await import(pathToFileURL(join(folder, 'client.mjs')).href)) as {
      idsOf: (url: string, html: string) => Promise<unknown>;
    };
    expect(await idsOf(url, readFileSync(join(FIXTURES, 'typo3-da/page.html'), 'utf8'))).toEqual(['marlog', 'food-bio-cluster-denmark']);
    rmSync(folder, { recursive: true });
  });
});

/** A client against the generated types: a misspelled path, body or field does not compile. */
const CLIENT = `import type { paths } from './klynge';
type Extract = paths['/extract']['post'];
type Body = Extract['requestBody']['content']['application/json'];
type Article = Extract['responses'][200]['content']['application/json'];
export async function idsOf(url: string, html: string): Promise<(string | null)[]> {
  const path: keyof paths = '/extract';
  const body: Body = { html };
  const answer = await fetch(url + path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const article = (await answer.json()) as Article;
  return article.clusters.map((cluster) => cluster.id);
}
`;
