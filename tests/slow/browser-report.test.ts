import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedPages } from '../../scripts/invented-archive.mjs';
import { extract } from '../../src/extract/extract';
import { writeReport } from '../../src/report/report';
import { expectNoOverflow, HOSTILE, seriousFaults, startBrowser, wasHit, watchedPage, type Watched } from './browser';

const folder = mkdtempSync(join(tmpdir(), 'klynge-browser-report-'));
const report = join(folder, 'report');
const VIEWS = ['index.html', 'clusters.html', 'map.html', 'network.html', 'matrix.html', 'clusters/odense-robotics.html'] as const;
let browser: Browser;

beforeAll(async () => {
  const hostile = [1, 2, 3].map((i) => ({ url: `https://nyheder.example/hostile/${i}?<script>hit=1</script>`, html: HOSTILE }));
  const records = [...inventedPages(60), ...hostile].map(({ url, html }) => extract(html, { url }));
  const dataset = join(folder, 'records.jsonl');
  writeFileSync(dataset, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await writeReport(dataset, report, 'en');
  browser = await startBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const view = (file: string): string => pathToFileURL(join(report, file)).href;
const opened = async (options: Parameters<typeof watchedPage>[1]): Promise<Watched> => watchedPage(browser, options);

test('every view loads with scripts off, shows its chart and its data, and asks nobody for anything', async () => {
  const { page, faults } = await opened({ javaScriptEnabled: false });
  for (const file of VIEWS) {
    await page.goto(view(file));
    expect(await page.locator('h1').count(), file).toBe(1);
    expect(await page.locator('svg:visible').count(), file).toBeGreaterThan(0);
    await expect(page.locator('a[download]').first().getAttribute('href'), file).resolves.toMatch(/\.csv$/u);
  }
  expect(faults).toEqual([]);
});

test('a reader gets from the overview to a cluster, its sources and its neighbors', async () => {
  const { page, faults } = await opened({ javaScriptEnabled: false });
  await page.goto(view('index.html'));
  await page.click('nav >> text=Clusters');
  await page.click('a:text-is("Odense Robotics")');
  expect(await page.locator('h1').innerText()).toBe('Odense Robotics');
  expect(await page.locator('.sources mark').first().innerText()).toBe('Odense Robotics');
  await page.click('nav >> text=Network');
  expect(await page.locator('.desk .network a').count()).toBeGreaterThan(1);
  await page.locator('.desk .network a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => pathname.includes('/clusters/'));
  expect(faults).toEqual([]);
});

describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('%s, %i px', (colorScheme, width) => {
  test('axe finds no serious fault in any view, and none sticks out at the side', async () => {
    const { page, faults } = await opened({ colorScheme, viewport: { width, height: 844 } });
    for (const file of VIEWS) {
      await page.goto(view(file));
      expect(await seriousFaults(page), file).toEqual([]);
      await expectNoOverflow(page);
      expect(await page.locator(width < 640 ? '.desk:visible' : '.phone:visible').count(), file).toBe(0);
    }
    expect(faults).toEqual([]);
  });
});

test('hostile titles and texts stand as text in every view, under a strict policy', async () => {
  const { page, faults } = await opened({});
  for (const file of VIEWS) {
    await page.goto(view(file));
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    expect(policy!.split('; ').map((directive) => directive.replace(/'sha256-[^']+'/u, 'hash'))).toEqual([
      "default-src 'none'",
      'style-src hash',
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(await page.locator('script, img, a[href^="javascript:" i], a[href^="data:" i]').count(), file).toBe(0);
    expect(await wasHit(page), file).toBe(false);
  }
  expect(await page.locator('.sources').innerText()).toContain('<script>hit=1</script> and <img src=x onerror=alert(1)> in Odense');
  for (const file of readdirSync(join(report, 'data/clusters')).filter(
    (name) => name.startsWith('odense-robotics') && name.endsWith('.json'),
  )) {
    expect(Array.isArray(JSON.parse(readFileSync(join(report, 'data/clusters', file), 'utf8'))), file).toBe(true);
  }
  expect(faults).toEqual([]);
});
