/** Media types of other things than pages, with the kind of file; a type ending in a slash stands for all that begin so. */
const KINDS: readonly (readonly [type: string, name: string])[] = [
  ['application/pdf', 'a PDF document'],
  ['application/x-pdf', 'a PDF document'],
  ['application/postscript', 'a PostScript document'],
  ['application/rtf', 'an RTF document'],
  ['text/rtf', 'an RTF document'],
  ['application/msword', 'an Office document'],
  ['application/vnd.ms-', 'an Office document'],
  ['application/vnd.openxmlformats-officedocument.', 'an Office document'],
  ['application/vnd.oasis.opendocument.', 'an Office document'],
  ['application/epub+zip', 'an EPUB book'],
  ['application/zip', 'a zip archive'],
  ['application/x-zip-compressed', 'a zip archive'],
  ['image/', 'an image'],
  ['audio/', 'a sound file'],
  ['video/', 'a video'],
  ['font/', 'a font'],
];

/**
 * The kind of file that a Content-Type header declares; null for pages and text, and for types that are sent for want of a
 * better one (`application/octet-stream`, XML, JSON): there the content decides. A type given here can be a mistake too, or
 * Word's name for its pages, so what begins as a page is read as one all the same.
 */
export function declaredKind(contentType: string | undefined): string | null {
  if (contentType === undefined) return null;
  const type = contentType.split(';', 1)[0]!.trim().toLowerCase();
  return KINDS.find(([each]) => (/[/.-]$/u.test(each) ? type.startsWith(each) : type === each))?.[1] ?? null;
}
