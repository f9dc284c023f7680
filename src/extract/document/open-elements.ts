import type { Element, ParentNode } from 'domhandler';
import { KNOWN_TAGS, NO_TAG, type Tag } from './elements';

/** The elements that are open while a page is read, the innermost last. */
export class OpenElements {
  /** The innermost open element, and its tag; at first the page itself. */
  parent: ParentNode;
  innermost: Tag;
  private readonly elements: ParentNode[];
  private readonly tags: Tag[];
  /** How many of each tag are open, so that most unmatched end tags need no search. */
  private readonly counts = new Int32Array(KNOWN_TAGS);
  private readonly countsOfOthers = new Map<string, number>();

  constructor(root: ParentNode) {
    this.parent = root;
    this.innermost = NO_TAG;
    this.elements = [root];
    this.tags = [this.innermost];
  }

  get depth(): number {
    return this.elements.length;
  }

  push(element: Element, tag: Tag): void {
    this.elements.push(element);
    this.tags.push(tag);
    this.count(tag, 1);
    this.parent = element;
    this.innermost = tag;
  }

  pop(): void {
    this.count(this.tags.pop()!, -1);
    this.elements.pop();
    this.parent = this.elements[this.elements.length - 1]!;
    this.innermost = this.tags[this.tags.length - 1]!;
  }

  isOpen({ id, name }: Tag): boolean {
    return id >= 0 ? this.counts[id]! > 0 : (this.countsOfOthers.get(name) ?? 0) > 0;
  }

  /** Handles an end tag: closes elements up to its own, if it can reach that. */
  close(tag: Tag): void {
    if (!this.isOpen(tag)) return;
    const { tags } = this;
    let blocked = false;
    for (let at = tags.length - 1; at > 0; at--) {
      const candidate = tags[at]!;
      if (candidate.name === tag.name) {
        if (blocked) this.forget(at);
        else while (tags.length > at) this.pop();
        return;
      }
      if (!tag.crossesScope && candidate.isScope) return;
      if (tag.isInline && !candidate.isInline) blocked = true;
    }
  }

  /** Closes an inline element from under blocks that stay open. */
  private forget(at: number): void {
    this.count(this.tags[at]!, -1);
    this.tags.splice(at, 1);
    this.elements.splice(at, 1);
  }

  private count({ id, name }: Tag, change: number): void {
    if (id >= 0) this.counts[id]! += change;
    else this.countsOfOthers.set(name, (this.countsOfOthers.get(name) ?? 0) + change);
  }
}
