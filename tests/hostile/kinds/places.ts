import { article, bytesOf, FACTS, type HostileKind, type Planted } from '../hostile-page';

/** Length of each run. */
const LENGTHS: HostileKind['sizes'] = [300, 3_000, 30_000];
/** Characters that patterns, separators and lists of names have trouble with. */
// prettier-ignore
const PIECES = [
  '| ', '_a', '• ', ' - ', '::', ', ', 'og ', '1.', '1/', '(ECD) ', 'A/S ', '1. maj, 2. ', 'Karen Holst, ', 'Af Karen Holst og ',
  'Aarhus ', '"', '((', 'a@', '\u00A0', '\n', '..', '%', 'x',
] as const;
const runs = (length: number): string => PIECES.map((piece) => piece.repeat(Math.ceil(length / piece.length))).join(' ');

const quoted = (text: string): string => text.replaceAll('"', '&quot;');
const meta = (key: string, text: string): string => `<meta property="${key}" content="${quoted(text)}">`;
const place = (
  name: string,
  page: (text: string) => string,
  planted: Planted = FACTS,
  options?: (text: string) => { url?: string; contentType?: string },
): HostileKind => ({
  name: `long runs in ${name}`,
  sizes: LENGTHS,
  make: (length) => ({ bytes: bytesOf(page(runs(length))), planted, ...(options && { options: options(runs(length)) }) }),
});
/** Declared twice, in each way that a page has. */
const jsonLd = (text: string): string => {
  const value = JSON.stringify(text).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">{"@type":"NewsArticle","headline":${value},"description":${value},"articleBody":${value},"articleSection":${value},"author":{"@type":"Person","name":${value}},"dateModified":${value},"keywords":${value},"publisher":{"name":${value}}}</script>`;
};

/** The same runs in every place that a rule reads besides the paragraphs. */
export const places: readonly HostileKind[] = [
  place('the title', (text) => article({}).replace(`<title>${FACTS.title}`, `<title>${FACTS.title} | ${text}`)),
  place('the title of a shared link', (text) => article({ head: meta('og:title', text) + meta('og:site_name', text) })),
  place('the headline', (text) => article({}).replaceAll(FACTS.title, text), {}),
  place('JSON-LD', (text) => article({ head: jsonLd(text) })),
  place('a description', (text) => article({ head: meta('og:description', text) + meta('description', text) })),
  place('declared keywords and sections', (text) =>
    article({ head: meta('keywords', text) + meta('article:section', text) + meta('article:tag', text) }),
  ),
  place('a declared author', (text) => article({ head: meta('author', text) + meta('article:author', text) })),
  place('declared dates', (text) =>
    article({ head: meta('article:published_time', text) + meta('dc.date', text) + meta('article:modified_time', text) }),
  ),
  place('a byline', (text) => article({ after: `<aside><p class="byline">Af ${text}</p></aside>` })),
  place('a date line', (text) => article({ after: `<aside><p class="date"><time datetime="${quoted(text)}">${text}</time></p></aside>` })),
  place('classes, ids and item properties', (text) =>
    article({ within: `<div class="${quoted(text)}" id="${quoted(text)}" itemprop="${quoted(text)}" rel="${quoted(text)}">x</div>` }),
  ),
  place('the address of a link', (text) => article({ within: `<p>Læs <a href="/${quoted(text)}">mere</a>.</p>` })),
  place('addresses of the page', (text) =>
    article({ head: `<link rel="canonical" href="${quoted(text)}"><base href="${quoted(text)}">${meta('og:url', text)}` }),
  ),
  place('a caption', (text) => article({ within: `<figure><img alt="${quoted(text)}"><figcaption>${text}</figcaption></figure>` })),
  place('a quote', (text) => article({ within: `<blockquote>»${text}« siger Karen Holst.</blockquote>` })),
  place('a list of clusters', (text) => article({ within: `<p>Følgende klynger er med:</p><ul><li>${text}</li></ul>` })),
  place('a contact', (text) => article({ after: `<div class="contact">Yderligere oplysninger: ${text}</div>` })),
  place('tags', (text) => article({ after: `<div class="tags">Emner: ${text}</div>` })),
  place('a footer', (text) => article({ after: `<footer>${text}</footer>` })),
  place('the language', (text) => article({}).replace('lang="da"', `lang="${quoted(text)}"`)),
  place(
    'the options',
    () => article({}),
    FACTS,
    (text) => ({ url: `https://www.example.dk/${text}`, contentType: `text/html; charset=utf-8; ${text}` }),
  ),
];
