import { urlOf } from '../../text/url-of';
import { resolveUrl } from './links';

/**
 * The address that a page declares as its own: not words instead of an address, and not the site's front page, which some
 * systems declare on every page.
 *
 * @param url where the page was found
 */
export function canonicalOf(href: string, base: string | null, url: string | null): string | null {
  if (/\S\s+\S/u.test(href)) return null;
  const address = resolveUrl(href, base);
  return address !== null && url !== null && isFrontPage(address) && !isFrontPage(url) ? null : address;
}

/** Whether an address is just that of a host. */
function isFrontPage(address: string): boolean {
  const parsed = urlOf(address);
  return parsed !== null && parsed.pathname === '/' && parsed.search === '';
}
