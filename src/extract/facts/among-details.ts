import type { Line } from '../content/lines';
import type { AroundTitle } from './around-title';

/** Lines above and below a line that may be in the same list. */
const BESIDE = 2;
/** Identifiers of books, papers and goods: the same words in every language. */
const NUMBERED = /^(?:ISBN|ISSN|EAN|SKU)(?:-1[03])?(?: ?\([^()]{1,20}\))? ?(?::? ?\d|:?$)|^DOI ?(?::|$)/u;
/** "Pages: 312", "Length: 214 p." */
const LABEL = /^\p{Lu}[^:.]{1,24}: ?\S/u;
const LONGEST_LABEL = 26;
/** One such label may be the article's own, in another language; two describe something else. */
const FOREIGN = 2;
const LISTED: ReadonlySet<string> = new Set(['list-item', 'table-cell']);

/** "ISBN: 978-…" beside "Published: …": whether a line is among the details of a book, a paper or a product. */
export const isOfNumbered = (view: AroundTitle, line: Line): boolean => beside(view, line).some(({ text }) => NUMBERED.test(text));

/**
 * Whether a line is among the details of a book or a product: beside its number, or in a list with labels that no article
 * has, being neither of days, people nor tags ("Pages: 312").
 */
export function isAmongDetails(view: AroundTitle, index: number): boolean {
  const line = view.lines[index]!;
  const isForeign = ({ text }: Line): boolean => LABEL.test(text) && view.phrases.ofLabel(text, LONGEST_LABEL) === 0;
  return isOfNumbered(view, line) || (LISTED.has(line.kind) && beside(view, line).filter(isForeign).length >= FOREIGN);
}

const beside = ({ lines, titleLine }: AroundTitle, { index, kind }: Line): Line[] =>
  lines
    .slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
    .filter((line) => line.index !== index && line.index !== titleLine && line.kind === kind);
