import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, NEW_LINE, SPACED } from '../../../text/token-kinds';
import { subjectAfter, type Speaker, type Speakers } from './named-people';

/** How far before a quotation the verb may stand that ends the sentence before, in tokens. */
const BACK = 24;

/**
 * 'They stay, says Karen Holm, head of the yard. “We can hardly …”': who ends the sentence before a quotation as the
 * subject of a reporting verb after a comma or a closing mark, where the quotation begins a sentence and names nobody itself.
 */
export function saidBefore(around: Speakers, open: number): Speaker | null {
  const { tokens } = around.scan;
  if (open < 2 || tokens.words[open - 1] !== '.' || tokens.before[open - 1] !== GLUED || tokens.before[open] !== SPACED) return null;
  for (let at = open - 2; at > 0 && open - at <= BACK; at--) {
    if (tokens.before[at + 1] === NEW_LINE) return null;
    if (tokens.words[at] === '.' && tokens.before[at + 1] === SPACED && !around.lexis.isTitle(tokens.words[at - 1]!)) return null;
    if (!around.lexis.isReporting(tokens.words[at]!)) continue;
    const mark = tokens.words[at - 1];
    return mark === ',' || isQuotationMark(mark) ? subjectAfter(around, at + 1) : null;
  }
  return null;
}
