import { CUE } from '../../content/cues';
import type { Line, LineLink } from '../../content/lines';
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
      .map((link) => line.text.slice(link.start, link.end))
      .filter((text) => !tags || !reading.names.some(({ name }) => text.includes(name)));
  const colon = line.text.indexOf(':');
  // A label without a colon is alone on its line: the entries are below it.
  if (tags && colon < 0) return [];
  const text = colon > 0 && tags ? line.text.slice(colon + 1) : line.text;
  return text.split(/[,;|•·]/u);
}

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

/** "[#ice] [#fjords]": whether each link of a line is a hashtag; in "[#1 The ferry]" the sign means a number. */
const isHashtags = ({ text, links }: Line): boolean =>
  text.startsWith('#') && links.length > 0 && links.every(({ start, end }) => HASHTAG.test(text.slice(start, end)));
const HASHTAG = /^#\p{L}[^\s#]*$/u;
