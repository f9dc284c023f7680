/** Marks around what is quoted, of every style; single ones are apostrophes as well and are none of them. */
const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '»', '«', '‹', '›']);

/** Whether a word of a text is a quotation mark, opening or closing. */
export const isQuotationMark = (word: string | undefined): boolean => word !== undefined && MARKS.has(word);
