import { describe, expect, it } from 'vitest';
import { DomPaths } from '../../src/extract/content/dom-path';
import { gatherLines } from '../../src/extract/content/gather';
import { readDocument } from '../../src/extract/document/read-document';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const lines = gatherLines(
  readDocument('<body><h1>One</h1>text<p>Two</p><!-- no element --><div><p>Three</p></div><p>Four</p></body>', {}, DEFAULT_LIMITS).root,
).lines;
const element = (text: string) => lines.find((line) => line.text === text)!.element;

describe('the path of an element', () => {
  const expected = { One: 'body > h1', Two: 'body > p:nth-of-type(1)', Three: 'body > div > p', Four: 'body > p:nth-of-type(2)' };
  const all = (paths: DomPaths, texts: readonly string[]): Record<string, string> =>
    Object.fromEntries(texts.map((text) => [text, paths.of(element(text))]));

  it('counts it among its siblings of its name', () => expect(all(new DomPaths(), Object.keys(expected))).toEqual(expected));
  it('is the same whichever of them is asked for first', () =>
    expect(all(new DomPaths(), Object.keys(expected).reverse())).toEqual(expected));
  it('is the same when asked for again', () => {
    const paths = new DomPaths();
    all(paths, ['Four', 'Four', 'Two']);
    expect(all(paths, Object.keys(expected))).toEqual(expected);
  });

  it.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[1, 3, 0, 2, 3]], [[0, 2, 1, 3, 2]]])(
    'is counted on from the last one asked for: %j',
    (order) => {
      const { root } = readDocument('<body><p>0</p><div>1</div><p>2</p><p>3</p></body>', {}, DEFAULT_LIMITS);
      const inOrder = gatherLines(root).lines.map((line) => line.element);
      const paths = new DomPaths();
      const named = ['p:nth-of-type(1)', 'div', 'p:nth-of-type(2)', 'p:nth-of-type(3)'];
      expect(order.map((at) => paths.of(inOrder[at]!))).toEqual(order.map((at) => `body > ${named[at]}`));
    },
  );
});
