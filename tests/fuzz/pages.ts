import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ExtractOptions } from '../../src/models/options';
import type { Page } from './mutate';

/** The pages of the fixtures with the options for reading them, sorted by name. */
export function fixturePages(folder: string): Page[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = ['page.html', 'page.txt'].map((page) => join(folder, name, page)).find((path) => existsSync(path));
      if (file === undefined) return [];
      const { url, contentType, capturedAt } = JSON.parse(readFileSync(join(folder, name, 'source.json'), 'utf8')) as ExtractOptions;
      const options: ExtractOptions = {
        ...(url !== undefined && { url }),
        ...(file.endsWith('.txt') && { contentType: 'text/plain' }),
        ...(contentType !== undefined && { contentType }),
        ...(capturedAt !== undefined && { capturedAt }),
      };
      return [{ bytes: new Uint8Array(readFileSync(file)), options }];
    });
}

/** Every `step`-th page of a corpus beside the project; none if there is no corpus. */
export function corpusPages(folder: string, step: number): Page[] {
  const list = join(folder, 'pages.jsonl');
  if (!existsSync(list)) return [];
  const rows = readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; url?: string });
  return rows
    .filter((_, i) => i % step === 0)
    .map(({ file, url }) => ({
      bytes: new Uint8Array(gunzipSync(readFileSync(join(folder, file)))),
      options: url === undefined ? {} : { url },
    }));
}

/** A failure as it is saved: a page, the options, and what was wrong when it was found. */
export function keptPages(folder: string): (Page & { readonly name: string })[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name: name.slice(0, -5),
      bytes: new Uint8Array(readFileSync(join(folder, name.replace(/json$/u, 'page')))),
      options: (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { options: ExtractOptions }).options,
    }));
}
