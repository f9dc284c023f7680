import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import openapiTS, { astToString } from 'openapi-typescript';
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
/** Pages of the size of real ones: the fixture with the chrome that real sites have. */
const realistic = pages.map((page) => Buffer.concat([page, Buffer.from(`<div class="menu">${'<ul><li><a href="/emne/nyt">Nyt om uddannelse og forskning</a></li></ul>'.repeat(1_500)}</div>`)]));

let service: ChildProcess;
let url = '';

beforeAll(async () => {
  service = spawn(process.execPath, [join(ROOT, 'bin/klynge.mjs'), 'serve', '--port', '0', '--body-limit', String(8 * 1024 * 1024)], { stdio: ['ignore', 'ignore', 'pipe'] });
  url = await new Promise((resolve, reject) => {
    let said = '';
    service.stderr!.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const [address] = /http:\S+/u.exec(said) ?? [];
      if (address) resolve(address);
    });
    service.on('exit', () => reject(new Error(`klynge serve ended: ${said}`)));
  });
}, 30_000);

afterAll(async () => {
  const ended = new Promise((resolve) => service.once('exit', resolve));
  service.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 30_000);

const memoryOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
const alive = async (): Promise<void> => expect((await fetch(`${url}/healthz`)).status).toBe(200);

describe('a hundred requests at once', () => {
  test('lose none, and go as fast as the library on as many cores', { timeout: 90_000 }, async () => {
    const alone = pagesPerSecond();
    const requests = realistic.map((body) => ({ method: 'POST' as const, path: '/extract', body, headers: { 'content-type': 'text/html' } }));
    await autocannon({ url, connections: 20, duration: 5, requests });
    const before = memoryOf(service.pid!);
    const result = await autocannon({ url, connections: 100, duration: 25, timeout: 30, requests });
    expect(result.errors + result.timeouts + result.non2xx).toBe(0);
    expect(result.requests.total).toBeGreaterThan(100);
    const ratio = result.requests.average / (alone * availableParallelism());
    console.log(`serve: ${result.requests.average.toFixed(0)} pages/s, ${ratio.toFixed(2)} of extract on ${availableParallelism()} cores; memory ${before.toFixed(0)} → ${memoryOf(service.pid!).toFixed(0)} MB`);
    // The load generator works on the same cores: what is left to the service is less than all of them.
    expect(ratio).toBeGreaterThan(0.4);
    expect(memoryOf(service.pid!)).toBeLessThan(before * 1.5 + 100);
  });
});

function pagesPerSecond(): number {
  for (const page of realistic) extract(page);
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < 3_000) extract(realistic[count++ % realistic.length]!);
  return (count * 1_000) / (performance.now() - began);
}

describe('what clients do wrong', () => {
  test('a body of 100 MB is refused', { timeout: 30_000 }, async () => {
    const answer = await fetch(`${url}/extract`, { method: 'POST', body: Buffer.alloc(100 * 1024 * 1024, 'x'), headers: { 'content-type': 'text/html' } }).then((response) => response.status, () => 'cut');
    expect([413, 'cut']).toContain(answer);
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

  test('a client that sends a byte now and then holds up nobody', { timeout: 30_000 }, async () => {
    const { hostname, port } = new URL(url);
    const slow = Array.from({ length: 50 }, () => connect(Number(port), hostname, function send(this: import('node:net').Socket) {
      this.write('POST /extract HTTP/1.1\r\n');
    }));
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

  test('gives a client whose types hold a record', async () => {
    const types = astToString(await openapiTS(await (await fetch(`${url}/openapi.json`)).text()));
    expect(types).toContain('Article');
    expect(types).toMatch(/clusters: components\["schemas"\]\["Cluster"\]\[\]/u);
  });
});
