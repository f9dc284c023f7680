import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every script has its place in scripts/README.md, and nothing else has', () => {
  const named = [...readFileSync('scripts/README.md', 'utf8').matchAll(/`([a-z-]+)`/gu)].map(([, name]) => name);
  const there = readdirSync('scripts').flatMap((file) => (file.endsWith('.mjs') ? [file.slice(0, -'.mjs'.length)] : []));
  expect(named.sort()).toEqual(there.sort());
});
