import { article, FACTS, repeated, type HostileKind } from '../hostile-page';

const COUNTS: HostileKind['sizes'] = [2_000, 20_000, 200_000];
const list = (n: number, one: (i: number) => string): string => Array.from({ length: n }, (_, i) => one(i)).join('');

const NAMES = ['Vind', 'Havn', 'Mark', 'Skov', 'Bakke', 'Lund', 'Strand'] as const;
const threefold = (i: number): string => `${NAMES[i % 7]!}${NAMES[(i >> 3) % 7]!.toLowerCase()}${NAMES[(i >> 6) % 7]!.toLowerCase()}`;

/** Very many of one thing. */
export const many: readonly HostileKind[] = [
  repeated('attributes on one element', COUNTS, (n) => article({ within: `<p ${list(n, (i) => `data-a${i}="x" `)}>tekst</p>` })),
  repeated('class names on one element', COUNTS, (n) => article({ within: `<p class="${list(n, (i) => `c${i} `)}">tekst</p>` })),
  repeated('links', COUNTS, (n) => article({ after: list(n, (i) => `<a href="/n/${i}">nyhed ${i}</a> `) })),
  repeated('links in the article', COUNTS, (n) => article({ within: `<p>${list(n, (i) => `<a href="/n/${i}">ord</a> og `)}</p>` })),
  repeated('spans', COUNTS, (n) => article({ within: `<p>${'<span>x</span>'.repeat(n)}</p>` })),
  repeated('line breaks', COUNTS, (n) => article({ within: `<p>${'<br>'.repeat(n)}</p>` })),
  repeated('lines between breaks', COUNTS, (n) => article({ within: `<p>${'et par ord<br>'.repeat(n)}</p>` })),
  repeated('empty paragraphs', COUNTS, (n) => article({ within: '<p></p>'.repeat(n) })),
  repeated('sibling paragraphs', COUNTS, (n) => article({ within: '<p>Et kort afsnit, som siger lidt.</p>'.repeat(n) })),
  repeated('options', COUNTS, (n) => article({ after: `<select>${'<option>valg'.repeat(n)}</select>` })),
  repeated('table cells', COUNTS, (n) => article({ within: `<table><tr>${'<td>1'.repeat(n)}</table>` })),
  repeated('headings', COUNTS, (n) => article({ within: '<h2>Mere om havet</h2>'.repeat(n) })),
  repeated('meta tags', COUNTS, (n) => article({ head: list(n, (i) => `<meta name="x${i}" content="y">`) })),
  repeated('time elements', COUNTS, (n) =>
    article({ after: `<aside>${'<time datetime="2020-01-01">1. januar 2020</time> '.repeat(n)}</aside>` }),
  ),
  repeated('bylines', [1_000, 10_000, 100_000], (n) =>
    article({ after: `<aside>${list(n, (i) => `<p class="byline">Af Navn${i} Efternavn</p>`)}</aside>` }),
  ),
  repeated('scripts', COUNTS, (n) => article({ after: '<script>1</script>'.repeat(n) })),
  repeated('comments', COUNTS, (n) => article({ within: '<!-- x -->'.repeat(n) })),
  repeated(
    'bylines in the article',
    [1_000, 10_000, 100_000],
    (n) => article({ within: list(n, (i) => `<p class="byline">Af Navn${i} Efternavn</p>`) }),
    { title: FACTS.title, published: FACTS.published },
  ),
  repeated(
    'names in one byline',
    [1_000, 10_000, 100_000],
    (n) => article({ after: `<p class="author">Af ${list(n, (i) => `Karen Holst${'a'.repeat(i % 9)}, `)}</p>` }),
    { title: FACTS.title, published: FACTS.published },
  ),
  repeated('different people in the text', COUNTS, (n) =>
    article({ within: `<p>${list(n, (i) => `Karen ${threefold(i)}sen siger. `)}</p>` }),
  ),
  repeated('clusters in the text', COUNTS, (n) =>
    article({ within: `<p>${list(n, (i) => `Klyngen ${NAMES[i % 7]!} ${NAMES[(i >> 3) % 7]!} Cluster ligger i Aarhus. `)}</p>` }),
  ),
  repeated('different clusters that agree', COUNTS, (n) =>
    article({
      within: `<p>${list(n, (i) => `${threefold(i)} Cluster, `)}Skov Cluster og Aarhus Universitet har indgået en samarbejdsaftale.</p>`,
    }),
  ),
  repeated('list items of clusters', COUNTS, (n) =>
    article({ within: `<p>Følgende klynger er med:</p><ul>${list(n, (i) => `<li>${NAMES[i % 7]!} ${NAMES[(i >> 3) % 7]!}</li>`)}</ul>` }),
  ),
  repeated('quotes', COUNTS, (n) => article({ within: list(n, () => '<p>»Vi er glade,« siger Karen Holst.</p>') })),
  repeated('speech after dashes on one line', COUNTS, (n) =>
    article({ within: `<p>${list(n, () => '– Vi er glade for huset, siger Karen Holst. ')}</p>` }),
  ),
  repeated('dates in the text', COUNTS, (n) =>
    article({ within: `<p>${list(n, (i) => `Den ${(i % 28) + 1}. maj ${1950 + (i % 70)} skete det. `)}</p>` }),
  ),
  repeated('tags', COUNTS, (n) =>
    article({ after: `<ul class="tags">${list(n, (i) => `<li><a rel="tag" href="/t/${i}">emne ${i}</a></li>`)}</ul>` }),
  ),
  repeated('nested lines with breaks and bold', COUNTS, (n) => article({ within: `<p>${'<b>x<br>'.repeat(n)}` })),
  repeated('open inline cues', COUNTS, (n) => article({ within: `<p>${'<span class="author">x<br>'.repeat(n)}` })),
];
