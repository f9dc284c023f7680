import { isElement, type PageElement } from '../document/page-element';
import type { Line, Lines } from '../content/lines';

/** Finds the lines of elements: those inside a block, or the one that an inline element stands on. */
export class LinesOf {
  private readonly lines: readonly Line[];
  private readonly byElement = new Map<PageElement, number[]>();
  /** First and last line below each block element. */
  private readonly spans = new Map<PageElement, { first: number; last: number }>();

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

  /** Indices of the lines below a block; of an inline element those that its own text makes up whole. */
  inside(element: PageElement): number[] {
    const span = this.spans.get(element);
    if (span !== undefined) return Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i);
    // Blocks inside an inline element are lines of their own.
    return element.children.filter(isElement).flatMap((child) => this.inside(child));
  }

  /** Indices of the lines that an element takes; of an inline one that of the block around it which holds its text. */
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
