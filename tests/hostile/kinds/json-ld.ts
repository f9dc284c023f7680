import { article, repeated, type HostileKind } from '../hostile-page';

const COUNTS: HostileKind['sizes'] = [100, 5_000, 100_000];
const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** JSON-LD that is huge, deep, cyclic or broken. */
export const jsonLd: readonly HostileKind[] = [
  repeated('JSON-LD with deep objects', COUNTS, (n) => article({ head: script('{"a":'.repeat(n) + '1' + '}'.repeat(n)) })),
  repeated('JSON-LD with deep arrays', COUNTS, (n) => article({ head: script('['.repeat(n) + ']'.repeat(n)) })),
  repeated('JSON-LD with a large graph', COUNTS, (n) =>
    article({
      head: script(`{"@graph":[${Array.from({ length: n }, (_, i) => `{"@type":"Thing","@id":"#${i}","name":"Ting ${i}"}`).join(',')}]}`),
    }),
  ),
  repeated('JSON-LD with many authors', COUNTS, (n) =>
    article({
      head: script(
        `{"@type":"NewsArticle","author":[${Array.from({ length: n }, (_, i) => `{"@type":"Person","@id":"#${(i + 1) % n}"}`).join(',')}]}`,
      ),
    }),
  ),
  repeated('JSON-LD that refers to itself', COUNTS, (n) =>
    article({
      head: script(
        `{"@graph":[${Array.from({ length: n }, (_, i) => `{"@type":"Person","@id":"#${i}","author":{"@id":"#${(i + 1) % n}"}}`).join(',')}]}`,
      ),
    }),
  ),
  repeated('JSON-LD cut off', COUNTS, (n) => article({ head: script(`{"@type":"NewsArticle","headline":"${'x'.repeat(n)}`) })),
  repeated('many broken JSON-LD scripts', COUNTS, (n) => article({ head: script('{"@type":').repeat(n) })),
  repeated('JSON-LD of the wrong types', [1, 2, 3], () =>
    article({
      head: script(
        '{"@type":["NewsArticle",7,null],"headline":{"x":1},"datePublished":[1,{"a":2}],"author":[null,3,[["x"]],{"name":{"a":1}}],"publisher":"x","keywords":{"a":[1]}}',
      ),
    }),
  ),
  repeated('JSON-LD with __proto__', [1, 2, 3], () =>
    article({ head: script('{"__proto__":{"headline":"x"},"constructor":{"name":"y"},"@type":"NewsArticle"}') }),
  ),
];
