/** Receives the parts of a page in page order. Offsets are UTF-16 units into the page. */
export interface Markup {
  /** Text as written, entities and all; a text may come in several pieces. */
  text(start: number, end: number): void;
  /** An opening tag begins; its attributes follow, then `openTagEnd`, unless the page ends inside the tag. */
  openTag(nameStart: number, nameEnd: number): void;
  /** Without a value, its start and end are equal. */
  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void;
  /** @param selfClosing whether it ends in a slash */
  openTagEnd(selfClosing: boolean): void;
  closeTag(nameStart: number, nameEnd: number): void;
  comment(): void;
}
