import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FailedPage as FailedLine } from '../../src/batch/batch';
import { runBatch } from '../../src/batch/run-batch';
import * as models from '../../src/models/models';
import { file, html, scratch } from '../archive/reading';
import { klynge } from '../cli/cli';

interface ObjectSchema {
  readonly additionalProperties: boolean;
  readonly required: readonly string[];
}
const objectNamed = (schema: Record<string, unknown>, name: string): ObjectSchema => {
  expect(schema['$ref']).toBe(`#/$defs/${name}`);
  return (schema['$defs'] as Record<string, ObjectSchema>)[name]!;
};

test('the lines of a batch are what the exported schemas say', async () => {
  const folder = scratch();
  const pages = [file(folder, 'a.html', html(1)), file(folder, 'b.html', '')];
  await runBatch({ inputs: pages, out: join(folder, 'run'), workers: 0 });
  const [line, failed] = ['records', 'failures'].map(
    (name) => JSON.parse(readFileSync(join(folder, 'run', `${name}.jsonl`), 'utf8')) as object,
  );

  const { additionalProperties, required } = objectNamed(models.capturedArticleJsonSchema(), 'CapturedArticle');
  expect(additionalProperties).toBe(false);
  expect([...required].sort()).toEqual(Object.keys(line!).sort());
  const { capture, ...record } = models.CapturedArticle.parse(line);
  expect(models.Capture.parse(capture)).toEqual({ at: null, source: pages[0], offset: null, member: null });
  expect(Object.keys(record).sort()).toEqual([...objectNamed(models.articleJsonSchema(), 'Article').required].sort());

  const page: FailedLine = models.FailedPage.parse(failed);
  expect(models.Failure.parse(page.failed).code).toBe('empty-input');
});

test('klynge schema --captured prints the schema of a line, at an address of its own', async () => {
  const { code, out } = await klynge(['schema', '--captured']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(models.capturedArticleJsonSchema());
  expect(models.capturedArticleJsonSchema()['$id']).not.toBe(models.articleJsonSchema()['$id']);
});
