import { metaContents, type PageDocument } from '../document/document';
import type { JsonLdNode } from '../document/json-ld';
import { isLetterOrNumber } from '../../text/letters';
import { unitAt } from '../../text/units';
import { wordsKey } from '../../text/words-key';

/** A declared body shorter than this is a summary. */
const SHORTEST_BODY = 300;
/** A declared body is cut to this length. */
const LONGEST_BODY = 300_000;
/** How many words of a line are looked up in the declared body. */
const SHINGLE = 4;

/** What the metadata declares about the text, to compare lines with. */
export interface Hints {
  /** As `wordsKey` has them. */
  readonly titles: readonly string[];
  readonly description: string;
  /** Runs of words of the declared body (JSON-LD `articleBody`); null where there is none. */
  readonly body: ReadonlySet<string> | null;
  /** What the page's links are relative to; null where that is unknown. */
  readonly base: string | null;
}

/** Of a page without metadata. */
export const NO_HINTS: Hints = { titles: [], description: '', body: null, base: null };

/** Every heading is compared with each title; a page that declares more says nothing with the rest. */
const MOST_TITLES = 20;

/** Reads the hints of a page. */
export function readHints(page: PageDocument): Hints {
  const titles = [...metaContents(page, 'og:title', 'twitter:title').slice(0, MOST_TITLES), page.titleTag ?? '']
    .map(wordsKey)
    .filter((title) => title !== '');
  const description = wordsKey(metaContents(page, 'og:description', 'description')[0] ?? '');
  return { titles, description, body: shinglesOf(longestBody(page.jsonLd)), base: page.base };
}

function longestBody(nodes: readonly JsonLdNode[]): string {
  let longest = '';
  for (const node of nodes) {
    const body = node['articleBody'];
    if (typeof body === 'string' && body.length > longest.length) longest = body;
  }
  return longest.slice(0, LONGEST_BODY);
}

const TAG = /<[^<>]*>/gu;

function shinglesOf(body: string): ReadonlySet<string> | null {
  if (body.length < SHORTEST_BODY) return null;
  const text = wordsKey(body.includes('<') ? body.replace(TAG, ' ') : body);
  const found = new Set<string>();
  /** Where each word begins, so that a run of words is one slice. */
  const starts: number[] = [];
  for (let start = 0; start >= 0 && start < text.length;) {
    starts.push(start);
    const end = text.indexOf(' ', start);
    if (starts.length >= SHINGLE) found.add(text.slice(starts[starts.length - SHINGLE], end < 0 ? text.length : end));
    start = end < 0 ? -1 : end + 1;
  }
  return found;
}

/** Bounds of the length of a title. */
const SHORTEST_TITLE = 9;
const LONGEST_TITLE = 300;
/** A line that shares this many letters with the description's beginning is the description. */
const OPENING = 30;

/** What each ASCII unit folds to; 0 for separators. */
const FOLDED = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  isLetterOrNumber(unit) ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : 0,
);

/**
 * Whether a line opens differently from a declared text. Stops at the first letter that differs, to spare folding the line.
 * False where both agree for `OPENING` letters, or up to the first that is not ASCII.
 */
function opensOtherwise(text: string, declared: string): boolean {
  const most = Math.min(text.length, OPENING);
  let at = 0;
  let isGap = false;
  for (let i = 0; i < most; i++) {
    const unit = unitAt(text, i);
    if (unit >= FOLDED.length) return false;
    const letter = FOLDED[unit]!;
    if (letter === 0) {
      isGap = true;
      continue;
    }
    if (isGap && at > 0 && declared.charCodeAt(at++) !== 0x20) return true;
    isGap = false;
    if (declared.charCodeAt(at++) !== letter) return true;
  }
  return false;
}

/** Whether a line is one of the declared titles. */
export function isDeclaredTitle(text: string, { titles }: Hints): boolean {
  if (text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || titles.every((title) => opensOtherwise(text, title))) return false;
  return titles.includes(wordsKey(text));
}

/** Whether a line opens as the description does. */
export function beginsDescription(text: string, { description }: Hints): boolean {
  if (text.length < OPENING || description.length < OPENING || opensOtherwise(text, description)) return false;
  return description.startsWith(wordsKey(text.slice(0, 2 * OPENING)).slice(0, OPENING));
}

/** Whether a line is in the declared body: 1 yes, 0 no; 0.5 where it is too short to tell. */
export function inDeclaredBody(text: string, body: ReadonlySet<string>): number {
  const words = wordsKey(text.slice(0, 200)).split(' ', SHINGLE);
  if (words.length < SHINGLE) return 0.5;
  return body.has(words.join(' ')) ? 1 : 0;
}
