import { hasGivenName, isKnownName } from '../../gazetteer/known-names';
import { bulletsOf } from './bullets';
import { escapeHtml } from './escape-html';
import { isDateOrByline } from './plain-byline';

/** A longer paragraph is running text, not a headline, a byline or a label. */
const PARAGRAPH_LENGTH = 120;
/** A sentence has at least this many words and ends with a full stop; headlines end without one. */
const SENTENCE_WORDS = 6;
const SENTENCE_END = /\.[»«”“"')]?$/u;
/** The end of a paragraph, quoted or not. */
const PARAGRAPH_END = /[.!?:…][»«”“"')]?$/u;
/** Maximum length of a headline. */
const LONGEST_HEADLINE = 250;
/** Lines that end so announce a list, or continue: "Bonn (pm) –". */
const NO_HEADLINE_END = /[:;,–—-]$/u;
/** Tags at the end: at least so many, for two may be a person and a role, or a body and its town; each at most so long. */
const FEWEST_TAGS = 3;
const LONGEST_TAG = 60;

/** "Kontakt: Ida Holm, tlf. 12 34 56 78", "Ny Vej 12"; lines with a label of tags are left to the rules on tags. */
const NO_TAG_LINE = /[.!?]$|[:@]|\d{5}|\d{2} \d{2}|\p{L} \d{1,3}\p{L}?(?:,|$)|\d{4} \p{Lu}/u;

/** Consecutive lines of a text, without empty ones and without bullets. */
interface Paragraph {
  readonly lines: readonly string[];
  /** Whether every line is a list item. */
  readonly isList: boolean;
}

/**
 * Writes plain text as a page, so that all later rules read both alike. Blank lines separate paragraphs, or line breaks where
 * lines are as long as paragraphs; bullets make lists; the last short line before the running text that is neither a date
 * nor a byline is the headline; a last line of short names separated by commas is the tags.
 */
export function htmlOfText(text: string): string {
  const paragraphs = paragraphsOf(text).flatMap((paragraph, i) => parted(paragraph, i === 0));
  const headline = headlineOf(paragraphs, bodyOf(paragraphs));
  const isListAt = (index: number): boolean => index > headline && (paragraphs[index]?.isList ?? false);
  const parts = paragraphs.map((paragraph, index) => {
    if (!paragraph.isList || index <= headline) return written(paragraph, index - headline, index === paragraphs.length - 1);
    const items = paragraph.lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
    return `${isListAt(index - 1) ? '' : '<ul>'}${items}${isListAt(index + 1) ? '' : '</ul>'}`;
  });
  const chrome = parts.splice(0, Math.max(0, headline));
  return `<html><body><header>${chrome.join('')}</header><article>${parts.join('\n')}</article></body></html>`;
}

function written({ lines }: Paragraph, fromHeadline: number, isLast: boolean): string {
  if (fromHeadline === 0) return `<h1>${escapeHtml(lines.join(' '))}</h1>`;
  if (isLast && isTagLine(lines))
    return `<p class="tags">${lines[0]!
      .split(',')
      .map((tag) => `<a rel="tag">${escapeHtml(tag.trim())}</a>`)
      .join(', ')}</p>`;
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  return `<p>${lines.map((line, i) => `${i === 0 ? '' : isWrapped(lines[i - 1]!, line, width) ? ' ' : '<br>'}${escapeHtml(line)}`).join('')}</p>`;
}

/**
 * Whether a line continues the one before, in a paragraph whose longest line has the given width: hard-wrapped prose breaks
 * only where the next word no longer fits, and goes on with a small letter elsewhere. Short lines stay separate lines (an
 * address, a verse), as do turns of speech.
 */
function isWrapped(before: string, line: string, width: number): boolean {
  if (width <= LONGEST_TAG) return false;
  if (SMALL_LETTER.test(line)) return true;
  const space = line.indexOf(' ');
  return before.length + 1 + (space < 0 ? line.length : space) > width && !SPEECH.test(line);
}
const SMALL_LETTER = /^\p{Ll}/u;
const SPEECH = /^[–—] /u;

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: { lines: string[]; isList: boolean }[] = [];
  const lines = text.split(/\r\n?|\n/u);
  const bullets = bulletsOf(lines);
  let isOpen = false;
  for (const [i, raw] of lines.entries()) {
    const line = raw.slice(bullets[i]).trim();
    if (line === '') {
      isOpen = false;
      continue;
    }
    const isList = bullets[i]! > 0;
    if (!isOpen || paragraphs.at(-1)!.isList !== isList) paragraphs.push({ lines: [], isList });
    paragraphs.at(-1)!.lines.push(line);
    isOpen = true;
  }
  return paragraphs;
}

const textOf = ({ lines }: Paragraph): string => lines.join(' ');
const isRunningText = (paragraph: Paragraph): boolean => textOf(paragraph).length > PARAGRAPH_LENGTH && !paragraph.isList;
const isSentence = (paragraph: Paragraph): boolean =>
  SENTENCE_END.test(paragraph.lines.at(-1)!) && textOf(paragraph).split(' ').length >= SENTENCE_WORDS && !paragraph.isList;

/**
 * Whether each line of a paragraph is a paragraph itself: the lines as long as running text end with a sentence, which
 * hard-wrapped lines do not.
 */
function areParagraphs(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.length > PARAGRAPH_LENGTH);
  return long.length > 0 && long.every((line) => PARAGRAPH_END.test(line));
}

/** Whether a line above the text is not part of a headline: one word ("Pressemeddelelse"), a day or a byline. */
const isApart = (line: string): boolean => !line.includes(' ') || (isDateOrByline(line) && !SENTENCE_END.test(line));

/** Most consecutive lines that may be a headline with its label, byline and day. */
const MOST_ABOVE = 4;

/** Splits a paragraph whose lines are paragraphs without blank lines between them, or a headline with lines beside it. */
function parted(paragraph: Paragraph, isFirst: boolean): readonly Paragraph[] {
  const { lines, isList } = paragraph;
  if (isList || lines.length === 1) return [paragraph];
  const isAbove = isFirst && lines.length <= MOST_ABOVE && lines.some(isApart);
  if (areParagraphs(lines)) return lines.map((line) => ({ lines: [line], isList }));
  if (!isAbove) return [paragraph];
  const made: { lines: string[]; isList: boolean }[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (!isOpen || isApart(line)) made.push({ lines: [], isList });
    made.at(-1)!.lines.push(line);
    isOpen = !isApart(line);
  }
  return made;
}

/** Index of the first paragraph of the body: a sentence below what may be a headline, or else running text. */
function bodyOf(paragraphs: readonly Paragraph[]): number {
  const body = paragraphs.findIndex(isRunningText);
  const sentence = paragraphs.findIndex(isSentence);
  if (sentence >= 0 && (body < 0 || (sentence < body && headlineOf(paragraphs, sentence) >= 0))) return sentence;
  return body < 0 ? paragraphs.length : body;
}

/** Index of the headline; -1 where no line before the body could be one. */
function headlineOf(paragraphs: readonly Paragraph[], body: number): number {
  for (let i = Math.min(body, paragraphs.length) - 1; i >= 0; i--) {
    const line = textOf(paragraphs[i]!);
    if (
      line.length <= LONGEST_HEADLINE &&
      !paragraphs[i]!.isList &&
      !isDateOrByline(line) &&
      !NO_HEADLINE_END.test(line) &&
      line.includes(' ')
    )
      return i;
  }
  return -1;
}

function isTagLine(lines: readonly string[]): boolean {
  if (lines.length !== 1 || NO_TAG_LINE.test(lines[0]!)) return false;
  const tags = lines[0]!.split(',');
  return tags.length >= FEWEST_TAGS && !isPerson(tags[0]!.trim()) && tags.every((tag) => tag.trim() !== '' && tag.length <= LONGEST_TAG);
}

/** "Ida Holm, professor, Fjordens Universitet": whether a line opens with the person who signs the text, or answers questions. */
const isPerson = (text: string): boolean => text.includes(' ') && hasGivenName(text) && isKnownName(text);
