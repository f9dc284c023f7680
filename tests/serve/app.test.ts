import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';
import { Article } from '../../src/models/article';
import { createApp, type AppSettings } from '../../src/serve/app';
import type { Engine } from '../../src/serve/engine';
import { TooBusy, TooSlow } from '../../src/serve/problem';

const engine: Engine = {
  extract: (input, options) => Promise.resolve(extract(input, options)),
  annotate: (text, options) => Promise.resolve(annotate(text, options)),
  waiting: () => 0,
  close: () => Promise.resolve(),
};
const service = (settings: Partial<AppSettings> = {}, over: Partial<Engine> = {}) =>
  createApp({ ...engine, ...over }, { version: '1.2.3', bodyLimit: 100_000, bodyTime: 1_000, token: null, ...settings });

const PAGE =
  '<html lang="da"><head><title>Ny kaj</title></head><body><main><h1>Ny kaj</h1><p>Havnen får en ny kaj, og den skal stå klar, når de store skibe kommer til byen næste år.</p></main></body></html>';
const post = (path: string, body: string | Uint8Array<ArrayBuffer>, type: string, headers: Record<string, string> = {}) =>
  service().request(path, { method: 'POST', body, headers: { 'content-type': type, ...headers } });
const problemOf = async (response: Response): Promise<unknown> => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return response.json();
};

describe('extract', () => {
  test('a page as it is gives the record that the library gives', async () => {
    const response = await post('/extract?url=https://example.org/kaj', PAGE, 'text/html; charset=utf-8');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(
      extract(new TextEncoder().encode(PAGE), { url: 'https://example.org/kaj', contentType: 'text/html; charset=utf-8' }),
    );
  });

  test('a page in JSON', async () => {
    const response = await post('/extract', JSON.stringify({ html: PAGE, url: 'https://example.org/kaj' }), 'application/json');
    expect(Article.parse(await response.json()).title).toBe('Ny kaj');
  });

  test('many pages as lines: one answer a line, in order, errors among them', async () => {
    const lines = [
      JSON.stringify({ html: PAGE }),
      '{"html":',
      '',
      JSON.stringify({ text: 'x' }),
      JSON.stringify({ html: PAGE.replaceAll('kaj', 'mole') }),
    ];
    const response = await post('/extract', lines.join('\n'), 'application/x-ndjson');
    const answers = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title?: string; error?: { status: number } });
    expect(answers.map((answer) => answer.error?.status ?? answer.title)).toEqual(['Ny kaj', 400, 422, 'Ny mole']);
  });

  test('lines may be longer than a body together; one alone may not, and its words come before the end', async () => {
    const line = JSON.stringify({ html: PAGE });
    const many = await post('/extract', `${line}\n`.repeat(600), 'application/x-ndjson');
    expect((await many.text()).trim().split('\n')).toHaveLength(600);
    const long = await post('/extract', `${line}\n${'x'.repeat(100_001)}`, 'application/x-ndjson');
    expect(
      (await long.text())
        .trim()
        .split('\n')
        .map((answer) => (JSON.parse(answer) as { error?: { status: number } }).error?.status ?? 200),
    ).toEqual([200, 413]);
  });

  test('a line that fails inside says no more than that', async () => {
    const answer = await service({}, { extract: () => Promise.reject(new Error('secret path /home/x')) }).request('/extract', {
      method: 'POST',
      body: '{"html":"x"}',
      headers: { 'content-type': 'application/x-ndjson' },
    });
    expect(JSON.parse(await answer.text())).toEqual({
      error: { type: 'about:blank', title: 'Internal Server Error', status: 500, detail: 'the page could not be read' },
    });
  });

  test('a body that does not come in time is given up', async () => {
    const never = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new TextEncoder().encode('<p>')) });
    const answer = await service({ bodyTime: 50 }).request('/extract', {
      method: 'POST',
      body: never,
      duplex: 'half',
      headers: { 'content-type': 'text/html' },
    });
    expect(answer.status).toBe(408);
    expect(await problemOf(answer)).toMatchObject({ status: 408 });
  });

  test.each([
    ['a type it does not read', '/extract', 'x', 'image/png', 415, /not image\/png/u],
    ['broken JSON', '/extract', '{', 'application/json', 400, /not valid JSON/u],
    ['JSON of another shape', '/extract', '{"page":"x"}', 'application/json', 422, /html/u],
    ['an address that is none', '/extract?url=example', PAGE, 'text/html', 422, /url/iu],
    ['a parameter it does not know', '/extract?langauge=da', PAGE, 'text/html', 422, /langauge/u],
    ['a body over the limit', '/extract', 'x'.repeat(100_001), 'text/html', 413, /larger than 100000 bytes/u],
    ['plain text to annotate', '/annotate', 'x', 'text/plain', 415, /application\/json/u],
    ['a type that only begins as JSON', '/annotate', '{"text":"x"}', 'application/jsonlines', 415, /application\/json/u],
    ['a language by its name', '/annotate', '{"text":"x","language":"dansk"}', 'application/json', 422, /language code/u],
    ['a language without a code', '/annotate', '{"text":"x","language":""}', 'application/json', 422, /language/u],
    ['a capture on no day of the calendar', '/extract?capturedAt=2021-02-31', PAGE, 'text/html', 422, /capturedAt takes a day/u],
    [
      'a capture in JSON on no day',
      '/extract',
      '{"html":"x","capturedAt":"yesterday"}',
      'application/json',
      422,
      /capturedAt takes a day/u,
    ],
    ['a day that is none', '/annotate', '{"text":"x","reference":"2020-13-01"}', 'application/json', 422, /reference/u],
  ])('%s is a problem document', async (_name, path, body, type, status, detail) => {
    const response = await post(path, body, type);
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ status, detail: expect.stringMatching(detail) as string });
  });

  test.each<[Error, number]>([
    [new TooSlow(30_000), 504],
    [new TooBusy('all threads are busy'), 503],
    [new Error('secret path /home/x'), 500],
  ])('%s becomes a status without inner details', async (error, status) => {
    const app = service({}, { extract: () => Promise.reject(error) });
    const response = await app.request('/extract', { method: 'POST', body: PAGE, headers: { 'content-type': 'text/html' } });
    expect(response.status).toBe(status);
    expect(JSON.stringify(await problemOf(response))).not.toContain('secret');
  });
});

describe('the rest', () => {
  test('annotate gives what the library gives', async () => {
    const response = await post('/annotate', JSON.stringify({ text: 'Mødet er den 3. maj 2021.', language: 'da' }), 'application/json');
    expect(await response.json()).toEqual(annotate('Mødet er den 3. maj 2021.', { language: 'da' }));
  });

  test('the type of a body is the same in capitals', async () => {
    for (const path of ['/annotate', '/extract']) {
      const body = JSON.stringify(path === '/extract' ? { html: PAGE } : { text: 'x' });
      expect((await post(path, body, 'Application/JSON; charset=utf-8')).status).toBe(200);
    }
  });

  test('GET /extract names the method it takes', async () => {
    const response = await service().request('/extract');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  test.each([
    ['OPTIONS', '/extract', 'POST'],
    ['PUT', '/annotate', 'POST'],
    ['POST', '/schema', 'GET, HEAD'],
    ['PATCH', '/openapi.json', 'GET, HEAD'],
    ['DELETE', '/metrics', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
  ])('%s %s is refused with the methods that the path takes', async (method, path, allow) => {
    const response = await service().request(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
  });

  test('a body in a content encoding is refused, and not read as a page', async () => {
    const send = (encoding: string, path = '/extract'): Response | Promise<Response> =>
      service().request(path, { method: 'POST', body: PAGE, headers: { 'content-type': 'text/html', 'content-encoding': encoding } });
    expect(await problemOf(await send('gzip'))).toMatchObject({ status: 415 });
    expect(await problemOf(await send('br', '/annotate'))).toMatchObject({ status: 415, detail: expect.stringContaining(' br') as string });
    expect((await send('identity')).status).toBe(200);
  });

  test.each(['', '\n', ' \r\n\n'])('JSON lines without any are a bad request: %j', async (body) => {
    expect(await problemOf(await post('/extract', body, 'application/x-ndjson'))).toMatchObject({ status: 400 });
  });

  test('an unknown path is a problem document', async () => {
    expect(await problemOf(await service().request('/extarct'))).toMatchObject({ status: 404 });
  });

  test('every answer has a request id; one that is given is kept', async () => {
    expect((await service().request('/healthz')).headers.get('x-request-id')).toBeTruthy();
    expect((await service().request('/healthz', { headers: { 'x-request-id': 'abc' } })).headers.get('x-request-id')).toBe('abc');
  });

  test('metrics count by route and status, and unknown paths under one label', async () => {
    const app = service();
    await app.request('/healthz');
    await app.request('/nowhere-1');
    const text = await (await app.request('/metrics')).text();
    expect(text).toContain('klynge_requests_total{route="/healthz",status="200"} 1');
    expect(text).toContain('route="other",status="404"');
    expect(text).not.toContain('nowhere');
  });

  test('with a token everything but /healthz asks for it', async () => {
    const app = service({ token: 'open-sesame' });
    expect((await app.request('/healthz')).status).toBe(200);
    const refused = await app.request('/schema');
    expect([refused.status, refused.headers.get('www-authenticate'), refused.headers.get('content-type')]).toEqual([
      401,
      'Bearer',
      'application/problem+json',
    ]);
    expect(await refused.json()).toMatchObject({ status: 401, detail: 'a bearer token is needed' });
    const wrong = await app.request('/schema', { headers: { authorization: 'Bearer wrong' } });
    expect(await wrong.json()).toMatchObject({ status: 401, detail: 'the bearer token is wrong' });
    expect((await app.request('/schema', { headers: { authorization: 'Bearer open-sesame' } })).status).toBe(200);
    const malformed = await app.request('/schema', { headers: { authorization: 'Basic b3Blbg==' } });
    expect([malformed.status, malformed.headers.get('www-authenticate')]).toEqual([400, null]);
    expect(await malformed.json()).toMatchObject({ status: 400, detail: 'the header must be Authorization: Bearer TOKEN' });
  });

  test('the OpenAPI document says for what a token is needed, where one is', async () => {
    interface Described {
      readonly security?: unknown;
      readonly components: { readonly securitySchemes?: unknown };
      readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly security?: unknown }>>>>;
    }
    const authorization = 'Bearer open-sesame';
    const described = async (token: string | null): Promise<Described> =>
      (await (await service({ token }).request('/openapi.json', { headers: { authorization } })).json()) as Described;
    const closed = await described('open-sesame');
    expect(closed.security).toEqual([{ token: [] }]);
    expect(closed.components.securitySchemes).toEqual({ token: { type: 'http', scheme: 'bearer' } });
    const unlocked = Object.entries(closed.paths).filter(([, methods]) =>
      Object.values(methods).some(({ security }) => security !== undefined),
    );
    expect(unlocked.map(([path, methods]) => [path, methods['get']?.security])).toEqual([['/healthz', []]]);
    const open = await described(null);
    expect([open.security, open.components.securitySchemes]).toEqual([undefined, undefined]);
  });

  test('the OpenAPI document refers to schemas that it holds', async () => {
    const document = (await (await service().request('/openapi.json')).json()) as { components: { schemas: Record<string, unknown> } };
    const referred = new Set(
      JSON.stringify(document)
        .match(/#\/components\/schemas\/\w+/gu)!
        .map((ref) => ref.split('/').at(-1)!),
    );
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining([...referred]));
    expect(referred).toContain('Article');
  });
});
