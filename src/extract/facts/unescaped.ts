const ENTITY = /&(?:amp|quot|#0?39|#8217|#8216|#8211|#8212|#8220|#8221|#8230|apos|lt|gt|nbsp);/gu;
const CHARS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&#8217;': '’',
  '&#8216;': '‘',
  '&#8211;': '–',
  '&#8212;': '—',
  '&#8220;': '“',
  '&#8221;': '”',
  '&#8230;': '…',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** Decodes what entities are left in metadata: JSON and doubly escaped values carry them as text. */
export const unescaped = (text: string): string => (text.includes('&') ? text.replace(ENTITY, (entity) => CHARS[entity] ?? entity) : text);
