import { isTag, isText, type AnyNode, type Document, type Element, type ParentNode } from 'domhandler';
import type { BlockKind } from '../../models/article';
import { SpacedText } from '../../text/space';
import { BLOCK_ELEMENTS, BOLD_ELEMENTS, isUnread, kindByLength, kindOf, LEVELS } from './blocks';
import { CueReader, elementCues } from './cues-of';
import { CUE } from './cues';
import type { Frame, Line, LineLink, LineMark, Lines } from './lines';
import { regionOf } from './region';

/** The whole page as lines and their frames, in one walk without recursion. */
export function gatherLines(root: Document): Lines {
  const gatherer = new Gatherer(root);
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    let below: AnyNode | null = null;
    if (isText(node)) gatherer.text(node.data);
    else if (isTag(node) && !isUnread(node)) {
      gatherer.enter(node);
      below = node.children[0] ?? null;
      if (below === null) gatherer.leave(node);
    }
    node = below ?? following(node, gatherer);
  }
  gatherer.end();
  return { lines: gatherer.lines, frames: gatherer.frames };
}

/** The next node behind a subtree; tells the gatherer of every element that it leaves. */
function following(from: AnyNode, gatherer: Gatherer): AnyNode | null {
  let node: AnyNode = from;
  while (node.next === null) {
    const parent: ParentNode | null = node.parent;
    if (parent === null || !isTag(parent)) return null;
    gatherer.leave(parent);
    node = parent;
  }
  return node.next;
}

const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body']);

interface OpenFrame extends Frame {
  readonly index: number;
  readonly kind: BlockKind;
  readonly level: number;
}

const SPACE_UNIT = 0x20;

class Gatherer {
  readonly lines: Line[] = [];
  readonly frames: Frame[] = [];
  private readonly cueReader = new CueReader();
  private readonly open: OpenFrame[] = [];
  private frame: OpenFrame | null = null;
  private readonly spaced = new SpacedText();
  private links: LineLink[] = [];
  private linkLength = 0;
  private boldLength = 0;
  private anchor: string | null = null;
  private anchorDepth = 0;
  private anchorStart = 0;
  private bold = 0;
  private pre = 0;
  private afterBreak = false;
  /** Cues of open inline elements, one entry for each that has some. */
  private readonly inline: { element: Element; cues: number; start: number }[] = [];
  private marks: LineMark[] = [];
  private inlineCues = 0;
  private lineCues = 0;

  constructor(root: Document) {
    // Text that stands in no block belongs to the page.
    const first = root.children.find(isTag);
    if (first !== undefined) this.openFrame(first, 0);
  }

  enter(element: Element): void {
    const { name } = element;
    if (name === 'br') {
      this.flush();
      this.afterBreak = true;
      return;
    }
    const own = this.cueReader.of(element);
    if (BLOCK_ELEMENTS.has(name)) {
      this.flush();
      this.afterBreak = false;
      this.openFrame(element, own);
      return;
    }
    if (own !== 0) {
      this.inline.push({ element, cues: own, start: this.spaced.next });
      this.inlineCues |= own;
    }
    if (name === 'a' && element.attribs['href'] !== undefined) this.openAnchor(element.attribs['href']);
    else if (BOLD_ELEMENTS.has(name)) this.bold++;
  }

  leave(element: Element): void {
    const { name } = element;
    if (name === 'br') return;
    if (this.frame?.element === element && BLOCK_ELEMENTS.has(name)) {
      this.flush();
      this.afterBreak = false;
      this.closeFrame();
      return;
    }
    if (this.inline.at(-1)?.element === element) {
      this.mark(this.inline.pop()!);
      this.inlineCues = this.inline.reduce((bits, open) => bits | open.cues, 0);
    }
    if (name === 'a' && element.attribs['href'] !== undefined) this.closeAnchor();
    else if (BOLD_ELEMENTS.has(name)) this.bold--;
  }

  text(data: string): void {
    if (this.pre > 0 && data.includes('\n')) {
      data.split('\n').forEach((piece, index) => {
        if (index > 0) this.flush();
        if (index > 0) this.afterBreak = true;
        this.add(piece);
      });
    } else this.add(data);
  }

  end(): void {
    this.flush();
  }

  private add(data: string): void {
    const { spaced } = this;
    const before = spaced.text.length;
    spaced.add(data);
    const added = spaced.text.length - before;
    if (added === 0) return;
    if (this.bold > 0) this.boldLength += added;
    this.lineCues |= this.inlineCues;
  }

  private openAnchor(href: string): void {
    if (this.anchorDepth++ > 0) return;
    this.anchor = href;
    this.anchorStart = this.spaced.next;
  }

  private closeAnchor(): void {
    if (--this.anchorDepth > 0) return;
    this.linkUpToHere();
    this.anchor = null;
  }

  private mark(open: { element: Element; cues: number; start: number }): void {
    const end = this.spaced.text.length;
    if (open.cues & MARKED && end > open.start) this.marks.push({ element: open.element, cues: open.cues, start: open.start, end });
  }

  private linkUpToHere(): void {
    const { text } = this.spaced;
    // Where the link began nobody knew whether white space or a letter would come.
    const start = text.charCodeAt(this.anchorStart) === SPACE_UNIT ? this.anchorStart + 1 : this.anchorStart;
    if (this.anchor === null || text.length <= start) return;
    this.links.push({ href: this.anchor, start, end: text.length });
    this.linkLength += text.length - start;
  }

  private openFrame(element: Element, own: number): void {
    const around = this.frame;
    // What stands on <body> ("single-article has-sidebar") says nothing of its parts.
    const bits = WHOLE_PAGE.has(element.name) ? 0 : own | this.inlineCues;
    const index = this.frames.length;
    const frame: OpenFrame = {
      element,
      parent: around?.index ?? -1,
      depth: (around?.depth ?? -1) + 1,
      own: bits,
      cues: bits | (around?.cues ?? 0),
      index,
      tagCues: elementCues(element) | (around?.tagCues ?? 0),
      kind: kindOf(element, bits, around?.kind ?? 'paragraph'),
      level: LEVELS.get(element.name) ?? around?.level ?? 0,
    };
    if (element.name === 'pre') this.pre++;
    this.open.push(frame);
    this.frames.push(frame);
    this.frame = frame;
  }

  private closeFrame(): void {
    if (this.open.pop()?.element.name === 'pre') this.pre--;
    this.frame = this.open.at(-1) ?? null;
  }

  private flush(): void {
    const { spaced, frame } = this;
    if (spaced.isEmpty) {
      spaced.take();
      return;
    }
    this.linkUpToHere();
    for (const open of this.inline) {
      this.mark(open);
      open.start = 0;
    }
    const text = spaced.take();
    if (frame !== null) {
      const cues = this.lineCues | frame.own;
      this.lines.push({
        index: this.lines.length,
        text,
        kind: kindByLength(frame.kind, text.length),
        level: frame.kind === 'heading' ? frame.level : 0,
        element: frame.element,
        region: regionOf(frame.cues, frame.tagCues),
        linkLength: this.linkLength,
        links: this.links,
        frame: frame.index,
        afterBreak: this.afterBreak,
        cues,
        boldLength: Math.min(this.boldLength, text.length),
        marks: this.marks,
      });
    }
    this.links = NO_LINKS.slice();
    this.marks = [];
    this.linkLength = 0;
    this.boldLength = 0;
    this.lineCues = 0;
    this.anchorStart = 0;
  }
}

const NO_LINKS: readonly LineLink[] = [];

/** Inline elements with one of these cues are kept as marks of their line. */
const MARKED = CUE.author | CUE.meta | CUE.tags | CUE.title | CUE.lead;
