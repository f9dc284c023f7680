import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The registrable part of a corpus page's domain, roughly: enough to keep the pages of one publisher together.
 * @param {{ id: string, url?: string | null }} row a line of pages.jsonl
 */
export function domainOf(row) {
  const host = row.url ? new URL(row.url).hostname : row.id.replace(/^[^/]+\//u, '');
  const labels = host
    .toLowerCase()
    .replace(/^www\d?\./u, '')
    .split('.');
  return labels.slice(labels.at(-2)?.length <= 3 && labels.length > 2 ? -3 : -2).join('.');
}

let held = null;

/**
 * Whether a page is of a domain set aside (quality/split.json): scored, never read by hand.
 * @param {{ id: string, url?: string | null }} row
 */
export function isHeld(row) {
  held ??= new Set(JSON.parse(readFileSync(join(import.meta.dirname, '../quality/split.json'), 'utf8')).held);
  return held.has(domainOf(row));
}
