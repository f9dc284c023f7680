import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/extract/mentions/clusters/finds';
import { CLUSTER_EVIDENCE, DAMAGE_CODES, FAILURE_CODES, ISSUE_CODES } from '../../src/models/codes';
import { holds, ROOT } from './generated';

const table = (codes: Readonly<Record<string, string>>): string =>
  ['| code | what it means |', '|---|---|', ...Object.entries(codes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)].join('\n');

/** The codes that some sources state: as a property, or as the first argument of the functions that make issues and errors. */
function stated(...patterns: string[]): Set<string> {
  const found = new Set<string>();
  for (const file of globSync(patterns, { cwd: ROOT })) {
    const source = readFileSync(join(ROOT, file), 'utf8');
    for (const [, code] of source.matchAll(/(?:code: |\b(?:issue|none|BodyError|failedLine)\(\s*)'([a-z]+(?:-[a-z]+)*)'/gu))
      found.add(code!);
  }
  return found;
}

test('docs/issues.md has the tables of codes (npm run docs writes them anew)', () => {
  holds('docs/issues.md', 'issues', table(ISSUE_CODES));
  holds('docs/issues.md', 'failures', table(FAILURE_CODES));
  holds('docs/issues.md', 'damages', table(DAMAGE_CODES));
  // The compiler compares the kinds with those of the rules, both ways.
  const kinds: Readonly<Record<Kind, string>> = CLUSTER_EVIDENCE;
  const known: readonly Kind[] = Object.keys(CLUSTER_EVIDENCE) as (keyof typeof CLUSTER_EVIDENCE)[];
  expect(known.length).toBe(new Set(known).size);
  holds('docs/issues.md', 'found-by', table(kinds));
});

describe('the table of codes', () => {
  // Made of the name of the limit.
  const limits = ['limit-nodes', 'limit-depth'];

  test('has every issue that the stages state, and no other', () => {
    const found = [...stated('src/extract/**/*.ts', 'src/archive/gunzipped.ts'), ...limits];
    expect(found.sort()).toEqual(Object.keys(ISSUE_CODES).sort());
  });

  test('has every failure of a page that a batch states, and no other', () => {
    const found = new Set([...stated('src/batch/*.ts', 'src/archive/page-body.ts', 'src/queue/pipe.ts'), 'internal']);
    for (const code of Object.keys(ISSUE_CODES)) found.delete(code);
    expect([...found].sort()).toEqual(Object.keys(FAILURE_CODES).sort());
  });
});
