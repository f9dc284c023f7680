import { wordSet } from '../languages/word-sets';
import { isPlainLetter } from '../text/letters';
import { unitAt } from '../text/units';
import type { NameCandidate, Scan } from './mentions/scan';

/** Social networks and other ways to share a page. Lower case. */
// prettier-ignore
const NETWORKS: ReadonlySet<string> = new Set([
  'linkedin', 'facebook', 'twitter', 'x', 'instagram', 'youtube', 'whatsapp', 'xing', 'pinterest', 'messenger', 'mastodon', 'bluesky',
  'threads', 'tiktok', 'reddit', 'telegram', 'flickr', 'tumblr', 'google', 'snapchat', 'vimeo',
]);

/** Other words on such a line, which is often in another language than the text. */
const share = wordSet(({ boilerplate }) => boilerplate.share);

/**
 * Whether a name is that of a social network alone on its line, left by a share box; in a sentence a social network is
 * an ordinary organization.
 */
export function isOfShareBox(scan: Scan, { start, end }: NameCandidate): boolean {
  if (!mayBeNetwork(scan.text, start, end)) return false;
  return wordsOf(scan.text.slice(start, end)).every((word) => NETWORKS.has(word)) && isShareLine(scan, start, end);
}

/** Whether a text only says where, or how, to share a page: "Share on Facebook", "LinkedIn", "Print". */
export function isShareLabel(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && areOfShareBox(words);
}

const areOfShareBox = (words: readonly string[]): boolean => words.every((word) => NETWORKS.has(word) || share(null).has(word));

const BEYOND_ASCII = 128;

/** The first word decides for most names without a regular expression; names with letters beyond ASCII are always checked. */
function mayBeNetwork(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isPlainLetter(unitAt(text, at))) at++;
  if (at === start || (at < end && unitAt(text, at) >= BEYOND_ASCII)) return true;
  const first = text.slice(start, at).toLowerCase();
  return NETWORKS.has(first);
}

const NO_LETTERS = /\P{L}+/u;
const wordsOf = (text: string): string[] => text.toLowerCase().split(NO_LETTERS).filter(Boolean);

/** A longer line is prose. */
const LONGEST = 120;

function isShareLine({ text }: Scan, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const from = before.lastIndexOf('\n');
  const to = after.indexOf('\n');
  if ((from < 0 && start > LONGEST) || (to < 0 && end + LONGEST < text.length)) return false;
  const beside = `${before.slice(from + 1)} ${to < 0 ? after : after.slice(0, to)}`;
  return areOfShareBox(wordsOf(beside));
}
