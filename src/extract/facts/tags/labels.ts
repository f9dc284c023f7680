import { PHRASE } from '../../bylines/phrases';
import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import { isElement } from '../../document/page-element';
import { valueOf } from '../../document/text';
import { hasGivenName } from '../../../gazetteer/known-names';
import { tablesOf } from '../../../languages/languages';
import { wordSet } from '../../../languages/word-sets';
import { oneSpace } from '../../../text/space';
import type { AroundTitle } from '../around-title';
import { entriesOf, isOneEntry, split } from './of-line';

/** Maximum length of a label of tags. */
const LONGEST_LABEL = 30;
/** A list of words has at least so many entries, each of at most so many words. */
const FEWEST_WORDS = 3;
const WORDS_IN_LIST = 4;
/** Most items of a list of keywords below its label. */
const MOST_ITEMS = 20;

/** Whether a heading of the article, not of a box beside it, says only that tags follow: "Keywords:", "Emner". */
export function isLabelAlone(view: AroundTitle, line: Line): boolean {
  if (line.text.length > LONGEST_LABEL || line.region !== 'content' || !view.reader.mayHold(line, PHRASE.tags)) return false;
  if (isOutsideArticle(view, line)) return false;
  const { tags, names, unexplained } = view.reader.read(line);
  return tags && unexplained === 0 && names.length === 0;
}

/** Whether the text begins in an article element that a line is not in: boxes beside it list the topics of the site. */
function isOutsideArticle({ content: { frames, first, lines } }: AroundTitle, { frame }: Line): boolean {
  const opening = lines[first];
  return opening !== undefined && (frames[opening.frame]!.tagCues & ~frames[frame]!.tagCues & CUE.article) !== 0;
}

/**
 * "sea ice, capelin, ocean model": whether the last text of an article, below a label with a colon, is a list of words without
 * links: no sentence, no item of a list, no person with a place. Anywhere else such words are part of the text.
 */
export function isWordList(view: AroundTitle, { text, links, kind, index }: Line): boolean {
  if (index < view.content.last - 1 || kind === 'list-item' || links.length > 0) return false;
  const label = view.lines[index - 1]?.text ?? '';
  return (/[:：]$/u.test(label) || isKeywordLabel(view, label)) && areWords(view, text);
}

const keywords = wordSet(({ bylines }) => bylines.keywords);

/** Whether a text is a label below which there are only keywords: "Nøgleord", but not "Emner". */
export function isKeywordLabel({ language }: AroundTitle, text: string): boolean {
  const label = text.toLowerCase().replace(/ ?[:：]$/u, '');
  return keywords(language).has(label) || keywords(tablesOf('en')).has(label);
}

/** Whether a text is a list of words: no sentence, no person with a place. */
function areWords(view: AroundTitle, text: string): boolean {
  if (/[.!?:]$/u.test(text) || isOneEntry(view, text)) return false;
  const parts = split(text).map((part) => part.trim());
  return (
    parts.length >= FEWEST_WORDS &&
    parts.every((part) => part.split(' ').length <= WORDS_IN_LIST && !(part.includes(' ') && hasGivenName(part)))
  );
}

/** Whether a line is an item of a list of words that the article ends with, right below a label of keywords. */
export function isKeyword(view: AroundTitle, { text, links, kind, index }: Line): boolean {
  if (kind !== 'list-item' || links.length > 0 || text.split(' ').length > WORDS_IN_LIST || /[.!?:]$/u.test(text)) return false;
  let above = index - 1;
  while (index - above <= MOST_ITEMS && view.lines[above]?.kind === 'list-item') above--;
  return isKeywordLabel(view, view.lines[above]?.text ?? '');
}

/** "<b>Topics</b> [Ice] [Fjords]", "<b>Keywords</b> ice, fjords, capelin": the entries after a label without a colon that is an element of its own. */
export function entriesAfterLabel(view: AroundTitle, line: Line): string[] {
  if (!view.reader.mayHold(line, PHRASE.tags)) return [];
  const [first] = line.element.children;
  if (first === undefined || !isElement(first) || first.name === 'a') return [];
  const label = oneSpace(valueOf(first));
  if (label === '' || label.length > LONGEST_LABEL || !line.text.startsWith(label)) return [];
  if (view.phrases.ofWhole(label) !== PHRASE.tags) return [];
  const { links, text } = line;
  const rest = text.slice(label.length);
  if (links.length > 0 && line.linkLength * 2 >= rest.length) return entriesOf(view, line);
  return links.length === 0 && isKeywordLabel(view, label) && areWords(view, rest) ? split(rest) : [];
}
