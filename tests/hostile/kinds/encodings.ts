import { article, bytesOf, FACTS, type HostileKind, type HostilePage, type Planted } from '../hostile-page';

const ONCE: HostileKind['sizes'] = [1, 50, 2_000];
const filler = (n: number): string => '<p>Ærø, Ål og Åbenrå: blåbærgrød på øen.</p>'.repeat(n);
const kind = (name: string, make: (text: string) => Omit<HostilePage, 'planted'>, planted: Planted = FACTS): HostileKind => ({
  name,
  sizes: ONCE,
  make: (size) => ({ ...make(article({ within: filler(size) })), planted }),
});

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => Math.min(char.charCodeAt(0), 255));
const utf16 = (text: string, littleEndian: boolean, bom: boolean): Uint8Array => {
  const whole = bom ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < whole.length; i++) view.setUint16(i * 2, whole.charCodeAt(i), littleEndian);
  return bytes;
};
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

/** Encodings that are wrong, mixed, unusual or cut. */
export const encodings: readonly HostileKind[] = [
  kind('latin-1 under a utf-8 meta', (text) => ({ bytes: latin1(text) })),
  kind('utf-8 under a latin-1 header', (text) => ({ bytes: bytesOf(text), options: { contentType: 'text/html; charset=iso-8859-1' } })),
  kind('utf-8 BOM under a utf-16 header', (text) => ({
    bytes: joined(new Uint8Array([0xef, 0xbb, 0xbf]), bytesOf(text)),
    options: { contentType: 'text/html; charset=utf-16' },
  })),
  kind('utf-16 little endian with a BOM', (text) => ({ bytes: utf16(text, true, true) })),
  kind('utf-16 big endian with a BOM', (text) => ({ bytes: utf16(text, false, true) })),
  kind('utf-16 with an odd byte', (text) => ({ bytes: joined(utf16(text, true, true), new Uint8Array([0x41])) })),
  kind('an unknown charset', (text) => ({ bytes: bytesOf(text), options: { contentType: 'text/html; charset=klingon' } })),
  kind('a broken content type', (text) => ({ bytes: bytesOf(text), options: { contentType: ';;;charset=====' } })),
  kind('utf-8 with stray latin-1 bytes', (text) => ({ bytes: joined(bytesOf(text), new Uint8Array([0xe6, 0xf8, 0xe5, 0x80])) })),
  kind('NUL bytes in the text', (text) => ({ bytes: bytesOf(text.replaceAll('blåbær', 'blå\u0000bær')) })),
  kind('control characters', (text) => ({ bytes: bytesOf(text.replaceAll('øen', 'ø\u0001\u0008\u001Ben')) })),
  kind('lone surrogates as entities', (text) => ({ bytes: bytesOf(text.replaceAll('øen', '&#xD800;&#xDFFF;øen')) })),
  kind('entities over the last code point', (text) => ({ bytes: bytesOf(text.replaceAll('øen', '&#x110000;&#99999999999;øen')) })),
  kind('utf-8 BOM over a latin-1 meta', (text) => ({
    bytes: joined(new Uint8Array([0xef, 0xbb, 0xbf]), bytesOf(text.replace('charset="utf-8"', 'charset="iso-8859-1"'))),
  })),
  kind('utf-16 meta on utf-8 bytes', (text) => ({ bytes: bytesOf(text.replace('charset="utf-8"', 'charset="utf-16"')) })),
  kind(
    'two metas that contradict each other',
    (text) => ({ bytes: bytesOf(text.replace('<meta charset="utf-8">', '<meta charset="windows-1251"><meta charset="utf-8">')) }),
    { title: FACTS.title, published: FACTS.published, author: FACTS.author },
  ),
  kind('utf-8 first, latin-1 after', (text) => ({ bytes: joined(bytesOf(text), latin1(filler(20))) })),
  kind('latin-1 first, utf-8 after', (text) => ({ bytes: joined(latin1(filler(2)), bytesOf(text)) })),
  kind('lone surrogates in utf-16', (text) => ({ bytes: utf16(text.replaceAll('øen', 'ø\uD800en\uDC00'), true, true) })),
  kind('surrogates written as utf-8', (text) => ({ bytes: joined(bytesOf(text), new Uint8Array([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80])) })),
  kind('over-long and cut utf-8', (text) => ({
    bytes: joined(bytesOf(text), new Uint8Array([0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xf0, 0x9f, 0x98])),
  })),
  kind('utf-7', (text) => ({
    bytes: bytesOf(`${text}+ADw-script+AD4-alert(1)+ADw-/script+AD4-`),
    options: { contentType: 'text/html; charset=utf-7' },
  })),
  kind('utf-8 read as latin-1 and written as utf-8 again', (text) => ({ bytes: bytesOf(text.replaceAll('øen', 'Ã¸en')) })),
  kind('a string with lone surrogates', (text) => ({ bytes: bytesOf(text), text: text.replaceAll('øen', '\uDC00øen\uD800') })),
  kind('no-characters and private use', (text) => ({ bytes: bytesOf(text.replaceAll('øen', '\uFFFE\uFFFFøen\uE000\u{10FFFF}')) })),
  kind('bidi overrides', (text) => ({ bytes: bytesOf(text.replaceAll('øen', '\u202Eneø\u202C')) })),
];
