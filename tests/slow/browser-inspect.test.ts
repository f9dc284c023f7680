import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { MENTION_FIELDS, spansOf } from '../../src/inspect/marks';
import type { Article } from '../../src/models/article';
import { differences } from '../fixtures/compare';
import { Expectation, FixtureSource } from '../fixtures/expectation';
import {
  expectNoOverflow,
  HOSTILE,
  ROOT,
  seriousFaults,
  serving,
  startBrowser,
  wasHit,
  watchedPage,
  type Serving,
  type Watched,
} from './browser';

const FIXTURE = join(ROOT, 'fixtures/typo3-da/page.html');
const record = extract(readFileSync(FIXTURE), { explain: true });
const SMALL =
  '<html lang="da"><body><main><h1>Ny kaj</h1><p>Havnen i Odense får en ny kaj, og den skal stå klar, når de store skibe kommer til byen næste år.</p></main></body></html>';
const folder = mkdtempSync(join(tmpdir(), 'klynge-inspect-'));
const alone = join(folder, 'inspected.html');
let browser: Browser;
let server: Serving;

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, 'bin/klynge.cjs'), 'inspect', FIXTURE, '--out', alone]);
  [browser, server] = await Promise.all([startBrowser(), serving(['inspect', FIXTURE])]);
});
afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

const opened = async (address = new URL('/pages/1', server.url).href, options = {}): Promise<Watched> => {
  const watched = await watchedPage(browser, options);
  await watched.page.goto(address);
  return watched;
};
const openAll = (page: Page): Promise<void> =>
  page.locator('#record details').evaluateAll((all) => all.forEach((one) => ((one as unknown as { open: boolean }).open = true)));
/** The highlighted words in a part of the page; in the source, without the tags between them. */
const lit = async (page: Page, part: string): Promise<string> => {
  const words = await page
    .locator(`${part} .lit`)
    .evaluateAll((all) => all.map((one) => (one as unknown as { textContent: string }).textContent).join(''));
  return part === '#source' ? words.replace(/<[^<>]*>/gu, '') : words;
};
const slice = ({ title, text }: Article, { start, end, in: where }: { start: number; end: number; in: string }): string =>
  (where === 'title' ? title! : text).slice(start, end);
/** Drops files anywhere on the page, as a reader does. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const { DataTransfer } = globalThis as unknown as { DataTransfer: new () => { items: { add(file: File): void } } };
    const data = new DataTransfer();
    for (const [name, content] of Object.entries(given)) data.items.add(new File([content], name, { type: 'text/html' }));
    return data;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

describe('evidence', () => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await opened());
  });

  test('pointing at an entry of the record lights the very spans of the record', async () => {
    await openAll(page);
    for (const field of MENTION_FIELDS) {
      for (const [i, spans] of spansOf(record, field).entries()) {
        await page.hover(`#r-${field}-${i}`, { position: { x: 8, y: 8 } });
        const ordered = [...spans].sort((a, b) => (a.in === b.in ? a.start - b.start : a.in === 'title' ? -1 : 1));
        expect(await lit(page, '#article'), `${field} ${i}`).toBe(ordered.map((span) => slice(record, span)).join(''));
      }
    }
    expect(faults).toEqual([]);
  });

  test('the keyboard does the same, and shows where the page says so', async () => {
    await page.mouse.move(0, 0);
    await page.locator('#record details').evaluateAll((all) => all.forEach((one) => ((one as unknown as { open: boolean }).open = false)));
    await page.focus('#f-published summary');
    expect(await lit(page, '#source')).toBe(record.evidence['published']!.find(({ lost }) => lost === null)!.raw);
    await expectInView(page, '#source .lit');
    await page.keyboard.press('Enter');
    await page.locator('#f-title > details > summary, #f-title > summary').first().press('Enter');
    await page.locator('#f-title .losers summary').press('Enter');
    const loser = record.evidence['title']!.find(({ lost }) => lost !== null)!;
    expect(await page.locator('#f-title .losers').innerText()).toContain(loser.lost!);
    await page.focus('#f-title .losers li a');
    expect(await lit(page, '#source')).toBe(loser.raw);
  });

  test('a mouse that rests takes the light from nothing that has the focus, though panes scroll under it', async () => {
    await openAll(page);
    await page.hover('#article .scroll');
    const entries = page.locator('#record [id^="r-"][data-e]');
    for (let i = 0; i < (await entries.count()); i++) {
      const entry = entries.nth(i);
      const link = entry.locator('summary, a, input').first();
      await link.focus();
      // As long as a browser takes to notice what is under the mouse now.
      await page.waitForTimeout(150);
      expect(
        await entry.evaluate((element) =>
          (element as unknown as { classList: { contains(name: string): boolean } }).classList.contains('lit'),
        ),
        await entry.innerText(),
      ).toBe(true);
    }
  });

  test('a mention in the text lights its entry of the record', async () => {
    await openAll(page);
    // Losing candidates within the name cut its mark into pieces.
    await page.hover('#article mark:has-text("Food")');
    const [entry] = await page.locator('#record .lit').evaluateAll((all) => all.map((one) => (one as unknown as { id: string }).id));
    expect(record.clusters[Number(entry!.split('-')[2])]!.id).toBe('food-bio-cluster-denmark');
  });

  test('what was left out, and the language of each block, appear when asked for', async () => {
    expect(await page.locator('.removed').first().isVisible()).toBe(false);
    await page.check('#show-removed');
    await page.check('#show-languages');
    expect(await page.locator('.removed').allInnerTexts()).toContainEqual(expect.stringMatching(/left out, because:\s+navigation: [a-z]/u));
    expect(await page.locator('.block-label').first().innerText()).toBe('lead · da');
  });
});

async function expectInView(page: Page, selector: string): Promise<void> {
  const inView = await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { innerHeight } = globalThis as unknown as { innerHeight: number };
      const { top, bottom } = (element as unknown as { getBoundingClientRect(): { top: number; bottom: number } }).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  expect(inView).toBe(true);
}

describe('other pages', () => {
  test('a dropped file is read; ten make a list; a pasted one is read', async () => {
    const { page, faults } = await opened(new URL('/pages', server.url).href);
    await drop(page, { 'kaj.html': SMALL });
    await page.waitForURL(/\/pages\/\d+$/u);
    expect(await page.locator('#article .headline').innerText()).toBe('Ny kaj');
    await drop(page, Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`page-${i}.html`, SMALL.replaceAll('Ny kaj', `Kaj ${i}`)])));
    await page.waitForURL(/\/pages$/u);
    expect(await page.locator('tbody tr').count()).toBe(12);
    expect(await page.locator('tbody tr', { hasText: 'page-7.html' }).innerText()).toContain('Kaj 7');
    await page.fill('textarea[name=html]', SMALL);
    await page.locator('form button').click();
    await page.waitForURL(/\/pages\/\d+$/u);
    expect(await page.locator('#article .headline').innerText()).toBe('Ny kaj');
    expect(faults).toEqual([]);
  });
});

/** Saves a file of the fixture, as a reader does. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`button[data-save="${name}"]`)]);
  return readFileSync(await download.path(), 'utf8');
}

describe('corrections', () => {
  test('“this is no city” and “published is …” become a fixture that the walker takes, and that fails until the record agrees', async () => {
    const { page, faults } = await opened();
    await openAll(page);
    await page.locator('#r-cities-0').getByLabel('Not a city').check();
    await page.fill('input[data-value=published]', '2019-03-15');
    await page.fill('#layout', 'TYPO3');
    const want = Expectation.parse(JSON.parse(await saved(page, 'expected.json')));
    expect(want).toEqual({ published: '2019-03-15', cities: [], never: { cities: ['Thisted'] } });
    expect(FixtureSource.parse(JSON.parse(await saved(page, 'source.json')))).toMatchObject({ layout: 'TYPO3' });
    const article = extract(await saved(page, 'page'));
    expect([...differences(article, want).keys()].sort()).toEqual(['cities', 'never', 'published']);
    expect(faults).toEqual([]);
  });

  test('a record that is called right is what the walker finds', async () => {
    const { page } = await opened();
    await page.check('#all-right');
    const want = Expectation.parse(JSON.parse(await saved(page, 'expected.json')));
    expect(Object.keys(want).length).toBeGreaterThan(10);
    expect([...differences(extract(await saved(page, 'page')), want)]).toEqual([]);
  });
});

describe('for everybody', () => {
  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('axe finds no serious fault: %s, %i px, all open', async (colorScheme, width) => {
    const { page, faults } = await opened(undefined, { colorScheme, viewport: { width, height: 844 }, locale: 'da-DK' });
    await openAll(page);
    await page.check('#show-removed');
    await page.check('#show-languages');
    expect(await seriousFaults(page)).toEqual([]);
    await expectNoOverflow(page);
    await page.goto(new URL('/pages', server.url).href);
    expect(await seriousFaults(page)).toEqual([]);
    await expectNoOverflow(page);
    expect(faults).toEqual([]);
  });

  test('it speaks Danish and English, and the keyboard gets to the record at once', async () => {
    const { page } = await opened(pathToFileURL(alone).href);
    expect(await page.locator('#record h2').innerText()).toBe('The record');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(
      await page.evaluate(() => (globalThis as unknown as { document: { activeElement: { id: string } } }).document.activeElement.id),
    ).toBe('record');
    await page.click('#switch-language');
    expect([await page.locator('#record h2').innerText(), await page.locator('html').getAttribute('lang')]).toEqual(['Posten', 'da']);
  });

  test('without scripts one file shows text, record, evidence and source', async () => {
    const { page, faults } = await opened(pathToFileURL(alone).href, { javaScriptEnabled: false });
    expect(await page.locator('#article').innerText()).toContain(record.text.slice(0, 80));
    await page.locator('#f-published summary').first().click();
    expect(await page.locator('#f-published .evidence').first().innerText()).toContain('14.03.2019');
    expect(await page.locator('#export .needs-script').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });
});

test('a hostile page is shown as text in every view, and none of it runs', async () => {
  const file = join(folder, '<img src=x onerror=alert(1)>.html');
  writeFileSync(file, HOSTILE);
  const out = join(folder, 'hostile.html');
  execFileSync(process.execPath, [
    join(ROOT, 'bin/klynge.cjs'),
    'inspect',
    file,
    '--out',
    out,
    '--url',
    'https://example.org/?<script>hit=1</script>',
  ]);
  const { page, faults } = await opened(new URL('/pages', server.url).href);
  await drop(page, { '<img src=x onerror=alert(1)>.html': HOSTILE });
  await page.waitForURL(/\/pages\/\d+$/u);
  const served = page.url();
  for (const address of [served, new URL('/pages', server.url).href, pathToFileURL(out).href]) {
    const answer = await page.goto(address);
    expect(await page.locator('body').innerText(), address).toContain('<script>hit=1</script> and <img src=x onerror=alert(1)> in Odense');
    if (address.startsWith('http')) expect(answer!.headers()['content-security-policy']).toMatch(/^default-src 'none'/u);
    expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i], img').count()).toBe(0);
    if (!address.endsWith('/pages')) {
      await openAll(page);
      await page.locator('#record details a').first().hover();
    }
    expect(await wasHit(page)).toBe(false);
  }
  expect(faults).toEqual([]);
});
