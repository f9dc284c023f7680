import type { ExtractOptions } from '../../src/models/options';
import type { Random } from './random';

/** A page with the options for reading it. */
export interface Page {
  readonly bytes: Uint8Array;
  readonly options: ExtractOptions;
}

/** Pages are changed as strings of one unit per byte: quick to cut, and any byte can result. */
const cut = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** What pages contain, and what they should not contain. */
const PIECES = [
  // prettier-ignore
  ...[
    '<p>', '</p>', '<div>', '</div>', '<h1>', '</h1>', '<h1>Andet</h1>', '<article>', '</article>', '<main>', '<aside>', '<nav>',
    '<footer>', '<header>', '<ul><li>', '</ul>', '<table><tr><td>', '</table>', '<br>', '<b>', '</b>', '<a href="/x">',
    '<a href="javascript:x">', '</a>', '<span class="author">', '<p class="byline">', '<p class="date">', '<blockquote>',
    '<figure><figcaption>', '<time datetime="2019-02-30">', '<template>', '</template>', '<svg><title>', '<script>', '</script>',
    '<style>', '<textarea>', '<title>', '<plaintext>', '<!--', '-->', '<![CDATA[', ']]>', '<?xml ?>', '<!doctype html>', '<body>',
    '</body></html>', '<noscript>', '<iframe srcdoc="', '<base href="x:y">', '<frameset>', '<select><option>', '<pre>', '<ruby>',
  ],
  ...[
    '<meta charset="utf-16">',
    '<meta charset="windows-1252">',
    '<meta name="author" content="',
    '<meta property="og:title" content="x">',
    '<meta property="article:published_time" content="0000-00-00">',
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":',
    '"}]}</script>',
    'itemprop="author" ',
    'rel="author" ',
    'class="',
    'hidden ',
    'lang="sv" ',
    'datetime="',
  ],
  // prettier-ignore
  ...[
    '&', '&amp;', '&#', '&#x110000;', '&#xD800;', '&nbsp;', '&shy;', '<', '>', '"', "'", '=', '/', '\0', '\n', '\r', '\t', ' ',
    '\u001B[31m', '\u0085',
  ],
  // prettier-ignore
  ...[
    '»', '«', '”', '–', '•', '\u00A0', '\u200B', '\u202E', '\uFEFF', '\u2028', 'e\u0301', '👩‍🔬', 'ß', 'İ', 'ﬁ', '中', 'ع', '𝐀',
    '\uFFFD',
  ].map(utf8),
  // prettier-ignore
  ...[
    'Af ', 'By ', 'Von ', 'Foto: ', 'Karen Holst', 'Aarhus', 'Aarhus Universitet', 'klyngen ', 'Energy Cluster Denmark', ' (ECD)',
    'MADE', 'A/S', 'siger ', 'den ', '3. maj 2019', '32.13.2020', '2019-', '17. ', 'kl. 25.61', 'mandag', 'for 3 år siden', 'uge 53',
    '9999999999', '1.000.000', ', ', '. ', ': ', ' og ', ' - ', '|', '@', 'a.b@c.dk', 'https://x.dk/', '%', '(', ')', '[', '{', '}',
    '\\', '__proto__', 'constructor',
  ].map(utf8),
];

type Change = (page: string, random: Random, other: string) => string;

/** A stretch of the page: usually short, sometimes most of it. */
function stretch(page: string, random: Random): readonly [start: number, end: number] {
  const start = random.below(page.length + 1);
  const most = random.pick([1, 4, 30, 300, page.length]);
  return [start, Math.min(page.length, start + 1 + random.below(most))];
}
const between = (page: string, at: number, inserted: string, to = at): string => page.slice(0, at) + inserted + page.slice(to);

/** The first tag at or after a position. */
function tagNear(page: string, random: Random): readonly [start: number, end: number] | null {
  const start = page.indexOf('<', random.below(page.length + 1));
  const end = start < 0 ? -1 : page.indexOf('>', start);
  return end < 0 ? null : [start, end + 1];
}

const CHANGES: readonly Change[] = [
  (page, random) => between(page, random.below(page.length + 1), random.pick(PIECES)),
  (page, random) => between(page, random.below(page.length + 1), random.pick(PIECES)),
  (page, random) => between(page, random.below(page.length + 1), random.pick(PIECES).repeat(1 + random.below(40))),
  (page, random) => {
    const [start, end] = stretch(page, random);
    return between(page, start, '', end);
  },
  (page, random) => {
    const [start, end] = stretch(page, random);
    return between(page, start, random.pick(PIECES), end);
  },
  (page, random) => {
    const [start, end] = stretch(page, random);
    return between(page, random.below(page.length + 1), page.slice(start, end));
  },
  (page, random) => {
    const [start, end] = stretch(page, random);
    const rest = between(page, start, '', end);
    return between(rest, random.below(rest.length + 1), page.slice(start, end));
  },
  (page, random, other) => {
    const [start, end] = stretch(other, random);
    return between(page, random.below(page.length + 1), other.slice(start, end));
  },
  (page, random, other) => page.slice(0, random.below(page.length + 1)) + other.slice(random.below(other.length + 1)),
  (page, random) => {
    const at = random.below(page.length);
    return between(page, at, String.fromCharCode(random.below(256)), at + 1);
  },
  (page, random) => {
    const at = random.below(page.length);
    return between(page, at, String.fromCharCode(page.charCodeAt(at) ^ (1 << random.below(8))), at + 1);
  },
  (page, random) => page.slice(0, random.below(page.length + 1)),
  (page, random) => page.slice(random.below(page.length + 1)),
  (page, random) => {
    const tag = tagNear(page, random);
    return tag === null ? page : between(page, tag[0], '', tag[1]);
  },
  (page, random) => {
    const tag = tagNear(page, random);
    return tag === null ? page : between(page, tag[0], random.pick(PIECES), tag[1]);
  },
  (page, random) => {
    const tag = tagNear(page, random);
    return tag === null ? page : between(page, random.below(page.length + 1), page.slice(tag[0], tag[1]));
  },
  (page, random) =>
    page.replace(/\d+/gu, (digits) => (random.below(4) === 0 ? String(random.below(random.pick([10, 40, 3_000, 10 ** 9]))) : digits)),
  (page, random) => {
    const [start, end] = stretch(page, random);
    return between(page, start, random.below(2) === 0 ? page.slice(start, end).toUpperCase() : page.slice(start, end).toLowerCase(), end);
  },
  (page) =>
    Buffer.from(page, 'latin1')
      .toString('utf8')
      .replace(/[\u0100-\uFFFF]/gu, '?'),
  (page) => utf8(page),
];

/** An option of the call, changed as well. */
function optionsOf(options: ExtractOptions, random: Random): ExtractOptions {
  switch (random.below(12)) {
    case 0:
      return {
        ...options,
        contentType: random.pick([
          'text/html; charset=iso-8859-1',
          'text/html; charset=utf-16',
          'text/plain',
          'text/html; charset="',
          'application/xhtml+xml',
          '',
          'text/html; charset=gb18030',
        ]),
      };
    case 1:
      return { ...options, url: random.pick(['https://www.x.dk/2019/02/31/a', 'x', '', 'http://[', 'https://æ.dk/%zz', 'javascript:x']) };
    case 2:
      return {
        ...options,
        capturedAt: random.pick(['2018-01-01', '1970-01-01T00:00:00Z', '2019-05-17T25:61:61+99:99', '9999-12-31', '2020-02-29 x']),
      };
    case 3:
      return { ...options, explain: true };
    case 4:
      return {
        ...options,
        limits: random.pick([
          { bytes: 700 },
          { nodes: 20 },
          { depth: 4 },
          { text: 100 },
          { mentions: 2 },
          { bytes: 1 },
          { nodes: 1, depth: 1, text: 1, mentions: 1 },
        ]),
      };
    default:
      return options;
  }
}

/** Half of the mutants start from a piece of a page: cheaper to read, and as good at breaking rules. */
const PIECE = 700;

/** A page, or a piece of one, after one to six changes. */
export function mutant(page: Page, other: Page, random: Random): Page {
  let text = cut(page.bytes);
  if (random.below(2) === 0) {
    const start = random.below(text.length);
    text = text.slice(start, start + 1 + random.below(PIECE));
  }
  for (let left = 1 + random.below(6); left > 0; left--) text = random.pick(CHANGES)(text, random, cut(other.bytes));
  return { bytes: new Uint8Array(Buffer.from(text, 'latin1')), options: optionsOf(page.options, random) };
}
