const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);
const MARKUP = /<(?:!doctype html|html|head|body)\b/iu;

/** Whether a response is an HTML page, going by its type or, if it declares none, by its first bytes (if they are available). */
export function isPageType(contentType: string | null, bytes: Uint8Array | null): boolean {
  const [written = ''] = (contentType ?? '').split(';', 1);
  const type = written.trim().toLowerCase();
  if (type !== '') return PAGE_TYPES.has(type);
  return bytes !== null && MARKUP.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1'));
}

const TYPE_BY_ENDING: Readonly<Record<string, string | null>> = {
  '.html': null,
  '.htm': null,
  '.xhtml': 'application/xhtml+xml',
  '.shtml': null,
  '.txt': 'text/plain',
};

/** The extensions of pages, each also with `.gz`. */
export const PAGE_ENDINGS: readonly string[] = Object.keys(TYPE_BY_ENDING);

/** What a file's name says: whether it is a page, its content type if the name tells it, its encoding. */
export function pageNamed(name: string): { contentType: string | null; contentEncoding: string | null } | null {
  const lower = name.toLowerCase();
  const packed = lower.endsWith('.gz');
  const plain = packed ? lower.slice(0, -3) : lower;
  const ending = plain.slice(plain.lastIndexOf('.'));
  if (!Object.hasOwn(TYPE_BY_ENDING, ending)) return null;
  return { contentType: TYPE_BY_ENDING[ending] ?? null, contentEncoding: packed ? 'gzip' : null };
}
