import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspectPage, type Inspection } from '../../src/inspect/inspection';

const FOLDER = join(import.meta.dirname, '../../fixtures');

/** The fixtures with an HTML page. */
export const FIXTURES: readonly string[] = readdirSync(FOLDER).filter((name) => readdirSync(join(FOLDER, name)).includes('page.html'));

/** A fixture as the inspector reads it. */
export function inspected(name: string): Inspection {
  const {
    layout: _layout,
    traps: _traps,
    ...options
  } = JSON.parse(readFileSync(join(FOLDER, name, 'source.json'), 'utf8')) as Record<string, unknown>;
  return inspectPage(name, readFileSync(join(FOLDER, name, 'page.html')), options);
}
