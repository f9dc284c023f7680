/** Tags of running text, as written in markup. */
const TAG = /<\/?(?:[abipu]|br|em|strong|span|div|h[1-6]|ul|ol|li|blockquote|figure|img|sup|sub)(?:\s[^<>]*)?\/?>/iu;
/** "&" where it doesn't begin a character reference: plain text may have those too. */
const AMPERSAND = /&(?!#?[a-z\d]{1,8};)/giu;

/** Whether a text is markup: some systems keep markup in their blocks, others plain text. */
export const holdsMarkup = (text: string): boolean => TAG.test(text);

/** Plain text as markup; character references in it stay. */
export const escapeMarkup = (text: string): string => text.replace(AMPERSAND, '&amp;').replaceAll('<', '&lt;');

/** A text as markup, which it may be already. */
export const asMarkup = (text: string): string => (holdsMarkup(text) ? text : escapeMarkup(text));
