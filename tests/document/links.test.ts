import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveUrl } from '../../src/extract/document/links';

/** As the platform's parser resolves it. */
function defined(href: string, base: string | null): string | null {
  const text = href.trim();
  const parsed = (on?: string): URL | null => {
    try {
      return new URL(text, on);
    } catch {
      return null;
    }
  };
  const url = text === '' ? null : (parsed() ?? (base === null ? null : parsed(base)));
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
}

const piece = fc.constantFrom(
  ...['/', '//', '.', '..', '%2e', '%41', 'a', 'Ny', 'x.dk', 'xn--', '?', '#', '&', '=', "'", '|', '^', '~', ':', '@', '\\', ' ', 'ø', '1'],
);
const rest = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const href = fc.oneof(
  fc.tuple(fc.constantFrom('', '/', '/a', 'https://', 'https://a.dk', 'https://www.a-b.dk/', 'http://10.0.0.1/', 'HTTPS://A.dk/'), rest),
);
const base = fc.constantFrom('https://x.dk/n/1?q', 'http://x.dk:8080/', 'https://me@x.dk/', 'https://me:pw@x.dk/b', 'file:///a/b', null);

describe('links resolve as the parser resolves them', () => {
  test('whatever they consist of', () =>
    fc.assert(
      fc.property(href, base, ([start, end], on) => {
        expect(resolveUrl(start + end, on)).toBe(defined(start + end, on));
      }),
      { numRuns: 20_000 },
    ));
  test.each([
    ['/nyt/2024?side=2#top', 'https://x.dk/a', 'https://x.dk/nyt/2024?side=2#top'],
    ['/nyt', 'http://x.dk:8080/a/b', 'http://x.dk:8080/nyt'],
    ['/nyt', 'https://me:pw@x.dk/', 'https://me:pw@x.dk/nyt'],
    ['/a/../b', 'https://x.dk/', 'https://x.dk/b'],
    ['/a/%2E%2e/b', 'https://x.dk/', 'https://x.dk/b'],
    ['/å', 'https://x.dk/', 'https://x.dk/%C3%A5'],
    ['https://y.dk', 'https://x.dk/', 'https://y.dk/'],
    ['https://y.dk:443/a', 'https://x.dk/', 'https://y.dk/a'],
    ['https://1.2.3/a', null, 'https://1.2.0.3/a'],
    ['https://xn--a.dk/a', null, null],
    ["https://y.dk/a?b='c'", null, 'https://y.dk/a?b=%27c%27'],
  ])('%s on %s', (link, on, expected) => expect(resolveUrl(link, on)).toBe(expected));
});
