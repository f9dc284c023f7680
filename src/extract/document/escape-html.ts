const SPECIAL = /[&<>"]/gu;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in an element or a quoted attribute of a page that is made of it. */
export const escapeHtml = (text: string): string => text.replace(SPECIAL, (char) => ESCAPED[char]!);
