/** Whether a word of a text is nothing but an apostrophe, plain or typographic. */
export const isApostrophe = (word: string | undefined): boolean => word === "'" || word === '’';
