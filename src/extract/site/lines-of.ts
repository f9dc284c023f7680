import { isElement, type PageElement } from '../document/page-element';
import type { Line, Lines } from '../content/lines';

/** Lines in a row, by index. */
interface LineSpan {
  readonly first: number;
  last: number;
}

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

  /**
   * Indices of the lines below the blocks among some elements; of an inline element, those that are entirely its text. Lines of
   * elements inside others are visited only once.
   *
   * @param elements in page order
   */
  inside(elements: readonly PageElement[]): Set<number> {
    const found = new Set<number>();
    for (const element of elements)
      for (const { first, last } of this.blocksIn(element)) {
        // Then an element around this one came before, with all its lines.
        if (found.has(first) && found.has(last)) continue;
        for (let index = first; index <= last; index++) found.add(index);
      }
    return found;
  }

  /** The lines of an element that is a block, else of the outermost blocks inside it, in page order. */
  private blocksIn(element: PageElement): LineSpan[] {
    const spans: LineSpan[] = [];
    const open: PageElement[] = [element];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      const span = this.spans.get(one);
      if (span !== undefined) spans.push(span);
      else
        for (let i = one.children.length - 1; i >= 0; i--) {
          const child = one.children[i]!;
          if (isElement(child)) open.push(child);
        }
    }
    return spans;
  }

  /** Indices of the lines of an element; for an inline one, of the line in the block around it that holds its text. */
  of(element: PageElement, text: string): number[] {
    const inside = this.inside([element]);
    if (inside.size > 0 || text === '') return [...inside];
    for (let block = element.parent; block !== null && isElement(block); block = block.parent) {
      const own = this.byElement.get(block);
      if (own !== undefined) return own.filter((index) => this.lines[index]!.text.includes(text)).slice(0, 1);
    }
    return [];
  }
}
