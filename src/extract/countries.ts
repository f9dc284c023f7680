import { parsedAddress } from './address';

/** Country domains that are sold to anybody, and domains that differ from the country's code. */
// prettier-ignore
const ANYBODYS: ReadonlySet<string> = new Set([
  'ac', 'ai', 'cc', 'co', 'eu', 'fm', 'gg', 'io', 'la', 'ly', 'me', 'nu', 'sh', 'to', 'tv', 'ws',
]);
const CODES: Readonly<Record<string, string>> = { uk: 'GB' };
const COUNTRY_DOMAIN = /\.([a-z]{2})$/u;

/**
 * The countries that a page's addresses suggest (ISO 3166-1 alpha-2), the likeliest first. Those that its language
 * suggests are in the language's own table.
 */
export function countriesOf(addresses: readonly (string | null | undefined)[]): string[] {
  const found = new Set<string>();
  for (const address of addresses) {
    const url = address == null ? null : parsedAddress(address);
    const domain = url === null ? undefined : COUNTRY_DOMAIN.exec(url.hostname)?.[1];
    if (domain !== undefined && !ANYBODYS.has(domain)) found.add(CODES[domain] ?? domain.toUpperCase());
  }
  return [...found];
}
