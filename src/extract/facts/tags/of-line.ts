import { PHRASE } from '../../bylines/phrases';
import { CUE } from '../../content/cues';
import type { Line, LineLink, LineMark } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import type { AroundTitle } from '../around-title';

/** Maximum length of a tag. */
export const LONGEST_TAG = 60;

/** The linked or separated entries of a line of tags. */
export function entriesOf(view: AroundTitle, line: Line): string[] {
  const reading = view.reader.read(line);
  const { tags } = reading;
  const marked = tags ? [] : markedEntries(view, line);
  if (marked.length > 0) return marked;
  // The byline may come before the label of tags.
  if (line.links.length > 0)
    return line.links
      .filter(({ href }) => !TO_COMMENTS.test(href))
      .map((link) => textOf(line, link))
      .filter((text) => !tags || !reading.names.some(({ name }) => text.includes(name)));
  // A label without a colon is alone on its line: the entries are below it.
  if (tags) return line.text.includes(':') ? labeledEntries(view, line.text) : [];
  return line.text.split(SEPARATORS);
}

/** "Datum: 8.2.2009 · Rubrik: Is, fjorde · Autor: …": the entries from the label of tags up to the next label. */
function labeledEntries({ phrases }: AroundTitle, text: string): string[] {
  const entries: string[] = [];
  let isOfTags = true;
  for (const part of text.split(FIELDS)) {
    const colon = part.indexOf(':');
    if (colon > 0) isOfTags = (phrases.ofWhole(part.slice(0, colon).trim()) & PHRASE.tags) !== 0;
    if (isOfTags) entries.push(...part.slice(colon + 1).split(SEPARATORS));
  }
  return entries.length > 0 ? entries : text.slice(text.indexOf(':') + 1).split(SEPARATORS);
}
const FIELDS = /[|•·]/u;
const SEPARATORS = /[,;|•·]/u;

/** A link to the comments. */
const TO_COMMENTS = /#(?:comment|respond|kommentar|disqus)/iu;

/** "[Ice<span>25</span>]", "[Ice (25)]": the text of a link without the count of articles after it. */
function textOf({ text, seams }: Line, { start, end }: LineLink): string {
  const seam = seams.find((at) => at > start && at < end && ONLY_NUMBERS.test(text.slice(at, end)));
  return text.slice(start, seam ?? end).replace(IN_PARENTHESES, '');
}
const IN_PARENTHESES = / \(\d{1,5}\)$/u;

/** "Ann Lee May 14, 2019 [Ice] [Fjords]": the links inside marked tag elements, on a line whose block is not one of tags. */
function markedEntries({ content: { frames } }: AroundTitle, { text, marks, links, frame }: Line): string[] {
  if ((frames[frame]!.own & CUE.tags) !== 0) return [];
  const ofTags = marks.filter(({ cues }) => (cues & CUE.tags) !== 0);
  const isWithin = (link: LineLink): boolean => ofTags.some(({ start, end }) => link.start >= start && link.end <= end);
  return links.filter(isWithin).map(({ start, end }) => text.slice(start, end));
}

/** "[Ice] [Fjords]": whether a line is only links to tag pages; days may have such pages too. */
export const areLinksToTags = ({ reader }: AroundTitle, line: Line): boolean =>
  line.links.length > 0 &&
  line.linkLength >= line.text.length * ALL_LINKS &&
  line.links.every(({ href }) => PAGE_OF_TAG.test(href)) &&
  reader.read(line).dates.length === 0;
/** Minimum share of links in a line that is all links; commas may separate them. */
const ALL_LINKS = 0.8;
const PAGE_OF_TAG = /\/tags?\/[^/]/u;

/** Whether a line is of tags by its class or its hash signs. */
export const isOfTags = (view: AroundTitle, line: Line): boolean => {
  if (line.cues & CUE.tags || isHashtags(line)) return true;
  const frame = view.content.frames[line.frame];
  const parent = frame === undefined || frame.parent < 0 ? undefined : view.content.frames[frame.parent];
  return line.text.length <= LONGEST_TAG && ((parent?.own ?? 0) & CUE.tags) !== 0;
};

/** "[#ice] [#fjords]": whether each link of a line is a hashtag, of one word if it is alone; in "[#1 The ferry]" the sign means a number. */
const isHashtags = ({ text, links }: Line): boolean =>
  text.startsWith('#') &&
  links.length > 0 &&
  links.every(({ start, end }) => (links.length > 1 ? HASHTAGS : HASHTAG).test(text.slice(start, end)));
const HASHTAG = /^#\p{L}[^\s#]*$/u;
const HASHTAGS = /^#\p{L}[^\s#]*(?: [^\s#]+){0,3}$/u;

/** The entries of a text that lists tags in a row. */
export const split = (text: string): string[] => text.split(/[,;|]/u);

/** Whether a line of a footer is marked as tags, or an entry of a list of them. */
export const isTagOfFoot = (view: AroundTitle, line: Line): boolean =>
  (line.cues & CUE.tags) !== 0 || (line.kind === 'list-item' && isOfTags(view, line));

const ITEMPROP = numberOf('itemprop');

/**
 * The marked tags of a line; where microdata call some of them keywords, words without a link are categories of the site.
 * Where several are marked, each is one: "[Cambridge, Massachusetts] [Ocean]".
 */
export function markedTags(view: AroundTitle, { text, marks, links }: Line): string[] {
  const ofTags = marks.filter(({ cues }) => (cues & CUE.tags) !== 0);
  const isKeywords = ({ element }: LineMark): boolean => element.value(ITEMPROP)?.toLowerCase() === 'keywords';
  const isLinked = ({ start, end }: LineMark): boolean => links.some((link) => link.start < end && link.end > start);
  const hasKeywords = ofTags.some(isKeywords);
  const unlinked = ofTags.filter((mark) => !isLinked(mark) && (!hasKeywords || isKeywords(mark)));
  const isApart = (mark: LineMark): boolean => unlinked.some(({ start, end }) => start >= mark.end || end <= mark.start);
  return ofTags.flatMap((mark) => {
    const entry = text.slice(mark.start, mark.end);
    if (isLinked(mark)) return [entry];
    if (!unlinked.includes(mark)) return [];
    return isApart(mark) || isOneEntry(view, entry) ? [entry] : split(entry);
  });
}

/** "Miljø, klima og energi", "July 18, 2024": whether commas part the words of one entry, not entries. */
export const isOneEntry = ({ phrases }: AroundTitle, entry: string): boolean =>
  entry.split(' ').some((word) => ((phrases.get(word.toLowerCase()) ?? 0) & PHRASE.and) !== 0) ||
  split(entry).some((part) => ONLY_NUMBERS.test(part));
const ONLY_NUMBERS = /^[\d\s]*$/u;
