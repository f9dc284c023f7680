import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { scripts } from '../../src/extract/language/franc-vote';
import { stemPattern } from '../../src/extract/mentions/lexis/cue-index';
import { LANGUAGES } from '../../src/languages/languages';

const SRC = join(import.meta.dirname, '../../src');

/** Every regular expression in the sources, with the files that contain it. */
function literals(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, [...(found.get(node.text) ?? []), name]);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, readFileSync(join(SRC, name), 'utf8'), ts.ScriptTarget.Latest));
  }
  return found;
}

/**
 * Empty if an automaton proves that the time grows at most linearly with the text. The lint rule also accepts a search
 * without a finding; this test does not.
 */
async function doubt(source: string, flags: string): Promise<string> {
  const found = await check(source, flags, { checker: 'automaton', timeout: 60_000 });
  return found.status === 'safe' ? '' : `${found.status}: ${JSON.stringify(found).slice(0, 300)}`;
}

test('every regular expression is proven to be linear', async () => {
  const all = literals();
  expect(all.size).toBeGreaterThan(150);
  const doubts: string[] = [];
  for (const [literal, files] of all) {
    const end = literal.lastIndexOf('/');
    const found = await doubt(literal.slice(1, end), literal.slice(end + 1));
    if (found !== '') doubts.push(`${files.join(', ')}: ${literal} ${found}`);
  }
  expect(doubts).toEqual([]);
}, 300_000);

test.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'the one that is built from the cluster cues of %s is too',
  async (_code, language) => {
    const { source, flags } = stemPattern(language.clusters);
    expect(await doubt(source, flags)).toBe('');
  },
);

test('those of the letters of the scripts are too', async () => {
  expect(scripts().length).toBeGreaterThan(20);
  for (const { script, letter } of scripts()) expect(await doubt(letter.source, letter.flags), script).toBe('');
}, 300_000);

test('the checker finds what is not linear', async () => {
  expect(await doubt('(?:a+)+$', 'u')).toContain('vulnerable');
  expect(await doubt('\\s+$', 'u')).toContain('vulnerable');
});
