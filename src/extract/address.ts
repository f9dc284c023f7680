import { urlOf } from '../text/url-of';

/** The addresses parsed last: a dozen rules ask for the same two addresses of a page. */
const known = new Map<string, Readonly<URL> | null>();
const MOST_KNOWN = 4;

/** Parses an absolute address; null where the text is not one. */
export function parsedAddress(address: string): Readonly<URL> | null {
  const before = known.get(address);
  if (before !== undefined) return before;
  if (known.size === MOST_KNOWN) known.clear();
  const url = urlOf(address);
  known.set(address, url);
  return url;
}
