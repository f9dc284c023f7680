import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { createInspector } from '../../src/inspect/app';
import { inspected } from './reading';

const HOME = 'http://127.0.0.1:8000';
const PAGE =
  '<html lang="da"><body><main><h1>Ny kaj</h1><p>Havnen i Odense får en ny kaj, og den skal stå klar, når de store skibe kommer til byen næste år.</p></main></body></html>';
const inspector = (names: string[] = []) => createInspector(names.map(inspected), { language: null, script: '', options: {} });
const form = (files: Record<string, string>, fields: Record<string, string> = {}): FormData => {
  const data = new FormData();
  for (const [name, content] of Object.entries(files)) data.append('files', new File([content], name));
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};
const post = (app: ReturnType<typeof inspector>, body: FormData, headers: Record<string, string> = {}) =>
  app.request(`${HOME}/pages`, { method: 'POST', body, headers });

describe('the inspector', () => {
  test('opens a single page at once, several as a list', async () => {
    expect((await inspector(['typo3-da']).request(`${HOME}/`)).headers.get('location')).toBe('/pages/1');
    const list = inspector(['typo3-da', 'amp-en']);
    expect((await list.request(`${HOME}/`)).headers.get('location')).toBe('/pages');
    expect(load(await (await list.request(`${HOME}/pages`)).text())('tbody tr')).toHaveLength(2);
  });

  test('reads a dropped file', async () => {
    const app = inspector();
    const answer = await post(app, form({ 'kaj.html': PAGE }));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/pages/1']);
    const $ = load(await (await app.request(`${HOME}/pages/1`)).text());
    expect([$('h1').text(), $('#article .headline').text()]).toEqual(['kaj.html', 'Ny kaj']);
  });

  test('reads pasted HTML with its address', async () => {
    const app = inspector();
    await post(app, form({}, { html: PAGE, url: 'https://example.org/kaj' }));
    expect(load(await (await app.request(`${HOME}/pages/1`)).text())('#r-url-0 a').attr('href')).toBe('https://example.org/kaj');
  });

  test('lists ten that are dropped together', async () => {
    const app = inspector();
    const answer = await post(app, form(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.html`, PAGE]))));
    expect(answer.headers.get('location')).toBe('/pages');
    expect(load(await (await app.request(`${HOME}/pages`)).text())('tbody tr')).toHaveLength(10);
  });

  test.each([
    ['a foreign host', `http://evil.example/pages`, {}],
    ['a form of another site', `${HOME}/pages`, { origin: 'https://evil.example' }],
  ])('refuses %s', async (_what, url, headers) => {
    const body = form({ 'kaj.html': PAGE });
    expect((await inspector().request(url, { method: 'POST', body, headers })).status).toBe(403);
  });

  test.each([
    ['da-DK,da;q=0.9,en;q=0.8', 'da'],
    ['fr,en;q=0.5', 'en'],
    ['fi', 'en'],
  ])('speaks as the browser asks: %s', async (asked, language) => {
    const answer = await inspector(['typo3-da']).request(`${HOME}/pages/1`, { headers: { 'accept-language': asked } });
    expect(load(await answer.text())('html').attr('lang')).toBe(language);
  });

  test('sends a strict policy', async () => {
    const answer = await inspector(['typo3-da']).request(`${HOME}/pages/1`);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/u);
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
  });
});
