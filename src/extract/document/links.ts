import { urlOf } from '../../text/url-of';
import { parsedAddress } from '../address';

/** Maximum length of an address: longer ones are data, not links. */
const LONGEST = 4096;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
const HTTP = /^https?:/iu;

/*
 * Most links are such that resolving them changes no letter, and parsing one takes longer than reading a line of text. Left
 * to the parser: ports, hosts of numbers, capitals in a host, segments that may be dots, and letters that it may escape.
 */
const PLAIN_ADDRESS = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/[\w.~!$&()*+,;=:@%/?#-]*$/u;
const PLAIN_PATH = /^\/[\w.~!$&()*+,;=:@%/?#-]*$/u;
/** Where a segment may be dots, and a second "#", which the parser may escape. */
const MAY_CHANGE = /\/[.%]|#.*#/u;
/** What a label that encodes other letters begins with: the parser checks those. */
const ENCODED = 'xn--';

/**
 * The absolute http or https address of a link; null where it has another scheme, or is relative and there is no base to
 * resolve it against.
 */
export function resolveUrl(href: string, base: string | null): string | null {
  return plainUrl(href, base) ?? parsedUrl(href, base);
}

/** The address of a link that resolving leaves as it is; null for any other. */
function plainUrl(href: string, base: string | null): string | null {
  if (href.length > LONGEST || MAY_CHANGE.test(href)) return null;
  if (href.startsWith('/')) {
    const origin = base !== null && !href.startsWith('//') && PLAIN_PATH.test(href) ? originOf(base) : null;
    return origin === null ? null : origin + href;
  }
  return PLAIN_ADDRESS.test(href) && !href.includes(ENCODED) ? href : null;
}

/** The base asked for last, and what comes before a path on it: the links of a page have one base. */
let known: { readonly base: string; readonly origin: string | null } = { base: '', origin: null };

/** What resolving puts before an absolute path; null where that is more than scheme and host. */
function originOf(base: string): string | null {
  if (base !== known.base) {
    const url = parsedAddress(base);
    const isPlain = url !== null && HTTP.test(url.protocol) && url.username === '' && url.password === '';
    known = { base, origin: isPlain ? `${url.protocol}//${url.host}` : null };
  }
  return known.origin;
}

function parsedUrl(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  const hasScheme = HAS_SCHEME.test(trimmed);
  if (hasScheme && !HTTP.test(trimmed)) return null;
  const url = absolute(trimmed, base, hasScheme);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

/** Tries the address by itself only where it has a scheme or there is no base: without a scheme that fails. */
function absolute(href: string, base: string | null, hasScheme: boolean): URL | null {
  return (hasScheme || base === null ? urlOf(href) : null) ?? (base === null ? null : urlOf(href, base));
}
