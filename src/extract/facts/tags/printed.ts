import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import { once } from '../../../text/once';
import type { AroundTitle } from '../around-title';
import { isDay } from '../is-day';
import { areLinksToTags, entriesOf, isLabelAlone, isOfTags, isTagOfFoot, isWordList, markedTags, split } from './of-line';
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
  if (line.region === 'teaser') return NOTHING;
  if (labelBefore && isWordList(view, line)) return { kind: 'listed', entries: split(line.text), isWhole: true };
  if (line.linkLength * 2 >= line.text.length && (labelBefore || isOfTags(view, line)))
    return { kind: 'listed', entries: entriesOf(view, line), isWhole: true };
  if (areLinksToTags(view, line)) return { kind: 'linked', entries: entriesOf(view, line), isWhole: true };
  const entries = markedTags(view, line);
  return { kind: 'marked', entries, isWhole: isNothingElse(line, entries) };
}

/** The label or heading that the lines below it belong to. */
interface LineBefore {
  readonly kind: ReadTags['kind'];
  readonly line: number;
}

/** A line below a heading that says that tags follow. */
interface BelowHeading {
  readonly heading: number;
  readonly line: Line;
  readonly entries: readonly string[];
}

/** Adds the tags below a heading where the article ends with them: in its middle they are what it tells. */
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
  const labeled = new Entries();
  const unsure = new Entries();
  const classed = new Entries();
  const linked = new Entries();
  const above = new Entries();
  const lines = new Set<number>();
  let before: LineBefore | null = null;
  let below: BelowHeading[] = [];
  for (const line of aroundText(view)) {
    const { kind, entries, isWhole } = readTags(view, line, before !== null);
    if (kind === 'heading') below = [];
    if (kind === 'label' || kind === 'heading') before = entries.every((entry) => entry.trim() === '') ? { kind, line: line.index } : null;
    else if (kind !== 'listed') before = null;
    if (entries.length === 0) continue;
    if (kind === 'listed' && before?.kind === 'heading' && !isOfTags(view, line)) {
      below.push({ heading: before.line, line, entries });
      continue;
    }
    // The label is no part of the text either.
    if (kind === 'listed' && before !== null) lines.add(before.line);
    const isAbove = view.titleLine !== null && line.index < view.titleLine;
    const isLabeled = kind === 'label' || (kind === 'listed' && !isAbove);
    const list = isLabeled ? (isUnsure(before, line) ? unsure : labeled) : isAbove ? above : kind === 'linked' ? linked : classed;
    list.add(line, entries);
    if (isWhole) lines.add(line.index);
  }
  addLast(view, below, unsure, lines);
  return {
    lists: [
      ...listOf(labeled, 'tags-line', PRINTED),
      ...listOf(classed, 'tag-marks', CLASSED),
      ...listOf(linked, 'links-to-tags', LINKED),
      ...listOf(unsure, 'unsure-tags', UNSURE),
      ...listOf(above, 'tags-above-title', ABOVE_TITLE),
    ],
    lines,
  };
}

/** The tags among the entries; no list where there are none. */
function listOf({ texts, line }: Entries, rule: string, confidence: number): TagList[] {
  const tags = withoutShareBox(tagsIn(texts)).filter((tag) => !isDay(tag));
  if (tags.length === 0) return [];
  return [{ value: tags, rule, source: 'html', raw: texts.join(', ').slice(0, 500), path: null, region: 'content', line, confidence }];
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
