import type { Language } from '../../models/language';
import type { Content } from '../content/content';
import type { Line } from '../content/lines';
import type { PageDocument } from '../document/document';
import { detectLanguage } from './detect';
import { declaredLanguages } from './hints';

/** UTF-16 units of a line that reads as prose, not as a name, a date or a button. */
const PROSE = 40;
/** UTF-16 units of a text that settle a language by themselves. */
const ENOUGH = 120;
/** Lines of the whole page that are read where it has no article. */
const MOST_LINES = 200;

/**
 * The language of the article, not of the site around it: its prose is read, else all its lines, else all lines of the
 * page; what the page declares is a hint that a clear text overrules.
 */
export function languageOfPage(page: PageDocument, content: Content): Language | null {
  const selected = content.lines.filter((line) => content.selected[line.index]);
  const sources = [() => selected.filter((line) => line.text.length >= PROSE), () => selected, () => content.lines.slice(0, MOST_LINES)];
  let text = '';
  for (const source of sources) {
    text = joined(source());
    if (text.length >= ENOUGH) break;
  }
  return detectLanguage(text, { hints: declaredLanguages(page) });
}

const joined = (lines: readonly Line[]): string => lines.map((line) => line.text).join('\n');
