import type { Page, Position } from './page';

/** A page from memory: its markup, its plain text or its stored bytes, the first of these that is there, and what else is known. */
export interface GivenPage {
  readonly url?: string | null | undefined;
  readonly html?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly bytes?: Uint8Array | null | undefined;
  /** The value of the HTTP header Content-Type; ignored for `html` and `text`, which are decoded. */
  readonly contentType?: string | null | undefined;
  /** The value of the HTTP header Content-Encoding; ignored for `html` and `text`. */
  readonly contentEncoding?: string | null | undefined;
  /** ISO timestamp of the fetch. */
  readonly capturedAt?: string | null | undefined;
  /** Where the page was found, for its `capture`. */
  readonly position?: Position | undefined;
}

const STRINGS = ['url', 'html', 'text', 'contentType', 'contentEncoding', 'capturedAt'] as const;
/** The position of a page that is in no file. */
const NOWHERE: Position = { source: '-', offset: null, member: null };

/** A given page as readers yield it; null without markup, text and bytes. */
export function pageOf({ url, html, text, bytes, contentType, contentEncoding, capturedAt, position = NOWHERE }: GivenPage): Page | null {
  const known = { url: url ?? null, capturedAt: capturedAt ?? null, position };
  const body = html ?? text;
  if (body != null)
    return {
      ...known,
      // A string is already decoded: the charset that the header declared must not be applied to its UTF-8 bytes.
      contentType: `${html == null ? 'text/plain' : 'text/html'}; charset=utf-8`,
      contentEncoding: null,
      bytes: Buffer.from(body, 'utf8'),
    };
  return bytes == null ? null : { ...known, contentType: contentType ?? null, contentEncoding: contentEncoding ?? null, bytes };
}

const NOTHING = 'it has neither html nor text nor bytes';

/** The pages that a caller gives. Throws a TypeError that says which page is none, and which of its fields is wrong. */
export async function* pagesOf(given: AsyncIterable<GivenPage> | Iterable<GivenPage>): AsyncGenerator<Page> {
  let number = 0;
  for await (const one of given) {
    number++;
    const fault = faultOf(one);
    const page = fault === null ? pageOf(one) : null;
    if (page === null) throw new TypeError(`page ${number}: ${fault ?? NOTHING}`);
    yield page;
  }
}

function faultOf(given: unknown): string | null {
  if (typeof given !== 'object' || given === null) return `it must be an object with html, text or bytes, not ${kindOf(given)}`;
  const page = given as Record<keyof GivenPage, unknown>;
  for (const name of STRINGS)
    if (page[name] != null && typeof page[name] !== 'string') return `${name} must be a string, not ${kindOf(page[name])}`;
  if (page.bytes != null && !(page.bytes instanceof Uint8Array)) return `bytes must be a Uint8Array, not ${kindOf(page.bytes)}`;
  return (page.html ?? page.text ?? page.bytes) == null ? NOTHING : null;
}

/** 'Date', 'String', 'Null' … */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice('[object '.length, -1);
