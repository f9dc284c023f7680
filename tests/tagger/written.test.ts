import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lines = readFileSync('scripts/data/names-written.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test('every sentence written to learn from stands under a language and marks its names the same way', () => {
  expect(lines[0]).toMatch(/^[a-z]{2}$/u);
  for (const line of lines) {
    const plain = line.replaceAll(/\{[PLO]:\p{L}[^{}]*\}/gu, '');
    expect(plain, line).not.toMatch(/[{}]/u);
    if (!/^(?:da|sv|nb|nn|de|en)$/u.test(line)) expect(line, line).toMatch(/\s/u);
  }
});

test('no sentence is there twice', () => {
  const byLanguage = new Set<string>();
  let language = '';
  for (const line of lines) {
    if (/^[a-z]{2}$/u.test(line)) language = line;
    else {
      expect(byLanguage.has(`${language} ${line}`), line).toBe(false);
      byLanguage.add(`${language} ${line}`);
    }
  }
});
