import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), code: readFileSync(join(SRC, name), 'utf8') }));
const holding = (pattern: RegExp, within = ''): string[] =>
  files.filter(({ name, code }) => name.startsWith(within) && pattern.test(code)).map(({ name }) => name);

describe('regular expressions', () => {
  test('are built only from the tables of a language and of scripts, never from a page', () => {
    expect(holding(/\bRegExp\(/u).sort()).toEqual([
      'extract/content/consent-notes.ts',
      'extract/language/franc-vote.ts',
      'extract/mentions/lexis/cue-index.ts',
    ]);
  });

  test('are all checked to be linear: nothing switches the rules off', () => {
    expect(holding(/eslint-disable(?![^\n]*no-control-regex *(?:\*\/)?\n)/u)).toEqual([]);
  });
});

test('nothing runs text as code', () => {
  expect(holding(/\beval\(|new Function\(|node:vm/u)).toEqual([]);
});

test('what is passed on to a shell is nothing: only the library itself is started, as workers', () => {
  expect(holding(/child_process/u)).toEqual([]);
});

test('the core asks for no locale, clock or chance', () => {
  expect(holding(/\btoLocale|\blocaleCompare|\bIntl\.|Date\.now|new Date\(\)|Math\.random/u, 'extract/')).toEqual([]);
});
