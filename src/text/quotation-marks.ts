/** Quotation marks of every style, except those that also serve as apostrophes. */
const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '»', '«', '‹', '›']);

/** Whether a word of a text is a quotation mark, opening or closing. */
export const isQuotationMark = (word: string | undefined): boolean => word !== undefined && MARKS.has(word);
