/** A bound on addresses: longer ones are data, not links. */
const LONGEST = 4096;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/**
 * An absolute http or https address for a link as written, or null: where it has another scheme, or is relative and
 * nothing is known to resolve it against.
 */
export function resolveUrl(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  if (HAS_SCHEME.test(trimmed) && !/^https?:/iu.test(trimmed)) return null;
  const url = URL.canParse(trimmed) ? new URL(trimmed) : base !== null && URL.canParse(trimmed, base) ? new URL(trimmed, base) : null;
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}
