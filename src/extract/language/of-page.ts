import type { Language } from '../../models/language';
import type { Content } from '../content/content';
import type { Line } from '../content/lines';
import type { PageDocument } from '../document/document';
import { languagesOfCode } from './codes';
import { isLetter, LATIN } from '../../text/letters';
import { unitAt } from '../../text/units';
import { detectLanguage } from './detect';
import { declaredLanguages } from './hints';
import { gathered } from '../../text/gathered';

/** Minimum length of a line of prose, as opposed to a name, a date or a button. */
const PROSE = 40;
/** Length of prose that is enough to detect a language. */
const ENOUGH = 120;
/** Most lines of the whole page that are read where it has no article. */
const MOST_LINES = 200;
/** Lines of prose that are detected one by one where the whole text contradicts the declaration. */
const MOST_VOTES = 9;
/** Confidence that such a line needs to count. */
const SURE = 0.8;

/** A line with a higher share of marks and digits is not prose but code, a formula or a table. */
const MOST_MARKS = 0.15;
/** Confidence that less prose needs to count. */
const SURE_OF_FEW = 0.9;
/** Confidence that a text needs to overrule the declaration. */
const CLEAR = 0.9;
/** Confidence of a declaration that the text doesn't confirm. */
const DECLARED = 0.5;

/**
 * The language of the article, not of the site around it: from its prose, else all its lines, else all lines of the page.
 * The page's declaration is a hint that only clear prose overrules.
 */
export function languageOfPage(page: PageDocument, content: Content): Language | null {
  const selected = content.lines.filter((line) => content.selected[line.index]);
  const prose = selected.filter(isProse);
  const sources = [() => prose, () => selected, () => content.lines.slice(0, MOST_LINES)];
  let text = '';
  for (const source of sources) {
    text = joined(source());
    if (text.length >= ENOUGH) break;
  }
  const hints = declaredLanguages(page);
  const found = detectLanguage(text, { hints });
  const declared = gathered(hints, languagesOfCode);
  if (declared.length === 0 || (found !== null && declared.includes(found.code))) return found;
  const isDoubtful = (found?.confidence ?? 0) < CLEAR || !hasEnoughProse(joined(prose), hints);
  if (new Set(declared).size === 1 && isDoubtful) return { code: declared[0]!, confidence: DECLARED };
  // One line of garbage can be most of the text: before a declaration is overruled, it is checked line by line.
  return languageOfMostLines(prose, hints, declared) ?? found;
}

/** Whether a page has enough prose to detect its language: code or a few buttons may look like any language. */
function hasEnoughProse(prose: string, hints: readonly string[]): boolean {
  return prose.length >= ENOUGH || (prose !== '' && (detectLanguage(prose, { hints })?.confidence ?? 0) >= SURE_OF_FEW);
}

/** Whether a line is long enough for a sentence, and all but a few of its units are letters and spaces. */
function isProse({ text }: Line): boolean {
  if (text.length < PROSE) return false;
  let marks = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    // Added without a branch, since word ends can't be predicted.
    marks += unit < LATIN ? MARKS[unit]! : isLetter(unit) ? 0 : 1;
  }
  return marks < length * MOST_MARKS;
}

/** By unit: 1 for anything but letters and spaces. */
const MARKS = Uint8Array.from({ length: LATIN }, (_, unit) => (unit === 0x20 || isLetter(unit) ? 0 : 1));

/** The declared language that more than half of the first lines of prose are written in. */
function languageOfMostLines(prose: readonly Line[], hints: readonly string[], declared: readonly string[]): Language | null {
  const votes = prose.slice(0, MOST_VOTES).flatMap((line) => detectLanguage(line.text, { hints }) ?? []);
  const own = votes.filter(({ code, confidence }) => declared.includes(code) && confidence >= SURE);
  return own.length > 0 && own.every(({ code }) => code === own[0]!.code) && own.length > votes.length / 2 ? own[0]! : null;
}

const joined = (lines: readonly Line[]): string => lines.map((line) => line.text).join('\n');
