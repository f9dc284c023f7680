import { DomHandler, type Document } from 'domhandler';
import { Parser } from 'htmlparser2';
import type { Limits } from '../../models/options';

/** The tree, and which limits cut it. */
export interface Parsed {
  readonly root: Document;
  readonly nodes: number;
  readonly cutBy: readonly ('nodes' | 'depth')[];
}

/** Builds the tree while it counts: no node over the limit is made, no element is nested deeper than allowed. */
export function parse(html: string, limits: Pick<Limits, 'nodes' | 'depth'>): Parsed {
  const handler = new CountingHandler(limits);
  const parser = new Parser(handler, { decodeEntities: true });
  parser.end(html);
  return { root: handler.root, nodes: handler.nodes, cutBy: [...handler.cutBy] };
}

class CountingHandler extends DomHandler {
  nodes = 0;
  readonly cutBy = new Set<'nodes' | 'depth'>();
  private depth = 0;
  private readonly limits: Pick<Limits, 'nodes' | 'depth'>;

  constructor(limits: Pick<Limits, 'nodes' | 'depth'>) {
    super(null, {});
    this.limits = limits;
  }

  private full(): boolean {
    if (this.nodes < this.limits.nodes) return false;
    this.cutBy.add('nodes');
    return true;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.depth++;
    if (this.full()) return;
    if (this.depth > this.limits.depth) {
      this.cutBy.add('depth');
      return;
    }
    this.nodes++;
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    if (this.depth-- > this.limits.depth) return;
    if (this.tagStack.length > 1) super.onclosetag();
  }

  override ontext(data: string): void {
    if (this.full()) return;
    this.nodes++;
    super.ontext(data);
  }

  override oncomment(): void {
    // Comments say nothing that a reader sees.
  }

  override oncommentend(): void {
    // See oncomment.
  }
}
