import type { KindFrame } from './misled-captions';

/** What is known of a block element while its lines are gathered. */
export interface FrameTraits extends KindFrame {
  readonly index: number;
  readonly level: number;
  readonly isBlock: boolean;
}

/** A frame of the page; made by a constructor for the reason that `GatheredLine` is. */
export class OpenFrame implements FrameTraits {
  readonly element: FrameTraits['element'];
  readonly className: number;
  readonly parent: number;
  readonly depth: number;
  readonly own: number;
  readonly cues: number;
  readonly index: number;
  readonly tagCues: number;
  readonly kind: FrameTraits['kind'];
  readonly level: number;
  readonly isBlock: boolean;

  constructor(frame: FrameTraits) {
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
