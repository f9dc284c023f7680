import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage, STAGES, type Stage } from '../src/extract/stages';
import type { SiteProfile } from '../src/models/site';

const SITE: SiteProfile = { name: 'example', hosts: ['news.example.org'], layouts: [{ from: null, until: null, content: 'article' }] };
const PAGE = `<html lang="en"><head><title>A new bridge</title></head><body><h1>A new bridge</h1>
<article><p>The town of Odense opened a bridge on 3 May 2021. It carries bicycles alone.</p></article></body></html>`;

/** The stages that a page runs through, as they begin. */
function stagesOf(url: string): Stage[] {
  const begun: Stage[] = [];
  readPage(PAGE, { url, sites: [SITE] }, (stage, run) => {
    begun.push(stage);
    return run();
  });
  return begun;
}

test('a page runs through the stages in the order of their list', () => {
  expect(stagesOf('https://other.example.org/1')).toEqual(STAGES.filter((stage) => stage !== 'site'));
  expect(stagesOf('https://news.example.org/1')).toEqual(STAGES.filter((stage) => stage !== 'program'));
});

test('ARCHITECTURE.md draws them in that order', () => {
  const text = readFileSync(join(import.meta.dirname, '../ARCHITECTURE.md'), 'utf8');
  const drawn = text
    .split('\n')
    .find((line) => line.startsWith('bytes ─ '))!
    .split(' ─ ')
    .map((name) => name.replace(/^\((.+)\)$/u, '$1'));
  expect(drawn).toEqual(['bytes', ...STAGES, 'record']);
});
