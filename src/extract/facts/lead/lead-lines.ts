import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import { ADVERT, ASK, LABEL, MORE, phrasesOf, mentionsOffer } from '../../content/phrases';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';
import { describedAs } from './described';

/** Minimum and maximum length of a lead. */
const SHORTEST = 30;
const LONGEST = 1200;
/** A line of names and dates may be longer than a short lead; above this length a line is prose. */
const LONGEST_BYLINE = 120;
/** Most lines below the headline that are examined. */
const MOST = 10;
/** The lead is looked for among this many paragraphs below the headline. */
const AMONG = 5;
/** A line of at least this many words that ends with a full stop is a sentence. */
const SENTENCE = 8;
/** Separates details of an article: "03.05.2019 | Quelle: … | Lesezeit 3 Min." */
const PARTED = ' | ';
/** A longer line does not open with a phrase of the page's frame. */
const LONGEST_OPENED = 200;
/** A longer text mentions offers in passing. */
const LONGEST_OFFER = 400;

/** Whether a line has only names, dates and words of bylines, or is details that begin with a day. */
export function isByline(view: AroundTitle, line: Line): boolean {
  if (line.text.length > LONGEST_BYLINE) return false;
  const reading = view.reader.read(line);
  if (line.text.includes(PARTED) && reading.dates[0]?.start === 0) return true;
  if (isSentence(line.text)) return false;
  return !reading.isProse(2) && reading.unexplained < 3 && (reading.names.length > 0 || reading.dates.length > 0);
}

/** Whether a text is several words that end as a sentence does. */
export const isSentence = (text: string): boolean => text.endsWith('.') && text.split(' ', SENTENCE).length === SENTENCE;

/**
 * Whether a line is not about the article: it asks its reader to share or subscribe, says how the site earns money, or is
 * only a part of the headline. The page's own description of the article is about it, whatever its words.
 */
function isOfFrame(line: Line, title: string, descriptions: readonly string[]): boolean {
  const { text } = line;
  if (text.length <= title.length && title.includes(` ${wordsKey(text)} `)) return true;
  if (describedAs(line, descriptions) === 'whole') return false;
  if (text.length <= LONGEST_OPENED && !isSentence(text) && (phrasesOf(text) & (ASK | MORE | LABEL | ADVERT)) !== 0) return true;
  return text.length <= LONGEST_OFFER && mentionsOffer(text);
}

/** The lines just below the headline (or above the byline) that may be a lead, headings among them. */
export function leadLines(view: AroundTitle, claimed: ReadonlySet<number>, descriptions: readonly string[]): Line[] {
  const from = view.titleLine ?? -1;
  const title = ` ${wordsKey(view.title ?? '')} `;
  const lines = view.head.filter(
    (line) =>
      line.index > from &&
      !claimed.has(line.index) &&
      line.kind !== 'caption' &&
      line.kind !== 'list-item' &&
      line.region !== 'teaser' &&
      line.text.length >= SHORTEST &&
      line.text.length <= LONGEST &&
      !(line.cues & CUE.caption) &&
      !isByline(view, line),
  );
  return lines.slice(0, MOST).filter((line) => !isOfFrame(line, title, descriptions));
}

/** The paragraphs among them; a heading only where its class says that it is the lead. */
export const paragraphsOf = (lines: readonly Line[]): Line[] =>
  lines.filter(({ level, cues }) => level === 0 || cues & CUE.lead).slice(0, AMONG);
