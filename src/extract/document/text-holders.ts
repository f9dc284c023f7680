/** Elements whose content is text up to their own end tag; no name begins with a letter before "s". */
const WITH_TEXT: readonly string[] = ['script', 'style', 'title', 'textarea', 'xmp'];
const HOLDS_TEXT_FROM = 0x73;

/** Whether a name (lower case) is at a place, in any case. */
export function isNamed(html: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if ((html.charCodeAt(start + i) | 0x20) !== name.charCodeAt(i)) return false;
  return true;
}

/** The name of the text-only element whose tag name is between two places; undefined for others. */
export function holderOfText(html: string, start: number, end: number): string | undefined {
  const first = html.charCodeAt(start) | 0x20;
  return HOLDS_TEXT_FROM <= first ? WITH_TEXT.find((name) => name.length === end - start && isNamed(html, start, name)) : undefined;
}
