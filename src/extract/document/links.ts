/** Maximum length of an address: longer ones are data, not links. */
const LONGEST = 4096;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
const HTTP = /^https?:/iu;

/**
 * The absolute http or https address of a link; null where it has another scheme, or is relative and there is no base to
 * resolve it against.
 */
export function resolveUrl(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  const hasScheme = HAS_SCHEME.test(trimmed);
  if (hasScheme && !HTTP.test(trimmed)) return null;
  const url = absolute(trimmed, base, hasScheme);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

/** Tries the address by itself only where it has a scheme or there is no base: without a scheme that fails. */
function absolute(href: string, base: string | null, hasScheme: boolean): URL | null {
  if ((hasScheme || base === null) && URL.canParse(href)) return new URL(href);
  return base !== null && URL.canParse(href, base) ? new URL(href, base) : null;
}
