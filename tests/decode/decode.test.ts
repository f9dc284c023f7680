import { describe, expect, it } from 'vitest';
import { decode } from '../../src/extract/decode/decode';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const read = (input: string | Uint8Array, contentType?: string) =>
  decode(input, contentType === undefined ? {} : { contentType }, DEFAULT_LIMITS);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (decoded: ReturnType<typeof read>) => decoded.issues.map((issue) => issue.code);
const PAGE = '<p>Smørrebrød på Ærø – “godt”</p>';

describe('encodings', () => {
  it('reads UTF-8 that nothing declares', () => expect(read(utf8(PAGE)).text).toBe(PAGE));
  it('reads UTF-8 under a byte order mark, and drops the mark', () =>
    expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(PAGE))).text).toBe(PAGE));
  it('reads UTF-8 that the page calls Latin-1, and says so', () => {
    const decoded = read(utf8(`<meta charset="iso-8859-1">${PAGE}`));
    expect(decoded).toMatchObject({ text: `<meta charset="iso-8859-1">${PAGE}`, encoding: 'utf-8' });
    expect(codes(decoded)).toEqual(['encoding-contradicted']);
  });
  it('reads windows-1252 that the page calls UTF-8', () =>
    expect(read(latin('<meta charset="utf-8"><p>\x93K\xf8benhavn\x94 \x96 \xc5rhus</p>')).text).toContain('“København” – Århus'));
  it.each(['iso-8859-1', 'latin1', 'windows-1252', 'us-ascii', 'cp1252'])('reads 0x80–0x9F under the label %s', (label) =>
    expect(read(latin('<p>\x84\xe5\x93 \x80</p>'), `text/html; charset=${label}`).text).toBe('<p>„å“ €</p>'),
  );
  it('takes the header before the meta element', () =>
    expect(read(latin('<meta charset="koi8-r"><p>\xe5</p>'), 'text/html; charset="ISO-8859-1"')).toMatchObject({
      encoding: 'windows-1252',
    }));
  it('reads Greek where the page declares it', () => expect(read(latin('<meta charset="iso-8859-7">\xe1\xe2')).text).toContain('αβ'));
  it.each([
    ['little-endian with mark', [0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xe5, 0]],
    ['big-endian with mark', [0xfe, 0xff, 0, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xe5]],
    ['little-endian without mark', [0x3c, 0, 0x70, 0, 0x3e, 0, 0xe5, 0]],
    ['big-endian without mark', [0, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xe5]],
  ])('reads UTF-16 %s', (_name, bytes) => expect(read(Uint8Array.from(bytes)).text).toBe('<p>å'));
  it('keeps what stands before a half UTF-16 unit', () =>
    expect(read(Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0x61)).text).toMatch(/^<p>/u));
  it('keeps UTF-8 with a few damaged bytes, and says so', () => {
    const decoded = read(Uint8Array.of(...utf8(PAGE), 0xff));
    expect(decoded.text).toBe(`${PAGE}\uFFFD`);
    expect(codes(decoded)).toEqual(['encoding-damaged']);
  });
  it('never lets a character be cut by the limit', () =>
    expect(decode(utf8('aå'), {}, { ...DEFAULT_LIMITS, bytes: 2 })).toMatchObject({ text: 'a', encoding: 'utf-8' }));
  it.each(['å', '–', '𝔸', '\uFEFF', 'å–𝔸\uFEFF'])('reads %j wherever in a long page it stands', (char) => {
    for (let before = 1010; before < 1030; before++) {
      const page = `${'a'.repeat(before)}${char}${'b'.repeat(2100 - before)}${char}b`;
      expect(read(utf8(page))).toMatchObject({ text: page, encoding: 'utf-8', issues: [] });
    }
  });
  it.each([
    ['a character cut off', [0xe2, 0x80]],
    ['the rest of a character', [0x80]],
    ['more of a character than it has', [0xc3, 0xa5, 0x80, 0x80, 0x80, 0x80, 0x80]],
  ])('finds %s wherever in a long page it stands', (_name, bytes) => {
    for (let before = 1010; before < 1030; before++) {
      const page = Uint8Array.of(...latin('a'.repeat(before)), ...bytes, ...utf8(`${'b'.repeat(1100)}åå${PAGE}`));
      expect(codes(read(page))).toEqual(['encoding-damaged']);
    }
  });
  it('replaces half surrogate pairs', () => expect(read('a\ud800b').text).toBe('a\uFFFDb'));
});

describe('what is no page', () => {
  it.each([
    ['a PDF document', '%PDF-1.7\n'],
    ['gzip-compressed data', '\x1f\x8b\x08\x00'],
    ['a zip archive', 'PK\x03\x04'],
    ['a WARC archive', 'WARC/1.1\r\nWARC-Type: response\r\n'],
    ['a PNG image', '\x89PNG\r\n\x1a\n'],
    ['an RTF document', '{\\rtf1\\ansi'],
    ['binary data', `<p>\x00\x01\x02\x03\x00\x00`],
  ])('names %s', (name, bytes) => {
    const decoded = read(latin(bytes));
    expect(decoded).toMatchObject({ kind: 'none', text: '' });
    expect(decoded.issues[0]).toMatchObject({ code: 'not-a-page', message: expect.stringContaining(name) as string });
  });
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('takes no random bytes for a page: seed %i', (seed) => {
    const bytes = new Uint8Array(3000);
    let state = seed;
    for (let i = 0; i < bytes.length; i++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      bytes[i] = state >>> 24;
    }
    expect(read(bytes)).toMatchObject({ kind: 'none', text: '' });
  });
  it.each([
    ['an RSS feed', '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel><title>Nyt</title></channel></rss>'],
    ['an Atom feed', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Nyt</title></feed>'],
    ['a sitemap', '<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><urlset><url><loc>https://hav.example/</loc></url></urlset>'],
    ['JSON', ' {"title": "Nyt", "html": "<p>Vinden</p>"}'],
    ['JSON', '[{ "title": "Nyt" }]'],
  ])('names %s: %s', (name, text) =>
    expect(read(text)).toMatchObject({ kind: 'none', issues: [{ code: 'not-a-page', message: expect.stringContaining(name) as string }] }),
  );
  it.each([
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "x" "y"><html><body><p>Vinden</p></body></html>',
    '<!-- <rss> --><p>Vinden</p>',
    '<?xml',
    '<!--',
    '<rssfeed>',
    '{{ title }} Vinden',
    '{"debug": 1}\n<html><body><p>Vinden</p></body></html>',
    '[1] Vinden "vender"',
  ])('takes %s for no feed and no JSON', (text) => expect(read(text).kind).not.toBe('none'));
  it('does not take a text for a bitmap because it begins with its letters', () =>
    expect(read(latin('BMW bygger fabrik')).kind).toBe('text'));
  it.each([
    ['a PDF document', 'application/pdf'],
    ['a PDF document', ' Application/PDF ; name="nyt.pdf"'],
    ['an Office document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['an image', 'image/webp'],
    ['a video', 'video/mp4'],
  ])('takes the header at its word where it says %s: %s', (name, type) => {
    const { kind, text, issues } = read(latin('<p>Vinden vender</p>'), type);
    expect([kind, text]).toEqual(['none', '']);
    expect(issues[0]).toMatchObject({ code: 'not-a-page', severity: 'error', message: expect.stringContaining(name) as string });
  });
  it.each([
    ['application/vnd.ms-word', '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p>Vinden vender</p></body></html>'],
    ['application/msword', '<!DOCTYPE html><p>Vinden vender</p>'],
    ['application/pdf', '\uFEFF\n<!-- made by hand --><!doctype html>\n<html><body>Vinden vender</body></html>'],
    ['image/svg+xml; charset=utf-8', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>Vinden vender</p></html>'],
    ['application/zip', '<head><title>Vinden</title></head><p>Vinden vender</p>'],
  ])('reads what begins as a page where the header says %s: %s', (type, page) => {
    expect(read(utf8(page), type)).toMatchObject({ kind: 'html', text: page.replace('\uFEFF', ''), issues: [] });
    expect(read(page, type)).toMatchObject({ kind: 'html', issues: [] });
  });
  it.each([
    ['image/svg+xml', '<!DOCTYPE svg PUBLIC "x" "y"><svg><text>Vinden vender</text></svg>'],
    ['image/svg+xml', '<svg><foreignObject><html><p>Vinden vender</p></html></foreignObject></svg>'],
    ['application/msword', 'Vinden vender <html>'],
    ['application/pdf', '<htmlx>Vinden vender</htmlx>'],
    ['application/pdf', '  '],
    ['application/pdf', '<!--'],
  ])('does not where it says %s: %s', (type, text) =>
    expect(read(utf8(text), type)).toMatchObject({ kind: 'none', issues: [{ code: 'not-a-page' }] }),
  );
  it.each([
    'WARC/1.1 er den nye udgave af formatet, skriver biblioteket i Aarhus.',
    'WARC/1.1\n\nDen nye udgave af formatet er her.',
    'WARC/1.0\r\nBiblioteket: formatet er nyt.',
    'WARC/',
  ])('takes %j for no archive', (text) => expect(read(latin(text)).kind).toBe('text'));
  it('names a WARC archive whatever its first field', () =>
    expect(read(latin('WARC/1.0\ncontent-length: 12\n')).issues[0]?.message).toContain('a WARC archive'));
  it.each([
    'text/html',
    'application/xhtml+xml',
    'application/octet-stream',
    'application/xml',
    'application/json',
    'imagery/pdf',
    'pdf',
    '',
  ])('looks at the page where the header says %j', (type) => expect(read(latin('<p>Vinden vender</p>'), type).kind).toBe('html'));
  it.each([
    ['with its way', 'Return-Path: <a@hav.example>\r\nReceived: from x\r\n\tby y\r\nFrom: A <a@hav.example>\r\n\r\nVinden vender.'],
    ['of one part', 'From: presse@hav.example\nSubject: Nyt\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>Vinden vender.</p>'],
    ['of two parts', 'MIME-Version: 1.0\nfrom: a@hav.example\nContent-Type: multipart/alternative; boundary=x\n\n--x\n\nVinden\n--x--'],
    [
      'received by a program',
      'Received: by mail.hav.example (Postfix, from userid 33)\n\tid 4FA; 3 May 2021\nFrom: a@hav.example\n\nVinden.',
    ],
    [
      'received at an address',
      'received:  from localhost [::1] by [10.0.0.2] with SMTP;\nFrom: a\nReceived: by 2002:a17:906:b0 with SMTP id x\n\nHi',
    ],
    ['with a folded identifier', 'From: a@hav.example\r\nMessage-ID:\r\n <1@hav.example>\r\n\r\nVinden vender.'],
    ['with a signature', 'DKIM-Signature: a=rsa-sha256; v=1; d=hav.example;\n\tb=abc\nFrom: a@hav.example\n\nVinden vender.'],
    ['of a mailbox', 'From a@hav.example Mon May  3 09:00:00 2021\nMessage-ID: <1@hav.example>\nFrom: a@hav.example\n\nVinden vender.'],
  ])('names a mail %s', (_name, text) =>
    expect(read(text)).toMatchObject({
      kind: 'none',
      text: '',
      issues: [{ code: 'not-a-page', message: 'the input is not a page: it looks like a mail; save its HTML part to read that' }],
    }),
  );
  it.each([
    'From: Pressetjenesten\nTo: Redaktionen\nDate: 3. maj 2021\nSubject: Ny klynge\n\nKlyngen åbner i maj.',
    'From May on, the station measures wind.\nReceived: 3 May\nFrom: the coast',
    'Received: 3. maj 2021\nAccepted: 9. maj 2021\n\nVinden vender.',
    'From: Anna\nReceived: by the library in May\nDate: 3 May 2021\n\nVinden vender.',
    'From: Anna\nReceived: from Karen Holst, by hand\nMessage-ID: see below\nMIME-Version: the new one\n\nVinden vender.',
    'From: Anna\nReturn-Path: the way back\nDelivered-To: the press at noon\nDKIM-Signature: none\n\nVinden vender.',
    'From: Anna\nReceived: by hav.example on Monday\n\nVinden vender.',
    'Nyt: vinden vender.\n\nFrom: a@hav.example\nMessage-ID: <1@hav.example>',
    '<pre>From: a@hav.example\nMessage-ID: <1@hav.example></pre>',
  ])('takes %j for no mail', (text) => expect(read(text).kind).not.toBe('none'));
  it.each(['', '  \n\t '])('says that %j is empty', (input) => expect(codes(read(input))).toEqual(['empty-input']));
  it('cuts at the limit on bytes, and says so', () => {
    const decoded = decode('abcdef', {}, { ...DEFAULT_LIMITS, bytes: 3 });
    expect(decoded.text).toBe('abc');
    expect(codes(decoded)).toEqual(['limit-bytes']);
  });
});

describe('other containers', () => {
  it('reads plain text where the header says so', () => expect(read('Hej', 'text/plain; charset=utf-8').kind).toBe('text'));
  it.each([
    ['a text', 'Ny klynge\n\nDen åbner i maj.', 'text'],
    ['a text with a sign of less', 'Under 5 < 7 er < 8', 'text'],
    ['an address in angles', 'Skriv til <3 i dag', 'text'],
    ['a fragment', 'Ny <b>klynge</b>', 'html'],
    ['an end tag alone', 'Ny klynge</p>', 'html'],
    ['a comment alone', 'Ny klynge <!-- ', 'html'],
  ])('takes %s that nothing calls anything for what it is', (_name, text, kind) => expect(read(text).kind).toBe(kind));
  it('reads a text that the header calls a page as one', () => expect(read('Ny klynge', 'text/html').kind).toBe('html'));
});

describe('an MHTML archive', () => {
  const archive = (headers: readonly string[], body: readonly string[], type = 'multipart/related; boundary="x"'): string =>
    [
      'MIME-Version: 1.0',
      `Content-Type: ${type}`,
      '',
      '--x',
      ...headers,
      '',
      ...body,
      '--x',
      'Content-Type: image/png',
      '',
      'zzz',
      '--x--',
    ].join('\r\n');
  const UTF8 = 'Content-Type: text/html; charset="utf-8"';
  const PRINTABLE = 'Content-Transfer-Encoding: quoted-printable';
  const BASE64 = 'Content-Transfer-Encoding: base64';
  it.each<[string, string]>([
    ['escapes and soft line ends', archive([UTF8, PRINTABLE], ['<p>K=C3=B8ben=', 'havn</p>'])],
    ['lower-case escapes and letters as they are', archive([UTF8, PRINTABLE], ['<p>K=c3=b8benhavn</p>'])],
    ['another charset', archive(['Content-Type: text/html;', '\tcharset="iso-8859-1"', PRINTABLE], ['<p>K=F8benhavn</p>'])],
    ['base64 in several lines', archive([UTF8, BASE64], ['PHA+S8O4Ym', 'VuaGF2bjwv', 'cD4='])],
    ['base64 of another charset', archive(['Content-Type: text/html; charset=windows-1252', BASE64], ['PHA+S/hiZW5oYXZuPC9wPg=='])],
    ['a body that is not encoded', archive([UTF8, 'Content-Transfer-Encoding: 8bit'], ['<p>København</p>'])],
    ['no word on its encoding', archive([UTF8], ['<p>København</p>'])],
    ['the boundary without quotation marks', archive([UTF8], ['<p>København</p>'], 'multipart/related; boundary=x; type="text/html"')],
    [
      'the page in a multipart of its own',
      archive(
        ['Content-Type: multipart/alternative; boundary="y"', '', '--y', 'Content-Type: text/plain', '', 'Kort', '--y', UTF8, PRINTABLE],
        ['<p>K=C3=B8benhavn</p>', '--y--'],
      ),
    ],
  ])('is read with %s', (_name, text) => {
    const decoded = read(text);
    expect(decoded.text.trim()).toBe('<p>København</p>');
    expect(codes(decoded)).toEqual(['mhtml']);
  });
  it('ends at its boundary, not at the end of a comment or a line of dashes', () =>
    expect(read(archive([UTF8], ['<!-- a', '-->', '--klynge', '<p>København</p>'])).text).toContain('København'));
  it('is read to its end without a boundary there', () =>
    expect(
      read(archive([UTF8], ['<p>København</p>']).replaceAll('\r\n--x\r\nContent-Type: image', '\r\nContent-Type: image')).text,
    ).toContain('<p>København</p>'));
  it('may have an empty page', () => expect(codes(read(archive([UTF8, BASE64], [])))).toContain('mhtml'));
  it('is no archive without a page', () => expect(codes(read(archive(['Content-Type: text/css'], ['p {}'])))).not.toContain('mhtml'));
});
