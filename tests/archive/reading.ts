import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ReadingLog, type Page } from '../../src/archive/page';
import { readPages } from '../../src/archive/read-pages';

/** A folder for one test file, removed at its end. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Read {
  pages: Page[];
  urls: (string | null)[];
  skips: Record<string, number>;
  damages: string[];
  log: ReadingLog;
}

/** Everything that is read from some inputs. */
export async function read(...inputs: string[]): Promise<Read> {
  const log = new ReadingLog();
  const pages: Page[] = [];
  for await (const page of readPages(inputs, log)) pages.push(page);
  return {
    pages,
    urls: pages.map((page) => page.url),
    skips: Object.fromEntries(log.skips),
    damages: log.damages.map(({ code }) => code),
    log,
  };
}

/** Writes bytes to a file in a folder and returns its path. */
export function file(folder: string, name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

export const html = (n: number | string): string =>
  `<!doctype html><html lang="da"><head><title>Side ${n}</title></head><body><h1>Side ${n}</h1><p>Nyt fra klyngen ${n}.</p></body></html>`;
export const address = (n: number | string): string => `https://example.org/nyt/${n}`;
