import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromium as chromiumPath } from './with-chromium.mjs';

export const ROOT = join(import.meta.dirname, '../..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Starts the browser; it can resolve no host name but this machine's. */
export function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('no Chromium on this machine: node tests/slow/with-chromium.mjs installs it');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** Forbidden things that a page did. */
export interface Watched {
  readonly page: Page;
  /** Requests to other machines, errors on the console, scripts that ran. */
  readonly faults: string[];
}

/** Opens an empty page and watches it. A hostile page that gets a script to run calls `alert` or sets `hit`. */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file:|data:|blob:|http:\/\/127\.0\.0\.1:)/u.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, faults };
}

/** The serious violations that axe finds, each with the first element that has it. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: unknown,
          options: unknown,
        ): Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run((globalThis as unknown as { document: unknown }).document, {
      preload: false,
      resultTypes: ['violations'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary}`);
  });
}

/** Nothing may overflow sideways: a phone would scroll the whole page. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const [whole, window] = await page.evaluate(() => {
    const { document, innerWidth } = globalThis as unknown as {
      document: { documentElement: { scrollWidth: number } };
      innerWidth: number;
    };
    return [document.documentElement.scrollWidth, innerWidth];
  });
  expect(whole).toBeLessThanOrEqual(window);
}

/** A `klynge` command that serves until it is stopped. */
export interface Serving {
  readonly url: string;
  stop(): Promise<number | null>;
}

export function serving(args: readonly string[]): Promise<Serving> {
  const child: ChildProcess = spawn(process.execPath, [join(ROOT, 'bin/klynge.cjs'), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const [url] = /http:\S+/u.exec(said) ?? [];
      if (url !== undefined) resolve({ url, stop: () => stopped(child) });
    });
    child.once('exit', () => reject(new Error(`klynge ${args[0]!} ended: ${said}`)));
  });
}

function stopped(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

/** A page that tries to run a script from its headline, its text, its links and its data. */
export const HOSTILE = `<!doctype html><html lang="en"><head><title>&lt;/title&gt;&lt;script&gt;hit=1&lt;/script&gt;</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"</script><script>hit=1</script>","author":{"name":"</script><img src=x onerror=hit=1>"}}</script></head>
<body><main><h1>&lt;script&gt;hit=1&lt;/script&gt; and &lt;img src=x onerror=alert(1)&gt; in Odense</h1><p class="byline">By Karen &lt;svg onload=alert(1)&gt; Holst, 3 May 2021</p>
<p>The cluster Odense Robotics is based in Odense, and &lt;/script&gt;&lt;script&gt;hit=1&lt;/script&gt; stands in this text beside &lt;img src=x onerror=alert(1)&gt;, as it should.</p>
<p>A <a href="javascript:alert(1)">link that runs</a> and <a href="data:text/html,<script>alert(1)</script>">one with data</a> are named beside Odense Robotics in this paragraph as well.</p>
<p>"&lt;script&gt;hit=1&lt;/script&gt; We have waited long," says director Karen Holst of Odense Robotics.</p></main></body></html>`;

/** Whether a script of the hostile page ran. */
export const wasHit = (page: Page): Promise<boolean> => page.evaluate(() => 'hit' in globalThis);
