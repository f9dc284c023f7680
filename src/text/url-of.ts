const ASCII = /^\p{ASCII}*$/u;

/**
 * Parses an address; null where it is not one. `URL.canParse` spares the cost of an error, but once Node 20 has compiled a
 * call of it, it takes the bytes of a Latin-1 text for UTF-8, and rejects "https://søer.dk/".
 *
 * @param base what a relative address is resolved against
 */
export function urlOf(address: string, base?: string): URL | null {
  if (ASCII.test(address) && (base === undefined || ASCII.test(base))) return URL.canParse(address, base) ? new URL(address, base) : null;
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
