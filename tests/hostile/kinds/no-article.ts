import { gzipSync } from 'node:zlib';
import { article, bytesOf, FACTS, type HostileKind } from '../hostile-page';

const SIZES: HostileKind['sizes'] = [1_000, 100_000, 5_000_000];
const raw = (name: string, make: (size: number) => Uint8Array | string): HostileKind => ({
  name,
  sizes: SIZES,
  make: (size) => {
    const made = make(size);
    return { bytes: typeof made === 'string' ? bytesOf(made) : made, planted: {} };
  },
});

/** Bytes without a pattern, deterministic. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 42;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}
const after = (magic: string, size: number): Uint8Array => Uint8Array.from(Buffer.concat([Buffer.from(magic, 'latin1'), noise(size)]));

/** Content that is no article, or no page at all, served as text/html. */
export const noArticle: readonly HostileKind[] = [
  raw('empty', () => ''),
  raw('white space', (n) => ' \n\t'.repeat(n / 3)),
  raw('doctype only', () => '<!doctype html>'),
  raw('noise', noise),
  raw('PDF', (n) => after('%PDF-1.7\n', n)),
  raw('PNG', (n) => after('\u0089PNG\r\n\u001A\n', n)),
  raw('JPEG', (n) => after('\u00FF\u00D8\u00FF\u00E0', n)),
  raw('zip', (n) => after('PK\u0003\u0004', n)),
  raw('gzip in gzip', (n) => Uint8Array.from(gzipSync(gzipSync(Buffer.alloc(n, 'x'))))),
  raw('RTF', (n) => `{\\rtf1\\ansi ${'{\\b ord} '.repeat(n / 9)}}`),
  raw(
    'MHTML cut off',
    (n) =>
      `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/css\r\n\r\n${'a{}'.repeat(n / 3)}`,
  ),
  raw('MHTML of headers', (n) => `From: <Saved>\r\nMIME-Version: 1.0\r\n${'X-Header: a\r\n'.repeat(n / 13)}`),
  raw(
    'MHTML of boundaries',
    (n) =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n${'--x\r\nContent-Type: text/html\r\n'.repeat(n / 30)}`,
  ),
  raw('a cut gzip member', (n) => Uint8Array.from(gzipSync(noise(n)).subarray(0, n / 2 + 20))),
  raw('UTF-16 noise', (n) => Uint8Array.from(Buffer.concat([Buffer.from([0xff, 0xfe]), noise(n)]))),
  raw('a tag that never ends', (n) => `<a href="${'x'.repeat(n)}`),
  raw('tags that never end', (n) => '<a '.repeat(n / 3)),
  raw('quotes without an attribute', (n) => `<p ${'"\''.repeat(n / 2)}`),
  raw('equals signs in a tag', (n) => `<p ${'='.repeat(n)}>`),
  raw('doctypes', (n) => '<!doctype html>'.repeat(n / 15)),
  raw('processing instructions', (n) => '<?xml '.repeat(n / 6)),
  raw('ends of tags', (n) => '>'.repeat(n)),
  raw('ends of elements', (n) => '</p>'.repeat(n / 4)),
  raw('unclosed script before everything', (n) => `<script>${'x '.repeat(n / 2)}<h1>Nej</h1>`),
  raw('NULs', (n) => new Uint8Array(n)),
  raw('JSON', (n) => `{"a":[${'1,'.repeat(n / 2)}1]}`),
  raw('a style sheet', (n) => 'a{color:red}'.repeat(n / 12)),
];

const ORDINARY: HostileKind['sizes'] = [10, 1_000, 100_000];
const odd = (
  name: string,
  make: (size: number) => string,
  planted: HostileKind extends { make(size: number): infer P } ? (P extends { planted: infer F } ? F : never) : never,
): HostileKind => ({ name, sizes: ORDINARY, make: (size) => ({ bytes: bytesOf(make(size)), planted }) });
/** A page as browsers save it in one file: quoted-printable after headers, with a picture after it. */
function mhtml(html: string): string {
  const quoted = Buffer.from(html, 'utf8')
    .toString('latin1')
    .replace(/[^\u0020-\u003C\u003E-\u007E\n]/gu, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.example.dk/nyt\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b--"\r\n\r\n----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\n----b--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b----\r\n`;
}
const filling = (n: number): string => 'x '.repeat(n);

/** Elements that swallow what follows, or that a browser never shows. */
export const swallowing: readonly HostileKind[] = [
  odd('unclosed script after the article', (n) => article({ after: `<script>${filling(n)}` }), {
    title: 'Havets klynge vokser',
    published: '2019-05-17',
  }),
  odd('unclosed style after the article', (n) => article({ after: `<style>${filling(n)}` }), { title: 'Havets klynge vokser' }),
  odd('unclosed comment after the article', (n) => article({ after: `<!-- ${filling(n)}` }), {
    title: 'Havets klynge vokser',
    author: 'Karen Holst',
  }),
  odd('CDATA in the article', (n) => article({ within: `<![CDATA[ ${filling(n)} ]]>` }), {
    title: 'Havets klynge vokser',
    cluster: 'energy-cluster-denmark',
  }),
  odd('template that is never shown', (n) => article({ before: `<template><h1>Skjult</h1>${filling(n)}</template>` }), {
    title: 'Havets klynge vokser',
  }),
  odd('shadow-root template', (n) => article({ after: `<div><template shadowrootmode="open"><p>${filling(n)}</p></template></div>` }), {
    title: 'Havets klynge vokser',
  }),
  odd(
    'the article in a shadow root',
    (n) =>
      article({})
        .replace('<main>', '<main><template shadowrootmode="open">')
        .replace('</main>', `</template></main><p hidden>${filling(n)}</p>`),
    FACTS,
  ),
  odd('the article behind an unclosed template', (n) => article({ after: `<template>${filling(n)}` }), FACTS),
  odd('unclosed title', (n) => `<html><head><title>Havets klynge vokser ${filling(n)}<body><h1>Havets klynge vokser</h1>`, {}),
  odd('plaintext behind the article', (n) => article({ after: `<plaintext><h1>${filling(n)}` }), {
    title: 'Havets klynge vokser',
    author: 'Karen Holst',
  }),
  odd('unclosed attribute behind the article', (n) => article({ after: `<a href="${filling(n)}` }), {
    title: 'Havets klynge vokser',
    author: 'Karen Holst',
  }),
  odd('two pages in one', (n) => article({ after: `</body></html><html><body><p>${filling(n)}</p></body></html>` }), {
    title: 'Havets klynge vokser',
    author: 'Karen Holst',
  }),
  odd('MHTML with the article', (n) => mhtml(article({ after: `<div class="menu">${filling(n)}</div>` })), FACTS),
  odd(
    'math and foreign objects',
    (n) => article({ within: `<math><mi>${filling(n)}</mi></math><svg><foreignObject><p>${filling(n)}</p></foreignObject></svg>` }),
    FACTS,
  ),
  odd('noscript around boilerplate', (n) => article({ before: `<noscript><p>Slå scripts til. ${filling(n)}</p></noscript>` }), {
    title: 'Havets klynge vokser',
  }),
  odd('iframe srcdoc', (n) => article({ within: `<iframe srcdoc="<h1>Andet</h1>${filling(n)}"></iframe>` }), {
    title: 'Havets klynge vokser',
    author: 'Karen Holst',
  }),
  odd(
    'frameset',
    (n) => `<html><head><title>Rammer</title></head><frameset cols="20%,80%">${'<frame src="a.html">'.repeat(n)}</frameset></html>`,
    {},
  ),
  odd('textarea with a page in it', (n) => article({ after: `<textarea><h1>Andet</h1>${filling(n)}</textarea>` }), {
    title: 'Havets klynge vokser',
  }),
];
