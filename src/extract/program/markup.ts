const TAG = /<\/?[a-z]/iu;

/** Whether a text is markup: some systems keep that in their blocks, others plain text. */
export const holdsMarkup = (text: string): boolean => TAG.test(text);

export const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text as markup, whichever of the two it is. */
export const asMarkup = (text: string): string => (holdsMarkup(text) ? text : escapeMarkup(text));
