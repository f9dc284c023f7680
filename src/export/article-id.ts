import { createHash } from 'node:crypto';
import type { Capture } from '../models/capture';
import { urlOf } from '../text/url-of';

interface Addressed {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
}

/** The id of an article: the same for every capture of it, whichever machine reads it. Based on its address, else on its position. */
export function articleId(article: Addressed & { readonly capture: Capture }): string {
  const { source, offset, member } = article.capture;
  return hash(articleAddress(article) ?? JSON.stringify([source, offset, member]));
}

/**
 * What addresses an article alike in all its captures: the address the page declares if that is on the same site and no front
 * page; else the address it was fetched at; null if there is neither.
 */
export function articleAddress({ url, canonicalUrl }: Addressed): string | null {
  const fetched = normalAddress(url);
  const declared = normalAddress(canonicalUrl);
  const trusted =
    declared !== null &&
    (fetched === null || sameSite(declared, fetched)) &&
    (pathOf(declared) !== '/' || fetched === null || pathOf(fetched) === '/');
  return trusted ? declared : fetched;
}

/** Sixteen hexadecimal digits. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function normalAddress(address: string | null): string | null {
  const url = address === null ? null : urlOf(address);
  if (url === null) return null;
  return `${url.host.replace(/^www\./u, '')}${url.pathname.length > 1 && url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname}${url.search}`;
}

const hostOf = (normal: string): string => normal.slice(0, normal.indexOf('/'));
const pathOf = (normal: string): string => normal.slice(normal.indexOf('/'));
const sameSite = (a: string, b: string): boolean =>
  hostOf(a) === hostOf(b) || hostOf(a).endsWith(`.${hostOf(b)}`) || hostOf(b).endsWith(`.${hostOf(a)}`);
