import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';
import type { DateExamples } from '../../src/languages/contracts/dates';

/** `voice:rule`, in kebab case; several kinds of evidence are joined. */
const NAME = /^(?:cluster|date|organization|person|place|scorer):[a-z0-9]+(?:[-+][a-z0-9]+)*$/u;

const pages = readdirSync('fixtures')
  .map((name) => join('fixtures', name, 'page.html'))
  .filter((path) => existsSync(path));

test('rules of names and dates have names of one form', () => {
  const rules = new Set<string>();
  for (const page of pages) {
    const { evidence } = extract(readFileSync(page), { explain: true });
    for (const field of ['clusters', 'cities', 'places', 'people', 'organizations', 'dates'])
      for (const { rule } of evidence[field] ?? []) rules.add(rule);
  }
  expect(rules.size).toBeGreaterThan(30);
  expect([...rules].filter((rule) => !NAME.test(rule))).toEqual([]);
});

const languages = readdirSync('src/languages').filter((name) => existsSync(join('src/languages', name, 'dates.examples.ts')));

test.each(languages)('so have those of dates: %s', async (language) => {
  const { reads } = ((await import(`../../src/languages/${language}/dates.examples.ts`)) as { examples: DateExamples }).examples;
  const rules = reads.flatMap(([text]) =>
    annotate(text, { language, reference: '2021-03-10' })
      .mentions.filter(({ type }) => type === 'date')
      .map(({ rule }) => rule),
  );
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((rule) => !NAME.test(rule))).toEqual([]);
});

test('what the page declares keeps the name under which it is declared', () => {
  const { evidence } = extract(
    '<html><head><meta property="og:title" content="Sandet vandrer"></head><body><h1>Sandet vandrer</h1></body></html>',
    { explain: true },
  );
  expect(evidence['title']!.map(({ rule }) => rule)).toContain('og:title');
});

test('a recognizer gives its mentions its own name', () => {
  const { mentions } = annotate('Vi mødte Zorblax i går.', {
    language: 'da',
    recognizers: [{ name: 'mine', recognize: () => [{ type: 'person', start: 9, end: 16, confidence: 0.99 }] }],
  });
  expect(mentions.filter(({ type }) => type === 'person').map(({ rule }) => rule)).toEqual(['mine']);
});
