import { isContinuation } from './continuation';
import { CONSENT, CUE } from './cues';
import { TRAIT, type LineTraits } from './line-traits';
import type { Frame, Line, Lines } from './lines';
import { ADVERT, MORE, phrasesOf } from './phrases';

/** A kind of part that is never the article where enough text was taken elsewhere. */
interface Part {
  readonly reason: string;
  /** UTF-16 units that must have been taken elsewhere. */
  readonly least: number;
  /** Text taken elsewhere must also be at least this multiple of the part's own. */
  readonly share: number;
  has(line: Line, frame: Frame): boolean;
}

/** A page's comments can be many times as long as its article. */
const EIGHTH = 1 / 8;
const PARTS: readonly Part[] = [
  { reason: 'comments beside the article', least: 1000, share: EIGHTH, has: ({ region }) => region === 'comments' },
  {
    reason: 'a dialog that asks for consent',
    least: 500,
    share: EIGHTH,
    // An article's own sections may have such names: "informed-consent", "gdpr".
    has: (_, { cues, tagCues }) => (cues & CONSENT) !== 0 && (tagCues & (CUE.article | CUE.main)) === 0,
  },
  { reason: 'hidden beside the article', least: 0, share: 4, has: (_, { cues }) => (cues & CUE.hidden) !== 0 },
];

/**
 * Leaves out lines that were taken from parts that only look like an article: comments, consent dialogs, hidden text. A part
 * that holds the headline, or nearly all lines taken, is the article itself under a misleading name.
 *
 * @param selected 1 for each line that is taken; modified
 * @param reasons null where none are wanted
 */
export function dropOtherParts(page: Lines, traits: LineTraits, selected: Uint8Array, reasons: Map<number, string> | null): void {
  const headline = page.lines[traits.headline];
  for (const part of PARTS) {
    if (headline !== undefined && part.has(headline, page.frames[headline.frame]!)) continue;
    dropPart(page, part, selected, reasons);
  }
}

function dropPart({ lines, frames }: Lines, part: Part, selected: Uint8Array, reasons: Map<number, string> | null): void {
  let within = 0;
  let elsewhere = 0;
  for (const line of lines) {
    if (selected[line.index] !== 1) continue;
    if (part.has(line, frames[line.frame]!)) within += line.length;
    else elsewhere += line.length;
  }
  if (within === 0 || elsewhere < part.least || elsewhere < within * part.share) return;
  for (const line of lines) {
    if (selected[line.index] !== 1 || !part.has(line, frames[line.frame]!)) continue;
    selected[line.index] = 0;
    reasons?.set(line.index, part.reason);
  }
}

/** Longer paragraphs are no labels. */
const LONGEST_LABEL = 60;

/** Leaves out the labels of advertisements: paragraphs that say only "Advertisement", or that the article continues after it. */
export function dropAdvertLabels(
  lines: readonly Line[],
  { bits }: LineTraits,
  selected: Uint8Array,
  reasons: Map<number, string> | null,
): void {
  for (const { index, kind, text, length } of lines) {
    if (selected[index] !== 1 || kind !== 'paragraph') continue;
    const isLabel =
      (bits[index]! & TRAIT.advert) !== 0 || (length <= LONGEST_LABEL && (isAdvertBetweenMarks(text) || isContinuation(text)));
    if (!isLabel) continue;
    selected[index] = 0;
    reasons?.set(index, 'the label of an advertisement');
  }
}

/** A longer line says more than where to read on. */
const LONGEST_POINTER = 200;
/** Most UTF-16 units of a label, and of marks around a link. */
const LONGEST_OPENER = 30;
const MOST_MARKS = 2;

/** Leaves out paragraphs that point to another article: "Læs også: [Isen er tilbage]". */
export function dropPointers(
  lines: readonly Line[],
  { bits }: LineTraits,
  selected: Uint8Array,
  reasons: Map<number, string> | null,
): void {
  for (const { index, kind, text, length, links, linkLength } of lines) {
    if (selected[index] !== 1 || kind !== 'paragraph' || links.length !== 1 || length > LONGEST_POINTER || !(bits[index]! & MORE)) continue;
    const from = Math.max(text.indexOf(':'), text.indexOf('|')) + 1;
    if (from === 0 || from > LONGEST_OPENER || length - from - linkLength > MOST_MARKS || links[0]!.start < from) continue;
    selected[index] = 0;
    reasons?.set(index, 'it points to another article');
  }
}

/** "- Advertentie -", "[Annonse]", "— Anzeige —" */
const BETWEEN_MARKS = /^[-–—*[(] ?(\p{L}{3,20}) ?[-–—*\])]$/u;

const isAdvertBetweenMarks = (text: string): boolean => {
  const word = BETWEEN_MARKS.exec(text)?.[1];
  return word !== undefined && (phrasesOf(word) & ADVERT) !== 0;
};
