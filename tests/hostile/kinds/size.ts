import { article, repeated, type HostileKind } from '../hostile-page';

const SIZES: HostileKind['sizes'] = [100_000, 2_000_000, 50_000_000];
const PROSE = 'Forskerne måler vinden hver dag, og de siger, at den er blevet svagere. ';

/** Plain bulk. */
export const size: readonly HostileKind[] = [
  repeated('page of paragraphs', SIZES, (n) => article({ within: `<p>${PROSE}</p>`.repeat(Math.ceil(n / (PROSE.length + 7))) })),
  repeated('page of chrome', SIZES, (n) =>
    article({ after: '<div class="menu"><ul><li><a href="/a/b">Uddannelse</a></li></ul></div>'.repeat(Math.ceil(n / 70)) }),
  ),
  repeated('one text node', [100_000, 1_000_000, 10_000_000], (n) =>
    article({ within: `<p>${PROSE.repeat(Math.ceil(n / PROSE.length))}</p>` }),
  ),
  repeated('one script', SIZES, (n) => article({ after: `<script>${'var a = 1; '.repeat(Math.ceil(n / 11))}</script>` })),
  repeated('one attribute', SIZES, (n) => article({ after: `<img alt="${'x'.repeat(n)}">` })),
  repeated('one comment', SIZES, (n) => article({ after: `<!--${'x'.repeat(n)}-->` })),
];
