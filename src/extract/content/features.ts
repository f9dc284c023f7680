import { CUE, CUES, type Cue } from './cues';
import { Evidence } from './evidence';
import { isProse, LINK_SHARE, type FrameStats } from './frame-stats';
import { beginsDescription, folded, inDeclaredBody, isDeclaredTitle, type Hints } from './hints';
import type { Line, Lines } from './lines';
import { ASK, LABEL, mayOffer, MORE, phrasesOf, speaksOfOffer } from './phrases';
import { shapeOf } from './shape';

/** Cues that running text must be weighed against: prose in a comment or a cookie notice is prose all the same. */
const PROSE_AGAINST = ['comments', 'hidden', 'concealed', 'teaser', 'aside', 'signup', 'notice', 'author', 'footer', 'navigation', 'advert', 'box', 'form', 'caption'] as const satisfies readonly Cue[];

/** Evidence on a line from itself and the elements around it, by name. The order is that of the vector. */
export const LOCAL_FEATURES = [
  'bias', 'length', 'words<4', 'words<10', 'words<25', 'ends-sentence', 'sentences', 'links', 'is-link', 'starts-lower', 'digits', 'bold', 'capitals',
  'heading', 'list-item', 'quote', 'cell', 'preformatted', 'caption', 'h1', 'h2', 'h3+', 'p', 'after-break',
  'phrase-more', 'phrase-ask', 'phrase-label', 'is-title', 'in-description', 'in-declared-body', 'not-in-declared-body',
  'frame-links', 'frame-prose', 'parent-links', 'parent-prose', 'parent-prose-length', 'parent-short', 'grandparent-links', 'grandparent-prose', 'grandparent-prose-length', 'upper-links', 'upper-prose-length', 'grid',
  'before-h1', 'near-h1', 'no-h1', 'position',
  'stem-offer', 'hidden-main',
  'prose', 'prose×body', 'prose×content', 'link×list', 'list×short',
  ...CUES.map(([cue]) => `on-${cue}`),
  ...CUES.map(([cue]) => `around-${cue}`),
  ...PROSE_AGAINST.map((cue) => `prose×${cue}` as const),
  'in-article', 'in-main', 'in-header', 'in-footer', 'in-nav', 'in-aside', 'in-form', 'in-time',
] as const;

const AT = Object.fromEntries(LOCAL_FEATURES.map((name, index) => [name, index])) as Readonly<Record<string, number>>;
const at = (name: (typeof LOCAL_FEATURES)[number]): number => AT[name]!;
const I = {
  length: at('length'), frameLinks: at('frame-links'), phraseMore: at('phrase-more'), position: at('before-h1'), kinds: at('heading'), prose: at('prose'),
  offer: at('stem-offer'), cuesOn: at('on-navigation'), cuesAround: at('around-navigation'), against: at('prose×comments'), tags: at('in-article'),
} as const;

/** Lengths count by their logarithm: a line of 200 is to one of 100 what one of 100 is to one of 50. */
const log = (length: number): number => Math.log2(1 + length) / 8;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
/** A distance from the headline at which nearness says no more. */
const FAR = 30;
/** Children with links from which on a frame is a grid of teasers. */
const GRID = 8;

/** Writes the evidence of the lines of one page into vectors. */
export class LocalFeatures {
  readonly vector = new Evidence(LOCAL_FEATURES.length);
  private readonly page: Lines;
  private readonly stats: FrameStats;
  private readonly hints: Hints;
  private readonly headline: number;

  constructor(page: Lines, stats: FrameStats, hints: Hints) {
    this.page = page;
    this.stats = stats;
    this.hints = hints;
    this.headline = headlineOf(page.lines, hints);
  }

  /** The vector of a line; overwritten by the next call. */
  of(line: Line): Evidence {
    const { vector } = this;
    vector.clear();
    vector.put(0, 1);
    this.text(line);
    this.kind(line);
    this.meaning(line);
    this.surroundings(line);
    this.place(line);
    this.cues(line);
    return vector;
  }

  /** Whether a line is the page's headline, which is no part of the text. */
  isHeadline(line: Line): boolean {
    return line.level === 1 && (line.index === this.headline || isDeclaredTitle(line.text, this.hints));
  }

  private text({ text, linkLength, boldLength }: Line): void {
    const { vector } = this;
    const shape = shapeOf(text);
    let i = I.length;
    vector.put(i++, log(text.length));
    vector.put(i++, shape.words < 4 ? 1 : 0);
    vector.put(i++, shape.words < 10 ? 1 : 0);
    vector.put(i++, shape.words < 25 ? 1 : 0);
    vector.put(i++, shape.endsSentence ? 1 : 0);
    vector.put(i++, Math.min(shape.sentences, 4) / 4);
    vector.put(i++, linkLength / text.length);
    vector.put(i++, linkLength > text.length * LINK_SHARE ? 1 : 0);
    vector.put(i++, shape.startsLower ? 1 : 0);
    vector.put(i++, shape.digits / text.length);
    vector.put(i++, boldLength / text.length);
    vector.put(i, shape.capitals ? 1 : 0);
  }

  private kind({ kind, level, element, afterBreak }: Line): void {
    const { vector } = this;
    let i = I.kinds;
    vector.put(i++, kind === 'heading' ? 1 : 0);
    vector.put(i++, kind === 'list-item' ? 1 : 0);
    vector.put(i++, kind === 'quote' ? 1 : 0);
    vector.put(i++, kind === 'table-cell' ? 1 : 0);
    vector.put(i++, kind === 'preformatted' ? 1 : 0);
    vector.put(i++, kind === 'caption' ? 1 : 0);
    vector.put(i++, level === 1 ? 1 : 0);
    vector.put(i++, level === 2 ? 1 : 0);
    vector.put(i++, level > 2 ? 1 : 0);
    vector.put(i++, element.name === 'p' ? 1 : 0);
    vector.put(i, afterBreak ? 1 : 0);
  }

  private meaning(line: Line): void {
    const { vector, hints } = this;
    const phrases = line.text.length < 200 ? phrasesOf(line.text) : 0;
    let i = I.phraseMore;
    vector.put(i++, phrases & MORE ? 1 : 0);
    vector.put(i++, phrases & ASK ? 1 : 0);
    vector.put(i++, phrases & LABEL ? 1 : 0);
    const isTitle = line.index === this.headline || isDeclaredTitle(line.text, hints);
    vector.put(i++, isTitle ? 1 : 0);
    vector.put(i++, beginsDescription(line.text, hints) ? 1 : 0);
    if (hints.body === null) return;
    const declared = inDeclaredBody(line.text, hints.body);
    vector.put(i++, declared === 1 ? 1 : 0);
    vector.put(i, declared === 0 ? 1 : 0);
  }

  private surroundings(line: Line): void {
    const { vector, stats, page } = this;
    const { frame } = line;
    const parent = Math.max(0, page.frames[frame]!.parent);
    const grandparent = Math.max(0, page.frames[parent]!.parent);
    const upper = Math.max(0, page.frames[grandparent]!.parent);
    let i = I.frameLinks;
    vector.put(i++, share(stats.linked[frame]!, stats.text[frame]!));
    vector.put(i++, share(stats.prose[frame]!, stats.text[frame]!));
    vector.put(i++, share(stats.linked[parent]!, stats.text[parent]!));
    vector.put(i++, share(stats.prose[parent]!, stats.text[parent]!));
    vector.put(i++, log(stats.prose[parent]!));
    vector.put(i++, stats.text[parent]! < 200 ? 1 : 0);
    vector.put(i++, share(stats.linked[grandparent]!, stats.text[grandparent]!));
    vector.put(i++, share(stats.prose[grandparent]!, stats.text[grandparent]!));
    vector.put(i++, log(stats.prose[grandparent]!));
    vector.put(i++, share(stats.linked[upper]!, stats.text[upper]!));
    vector.put(i++, log(stats.prose[upper]!));
    vector.put(i, Math.min(GRID, Math.max(stats.linkingChildren[parent]!, stats.linkingChildren[grandparent]!)) / GRID);
  }

  private place(line: Line): void {
    const { vector, headline } = this;
    const { lines } = this.page;
    let i = I.position;
    vector.put(i++, headline >= 0 && line.index < headline ? 1 : 0);
    vector.put(i++, headline >= 0 && line.index > headline ? 1 - Math.min(FAR, line.index - headline) / FAR : 0);
    vector.put(i++, headline < 0 ? 1 : 0);
    vector.put(i, line.index / lines.length);
  }

  private cues(line: Line): void {
    const { vector } = this;
    const frame = this.page.frames[line.frame]!;
    const prose = isProse(line.text.length, line.linkLength) ? 1 : 0;
    let i = I.offer;
    vector.put(i++, mayOffer(line) && speaksOfOffer(line.text) ? 1 : 0);
    vector.put(i++, line.cues & CUE.hidden || frame.cues & CUE.hidden ? this.stats.hiddenShare : 0);
    vector.put(i++, prose);
    vector.put(i++, prose && frame.cues & CUE.body ? 1 : 0);
    vector.put(i++, prose && line.region === 'content' ? 1 : 0);
    vector.put(i++, line.kind === 'list-item' ? line.linkLength / line.text.length : 0);
    vector.put(i, line.kind === 'list-item' && line.text.length < 40 ? 1 : 0);
    const on = line.cues;
    const around = frame.cues & ~on;
    vector.putBits(I.cuesOn, on);
    vector.putBits(I.cuesAround, around);
    const all = on | around;
    for (let c = 0; c < PROSE_AGAINST.length; c++) vector.put(I.against + c, prose && all & CUE[PROSE_AGAINST[c]!] ? 1 : 0);
    const tags = frame.tagCues;
    for (let t = 0; t < TAG_CUES.length; t++) vector.put(I.tags + t, tags & TAG_CUES[t]! ? 1 : 0);
  }
}

const TAG_CUES = [CUE.article, CUE.main, CUE.header, CUE.footer, CUE.navigation, CUE.aside, CUE.form, CUE.meta] as const;

/** The line that is most likely the headline: an h1 that the metadata names as title, else any line it does, else the first h1. */
function headlineOf(lines: readonly Line[], hints: Hints): number {
  let first = -1;
  let named = -1;
  for (const line of lines) {
    if (line.level === 0 && line.text.length > 300) continue;
    if (line.level === 1 && first < 0) first = line.index;
    if (line.level === 0 && named >= 0) continue;
    if (line.level === 0 || line.text.length < 8) continue;
    const text = folded(line.text);
    const isNamed = text.length > 8 && hints.titles.some((title) => title.startsWith(text) || title.endsWith(text));
    if (isNamed && line.level === 1) return line.index;
    if (isNamed && named < 0) named = line.index;
  }
  return named >= 0 ? named : first;
}
