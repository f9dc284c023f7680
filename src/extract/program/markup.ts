/** Tags of running text, so written. */
const TAG = /<\/?(?:[abipu]|br|em|strong|span|div|h[1-6]|ul|ol|li|blockquote|figure|img|sup|sub)(?:\s[^<>]*)?\/?>/iu;
/** "&" where it stands for itself: plain text may have references to characters all the same. */
const AMPERSAND = /&(?!#?[a-z\d]{1,8};)/giu;

/** Whether a text is markup: some systems keep that in their blocks, others plain text. */
export const holdsMarkup = (text: string): boolean => TAG.test(text);

export const escapeMarkup = (text: string): string => text.replace(AMPERSAND, '&amp;').replaceAll('<', '&lt;');

/** A text as markup, whichever of the two it is. */
export const asMarkup = (text: string): string => (holdsMarkup(text) ? text : escapeMarkup(text));
