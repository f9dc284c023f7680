import { describe, expect, test } from 'vitest';
import { gatherLines } from '../../src/extract/content/gather';
import { readDocument } from '../../src/extract/document/read-document';
import { LinkedNames } from '../../src/extract/facts/title/linked-names';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const PAGE = `<ul><li><a href="/">Fjordens  Avis</a></li><li>Læs <a href="/politik">Politik &amp; Økonomi</a> og <a href="/sport">Sport</a></li></ul>`;
const linesOf = (html: string) => gatherLines(readDocument(html, {}, DEFAULT_LIMITS).root).lines;

describe('the names of links', () => {
  // The ninth question is answered from a set.
  test.each([0, 1, 7, 8, 20])('are found after %d other questions', (before) => {
    const names = new LinkedNames(linesOf(PAGE), ({ href }) => href !== '/sport');
    for (let i = 0; i < before; i++) names.has('kultur');
    expect(['fjordens avis', 'politik økonomi', 'politik', 'læs', 'sport', ''].map((key) => names.has(key))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
