import { isElement, type PageElement } from '../document/page-element';
import type { Line, Lines } from '../content/lines';

interface LineSpan {
  readonly first: number;
  last: number;
}

const linesBetween = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Finds the lines of elements: those inside a block, or the line of an inline element. */
export class LinesOf {
  private readonly lines: readonly Line[];
  private readonly byElement = new Map<PageElement, number[]>();
  /** First and last line below each block element. */
  private readonly spans = new Map<PageElement, LineSpan>();

  constructor({ lines, frames }: Lines) {
    this.lines = lines;
    for (const { element, index, frame } of lines) {
      const own = this.byElement.get(element);
      if (own === undefined) this.byElement.set(element, [index]);
      else own.push(index);
      for (let at = frame; at >= 0; at = frames[at]!.parent) {
        const span = this.spans.get(frames[at]!.element);
        if (span === undefined) this.spans.set(frames[at]!.element, { first: index, last: index });
        else span.last = index;
      }
    }
  }

  /** Indices of the lines below a block; for an inline element, of the lines that are entirely its text. */
  inside(element: PageElement): number[] {
    const span = this.spans.get(element);
    if (span !== undefined) return linesBetween(span.first, span.last);
    return this.blocksInside(element).flatMap(({ first, last }) => linesBetween(first, last));
  }

  /** The lines of the outermost blocks inside an inline element, in page order. */
  private blocksInside(element: PageElement): LineSpan[] {
    const spans: LineSpan[] = [];
    const open: PageElement[] = [element];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      const span = this.spans.get(one);
      if (span !== undefined) spans.push(span);
      else for (let i = one.children.length - 1; i >= 0; i--) if (isElement(one.children[i]!)) open.push(one.children[i] as PageElement);
    }
    return spans;
  }

  /** Indices of the lines of an element; for an inline one, of the line in the block around it that holds its text. */
  element(element: PageElement, text: string): number[] {
    const inside = this.inside(element);
    if (inside.length > 0 || text === '') return inside;
    for (let block = element.parent; block !== null && isElement(block); block = block.parent) {
      const own = this.byElement.get(block);
      if (own !== undefined) return own.filter((index) => this.lines[index]!.text.includes(text)).slice(0, 1);
    }
    return [];
  }
}
