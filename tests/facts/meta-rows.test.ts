import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/extract/document/read-document';
import { metaRows } from '../../src/extract/facts/meta-rows';
import { limitsOf } from '../../src/extract/limits';

describe('the properties of a table that a page declares', () => {
  const head = '<meta name="author" content="Ida Holm"><meta name="Author" content="Per Vik"><meta name="byl" content="Ann Lee">';
  const page = readDocument(`<html><head>${head}</head><body></body></html>`, {}, limitsOf(undefined), 'html');

  it('come in the order of the table, with all contents in that of the page', () => {
    expect(
      metaRows(page, [
        ['byl', 0.7],
        ['dc.creator', 0.6],
        ['author', 0.5],
      ]),
    ).toEqual([
      { key: 'byl', contents: ['Ann Lee'], confidence: 0.7 },
      { key: 'author', contents: ['Ida Holm', 'Per Vik'], confidence: 0.5 },
    ]);
  });

  it('are none where it declares no other', () => {
    expect(metaRows(page, [['creator', 0.6]])).toEqual([]);
  });
});
