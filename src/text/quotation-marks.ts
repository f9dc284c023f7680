/** Quotation marks of every style, except those that also serve as apostrophes. */
export const QUOTATION_MARKS: readonly string[] = ['"', '“', '”', '„', '»', '«', '‹', '›'];
const MARKS: ReadonlySet<string> = new Set(QUOTATION_MARKS);

/** Whether a word of a text is a quotation mark, opening or closing. */
export const isQuotationMark = (word: string | undefined): boolean => word !== undefined && MARKS.has(word);
