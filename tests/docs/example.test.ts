import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** The record that the example makes. */
function record(setUp: string): unknown {
  const call = setUp
    .split('\n')
    .filter((line) => !line.startsWith('import '))
    .join('\n')
    .replace('const article =', 'return');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function('extract', call)(extract);
}

test('the example does what its comments say, and makes the record that is shown', () => {
  const code = readme.split('<!-- example -->\n```ts\n')[1]!.split('```')[0]!;
  const [setUp, ...claims] = code.split(/\n(?=article\.)/u);
  const article = record(setUp!);
  expect(article).toMatchObject(JSON.parse(readme.split('<!-- record -->\n```json\n')[1]!.split('```')[0]!) as object);
  for (const claim of claims) {
    const [expression, comment] = claim.split('; // ') as [string, string];
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    const value: unknown = new Function('article', `return ${expression}`)(article);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    const said: unknown = /^['[]/u.test(comment) ? new Function(`return ${comment}`)() : undefined;
    if (said === undefined) expect(value, expression).not.toEqual([]);
    else expect(value, expression).toEqual(said);
  }
});
