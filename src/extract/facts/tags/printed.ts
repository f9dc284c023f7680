import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import { once } from '../../../text/once';
import type { AroundTitle } from '../around-title';
import { isElsewhere, type LineBefore } from './line-before';
import { isNoTopic } from './no-topics';
import { entriesAfterLabel, isKeyword, isKeywordLabel, isLabelAlone, isWordList } from './labels';
import { areLinksToTags, entriesOf, isOfTags, isTagOfFoot, markedTags, split } from './of-line';
import { withoutShareBox } from './share-box';
import { tagsIn, type TagList } from './tag-list';

const PRINTED = 0.84;
const CLASSED = 0.7;
/** Lower than declared tags: a page may link only some of its tags and declare all. */
const LINKED = 0.56;
/** Lists below headings, and in footers. */
const UNSURE = 0.5;
const ABOVE_TITLE = 0.4;
/** The article's tags are among this many last lines, or after them. */
const BEFORE_END = 4;

/** The printed lists, and the lines that are tags and not text. */
export interface PrintedTags {
  readonly lists: readonly TagList[];
  readonly lines: ReadonlySet<number>;
}

/** Collects the entries of printed lists, with the line of the first. */
class Entries {
  readonly texts: string[] = [];
  line: number | null = null;

  add(line: Line, texts: readonly string[]): void {
    this.line ??= line.index;
    this.texts.push(...texts);
  }
}

/** The entries of a line, what makes them tags, and whether they are the whole line. */
interface ReadTags {
  readonly kind: 'heading' | 'label' | 'listed' | 'linked' | 'marked';
  readonly entries: readonly string[];
  readonly isWhole: boolean;
}

const MOST_UNITS = 400;
const NOTHING: ReadTags = { kind: 'marked', entries: [], isWhole: false };

function readTags(view: AroundTitle, line: Line, labelBefore: boolean): ReadTags {
  if (line.text.length > MOST_UNITS || line.index === view.titleLine) return NOTHING;
  if (line.level > 0) return isLabelAlone(view, line) ? { kind: 'heading', entries: [], isWhole: true } : NOTHING;
  if (view.reader.read(line).tags) return { kind: 'label', entries: entriesOf(view, line), isWhole: true };
  const afterLabel = entriesAfterLabel(view, line);
  if (afterLabel.length > 0) return { kind: 'label', entries: afterLabel, isWhole: true };
  if (line.region === 'teaser') return NOTHING;
  if (labelBefore && isWordList(view, line)) return { kind: 'listed', entries: split(line.text), isWhole: true };
  if (labelBefore && isKeyword(view, line)) return { kind: 'listed', entries: [line.text], isWhole: true };
  if (line.linkLength * 2 >= line.text.length && (labelBefore || isOfTags(view, line)))
    return { kind: 'listed', entries: entriesOf(view, line), isWhole: true };
  if (areLinksToTags(view, line)) return { kind: 'linked', entries: entriesOf(view, line), isWhole: true };
  const entries = markedTags(view, line);
  return { kind: 'marked', entries, isWhole: isNothingElse(line, entries) };
}

/** A line below a heading that says that tags follow. */
interface BelowHeading {
  readonly heading: number;
  readonly line: Line;
  readonly entries: readonly string[];
}

/** Adds the tags below a heading where the article ends with them: in its middle they are part of the text. */
function addLast({ content }: AroundTitle, below: readonly BelowHeading[], to: Entries, lines: Set<number>): void {
  const end = below.at(-1)?.line.index;
  if (end === undefined || end < content.last - 1) return;
  for (const { heading, line, entries } of below) {
    to.add(line, entries);
    lines.add(heading).add(line.index);
  }
}

/** The lines that may hold tags. */
const aroundText = (view: AroundTitle): Line[] => [
  ...view.head,
  ...view.tail.filter((one) => one.index >= view.content.last - BEFORE_END && (one.region !== 'footer' || isTagOfFoot(view, one))),
];

/** Tags printed around the article: on labeled lines, on lines with a class of tags, or after a label on its own line. */
export function printedTags(view: AroundTitle): PrintedTags {
  const found = new FoundTags(view);
  for (const line of aroundText(view)) found.read(line);
  return found.tags();
}

/** Collects printed tags by what makes them tags. */
class FoundTags {
  private readonly labeled = new Entries();
  private readonly unsure = new Entries();
  private readonly classed = new Entries();
  private readonly linked = new Entries();
  private readonly above = new Entries();
  private readonly lines = new Set<number>();
  private readonly view: AroundTitle;
  private before: LineBefore | null = null;
  private below: BelowHeading[] = [];

  constructor(view: AroundTitle) {
    this.view = view;
  }

  read(line: Line): void {
    if (this.before !== null && isElsewhere(this.view, this.before, line)) this.before = null;
    const read = readTags(this.view, line, this.before !== null);
    this.follow(line, read);
    if (read.entries.length > 0) this.take(line, read);
  }

  /** Keeps the label that the next lines may belong to. */
  private follow(line: Line, { kind, entries }: ReadTags): void {
    if (kind === 'heading') this.below = [];
    if (kind === 'label' || kind === 'heading')
      this.before = entries.every((entry) => entry.trim() === '') ? { kind, line: line.index, last: null } : null;
    else if (kind !== 'listed') this.before = null;
    else if (this.before !== null) this.before = { kind: this.before.kind, line: this.before.line, last: line.index };
  }

  private take(line: Line, read: ReadTags): void {
    const { before, view, lines } = this;
    const { kind, entries, isWhole } = read;
    const isOfKeywords = before !== null && isKeywordLabel(view, view.lines[before.line]!.text);
    if (kind === 'listed' && before?.kind === 'heading' && !isOfKeywords && !isOfTags(view, line)) {
      this.below.push({ heading: before.line, line, entries });
      return;
    }
    // The label is no part of the text either.
    if (kind === 'listed' && before !== null) lines.add(before.line);
    this.listFor(line, kind, isOfKeywords ? null : before).add(line, entries);
    if (isWhole) lines.add(line.index);
  }

  private listFor(line: Line, kind: ReadTags['kind'], before: LineBefore | null): Entries {
    const { titleLine } = this.view;
    const isAbove = titleLine !== null && line.index < titleLine;
    if (kind === 'label' || (kind === 'listed' && !isAbove)) return isUnsure(before, line) ? this.unsure : this.labeled;
    if (isAbove) return this.above;
    return kind === 'linked' ? this.linked : this.classed;
  }

  tags(): PrintedTags {
    const { view, lines } = this;
    addLast(view, this.below, this.unsure, lines);
    return {
      lists: [
        ...listOf(view, this.labeled, 'tags-line', PRINTED),
        ...listOf(view, this.classed, 'tag-marks', CLASSED),
        ...listOf(view, this.linked, 'links-to-tags', LINKED),
        ...listOf(view, this.unsure, 'unsure-tags', UNSURE),
        ...listOf(view, this.above, 'tags-above-title', ABOVE_TITLE),
      ],
      lines,
    };
  }
}

/** The tags among the entries; no list where there are none. */
function listOf(view: AroundTitle, { texts, line }: Entries, rule: string, confidence: number): TagList[] {
  if (texts.length === 0) return [];
  const tags = withoutShareBox(tagsIn(texts)).filter((tag) => !isNoTopic(view, tag));
  if (tags.length === 0) return [];
  return [{ value: tags, rule, source: 'html', raw: texts.join(', '), path: null, region: 'content', line, confidence }];
}

/** Whether a list may be one of the site's topics, below a heading, or cut short, in a footer, which is read in part. */
const isUnsure = (before: LineBefore | null, { region, cues }: Line): boolean =>
  (cues & CUE.tags) === 0 && (before?.kind === 'heading' || region === 'footer');

/** Whether a line has a class of tags and the entries are the whole of it. */
function isNothingElse({ text, cues }: Line, entries: readonly string[]): boolean {
  if ((cues & CUE.tags) === 0) return false;
  let rest = text;
  for (const entry of entries) rest = rest.replace(entry, '');
  return !letter().test(rest);
}

const letter = once(() => /[\p{L}\p{N}]/u);
