import { LineLink } from './lines';

const SPACE = 0x20;
const NONE: readonly LineLink[] = [];

/** The links of the line being gathered; one that continues in the next line is a link there too. */
export class LineLinks {
  private found: LineLink[] | null = null;
  /** Address of the open link, and where it began. */
  private href: string | null = null;
  private start = 0;
  /** Nesting depth: links inside links are part of the outer one. */
  private depth = 0;

  /** Called when an anchor opens; an anchor without an address is not a link. */
  open(href: string | undefined, at: number): void {
    if (href === undefined || this.depth++ > 0) return;
    this.href = href;
    this.start = at;
  }

  /** Called when an anchor with an address closes. */
  close(at: number): void {
    if (--this.depth > 0) return;
    this.upTo(at);
    this.href = null;
  }

  /** Adds the open link as far as the line has come. */
  upTo(end: number): void {
    if (this.href !== null && end > this.start) (this.found ??= []).push(new LineLink(this.href, this.start, end));
  }

  /** Called when the line ends; an open link begins the next one. */
  nextLine(): void {
    this.found = null;
    this.start = 0;
  }

  /**
   * The links of the line, now that it is complete. Leading spaces are dropped only here: when a link opened the next
   * character was unknown, and reading one of a string that still grows flattens all of it.
   */
  of(text: string): readonly LineLink[] {
    if (this.found === null) return NONE;
    const exact = this.found.map((link) =>
      text.charCodeAt(link.start) === SPACE ? new LineLink(link.href, link.start + 1, link.end) : link,
    );
    return exact.filter(({ start, end }) => end > start);
  }
}
