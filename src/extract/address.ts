/** The addresses that were taken apart last: a dozen rules ask for the same two of a page. */
const known = new Map<string, Readonly<URL> | null>();
const MOST_KNOWN = 4;

/** An absolute address, taken apart; null for what is none. */
export function parsedAddress(address: string): Readonly<URL> | null {
  const before = known.get(address);
  if (before !== undefined) return before;
  if (known.size === MOST_KNOWN) known.clear();
  const url = URL.canParse(address) ? new URL(address) : null;
  known.set(address, url);
  return url;
}
