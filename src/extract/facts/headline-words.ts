/** A text of fewer words may be the name of a section or a part of any headline. */
const FEWEST_WORDS = 3;

/** Whether a text with single spaces, or a key of one, has as many words as a headline needs to be distinguished by them. */
export const hasHeadlineWords = (text: string): boolean => text.split(' ', FEWEST_WORDS).length === FEWEST_WORDS;
