import type { BlockKind } from '../../models/article';
import type { PageElement } from '../document/page-element';
import type { Fields } from './lines';
import type { KindFrame } from './misled-captions';

/** A block element while its lines are gathered; a class for the reason given in `lines.ts`. */
export class OpenFrame implements KindFrame {
  readonly element: PageElement;
  readonly className: number;
  readonly parent: number;
  readonly depth: number;
  readonly own: number;
  readonly cues: number;
  readonly index: number;
  readonly tagCues: number;
  readonly kind: BlockKind;
  readonly level: number;
  readonly isBlock: boolean;

  constructor(frame: Fields<OpenFrame>) {
    this.element = frame.element;
    this.className = frame.className;
    this.parent = frame.parent;
    this.depth = frame.depth;
    this.own = frame.own;
    this.cues = frame.cues;
    this.index = frame.index;
    this.tagCues = frame.tagCues;
    this.kind = frame.kind;
    this.level = frame.level;
    this.isBlock = frame.isBlock;
  }
}
