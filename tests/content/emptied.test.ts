import { describe, expect, it } from 'vitest';
import { restoreEmptied } from '../../src/extract/content/emptied';
import { gatherLines } from '../../src/extract/content/gather';
import { readDocument } from '../../src/extract/document/read-document';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const SENTENCE =
  'Forskerne har i tre år målt på vandet i fjorden, og resultaterne viser, at kvælstoffet falder hurtigere, end kommunen havde ventet. ';
const MENU = 'Forskning ved fjorden';

/** A menu and twenty paragraphs of some 270 letters; the weighted sums take all paragraphs, the trees those in `kept`. */
function refilled(kept: readonly number[], paragraphs = 20): number[] {
  const html = `<body><p>${MENU}</p>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(paragraphs)}</body>`;
  const { lines } = gatherLines(readDocument(html, {}, DEFAULT_LIMITS).root);
  const summed = Float64Array.from(lines, ({ text }) => (text === MENU ? -3 : 2));
  const selected = Uint8Array.from(lines, ({ index }) => (kept.includes(index) ? 1 : 0));
  const reasons = new Map(lines.filter(({ index }) => !kept.includes(index)).map(({ index }) => [index, 'the evidence taken together']));
  restoreEmptied(lines, summed, selected, reasons);
  expect([...reasons.keys()]).toEqual(lines.map(({ index }) => index).filter((index) => selected[index] === 0));
  return lines.map(({ index }) => index).filter((index) => selected[index] === 1);
}

const ALL = Array.from({ length: 20 }, (_, i) => i + 1);

describe('an article that the trees emptied', () => {
  it('is what the sums took', () => expect(refilled([])).toEqual(ALL));
  it('keeps what the trees alone took', () => expect(refilled([0])).toEqual([0, ...ALL]));
  it('stays as the trees left it where they left a part', () => expect(refilled([1, 2])).toEqual([1, 2]));
  it('stays empty where the sums took less than an article', () => expect(refilled([], 5)).toEqual([]));
});
