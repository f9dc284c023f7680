/** A paragraph of running text is longer than a headline, a byline or a label. */
const PARAGRAPH_LENGTH = 120;
/** A sentence has so many words at least, and ends with a stop: headlines end without one. */
const SENTENCE_WORDS = 5;
const SENTENCE_END = /\.[»«”“"')]?$/u;
/** Headlines are shorter than this. */
const LONGEST_HEADLINE = 250;
/** Tags at the end: at least two, each this short at most. */
const LONGEST_TAG = 60;

const BULLET = /^\s*(?:[•·▪‣◦–—*-]|\d{1,2}[.)])\s+(\S)/u;
const DATE_OR_BYLINE = /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b|\b(?:19|20)\d{2}\b|\||@|^(?:af|av|von|by|par|door|tekst|text|foto|photo)\b/iu;
const SPECIAL = /[&<>]/gu;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The lines of a text that stand together, without empty ones. */
type Paragraph = readonly string[];

/**
 * Writes plain text as the page it would be, so that every later rule reads both alike: blank lines part paragraphs,
 * bullets make lists, the last short line before the running text that is neither date nor byline is the headline,
 * a last line of short names parted by commas the tags.
 */
export function htmlOfText(text: string): string {
  const paragraphs = paragraphsOf(text);
  const headline = headlineOf(paragraphs, bodyOf(paragraphs));
  const isList = paragraphs.map((paragraph, index) => index > headline && paragraph.every((line) => BULLET.test(line)));
  const parts = paragraphs.map((paragraph, index) => {
    if (!isList[index]) return written(paragraph, index - headline, index === paragraphs.length - 1);
    const items = paragraph.map((line) => `<li>${escape(line.replace(BULLET, '$1'))}</li>`).join('');
    return `${isList[index - 1] ? '' : '<ul>'}${items}${isList[index + 1] ? '' : '</ul>'}`;
  });
  const chrome = parts.splice(0, Math.max(0, headline));
  return `<html><body><header>${chrome.join('')}</header><article>${parts.join('\n')}</article></body></html>`;
}

function written(paragraph: Paragraph, behindHeadline: number, isLast: boolean): string {
  if (behindHeadline === 0) return `<h1>${escape(paragraph.join(' '))}</h1>`;
  if (isLast && isTagLine(paragraph)) return `<p class="tags">${paragraph[0]!.split(',').map((tag) => `<a rel="tag">${escape(tag.trim())}</a>`).join(', ')}</p>`;
  // Hard-wrapped prose has long lines: those are one paragraph; short lines are lines of their own (an address, a verse).
  return `<p>${paragraph.map(escape).join(paragraph.some((line) => line.length > LONGEST_TAG) ? ' ' : '<br>')}</p>`;
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: string[][] = [];
  let current: string[] = [];
  for (const raw of text.split(/\r\n?|\n/u)) {
    const line = raw.trim();
    const isBullet = BULLET.test(raw);
    if (current.length > 0 && (line === '' || isBullet !== BULLET.test(current[0]!))) {
      paragraphs.push(current);
      current = [];
    }
    if (line !== '') current.push(line);
  }
  if (current.length > 0) paragraphs.push(current);
  return paragraphs;
}

const isRunningText = (paragraph: Paragraph): boolean => paragraph.join(' ').length > PARAGRAPH_LENGTH && !BULLET.test(paragraph[0]!);

/** Index of the first paragraph of the body: of running text or, in a text of short ones only, a sentence. */
function bodyOf(paragraphs: readonly Paragraph[]): number {
  const body = paragraphs.findIndex(isRunningText);
  if (body >= 0) return body;
  const sentence = paragraphs.findIndex(isSentence);
  return sentence < 0 ? paragraphs.length : sentence;
}

const isSentence = (paragraph: Paragraph): boolean => SENTENCE_END.test(paragraph.at(-1)!) && paragraph.join(' ').split(' ').length >= SENTENCE_WORDS;

/** Index of the headline; -1 where no line before the running text could be one. */
function headlineOf(paragraphs: readonly Paragraph[], body: number): number {
  for (let i = Math.min(body, paragraphs.length) - 1; i >= 0; i--) {
    const line = paragraphs[i]!.join(' ');
    if (line.length <= LONGEST_HEADLINE && !DATE_OR_BYLINE.test(line) && !BULLET.test(line) && line.includes(' ')) return i;
  }
  return -1;
}

function isTagLine(paragraph: Paragraph): boolean {
  if (paragraph.length !== 1 || /[.!?:]$/u.test(paragraph[0]!)) return false;
  const tags = paragraph[0]!.split(',');
  return tags.length > 1 && tags.every((tag) => tag.trim() !== '' && tag.length <= LONGEST_TAG);
}

const escape = (text: string): string => text.replace(SPECIAL, (char) => ESCAPED[char]!);
