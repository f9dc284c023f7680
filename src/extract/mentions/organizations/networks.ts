import { wordSet } from '../../../languages/word-sets';
import { unitAt } from '../../../text/units';
import type { NameCandidate, Scan } from '../scan';

/** Where readers pass a page on. Lower case. */
// prettier-ignore
const NETWORKS: ReadonlySet<string> = new Set([
  'linkedin', 'facebook', 'twitter', 'x', 'instagram', 'youtube', 'whatsapp', 'xing', 'pinterest', 'messenger', 'mastodon', 'bluesky',
  'threads', 'tiktok', 'reddit', 'telegram', 'flickr', 'tumblr', 'google', 'snapchat', 'vimeo',
]);

/** What else such a line says; it is often in another language than the text. */
const share = wordSet(({ boilerplate }) => boilerplate.share);

/** Names of networks alone on their line, left behind by a share box; in a sentence a network is an organization as any. */
export function isOfShareBox(scan: Scan, { start, end }: NameCandidate): boolean {
  if (!mayBeNetwork(scan.text, start, end)) return false;
  return wordsOf(scan.text.slice(start, end)).every((word) => NETWORKS.has(word)) && isShareLine(scan, start, end);
}

/** Whether a text says nothing but with whom, or how, to share a page: "Share on Facebook", "LinkedIn", "Print". */
export function isShareLabel(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && areOfShareBox(words);
}

const areOfShareBox = (words: readonly string[]): boolean => words.every((word) => NETWORKS.has(word) || share(null).has(word));

const BEYOND_ASCII = 128;

/** Most names are told by their first word, without an expression; one with letters beyond ASCII in it is looked at. */
function mayBeNetwork(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isPlainLetter(unitAt(text, at))) at++;
  if (at === start || (at < end && unitAt(text, at) >= BEYOND_ASCII)) return true;
  const first = text.slice(start, at).toLowerCase();
  return NETWORKS.has(first);
}

/** A letter of ASCII, of either case. */
const isPlainLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

const NO_LETTERS = /\P{L}+/u;
const wordsOf = (text: string): string[] => text.toLowerCase().split(NO_LETTERS).filter(Boolean);

/** A longer line is prose. */
const LONGEST = 120;

function isShareLine({ text }: Scan, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const behind = text.slice(end, end + LONGEST);
  const from = before.lastIndexOf('\n');
  const to = behind.indexOf('\n');
  if ((from < 0 && start > LONGEST) || (to < 0 && end + LONGEST < text.length)) return false;
  const beside = `${before.slice(from + 1)} ${to < 0 ? behind : behind.slice(0, to)}`;
  return areOfShareBox(wordsOf(beside));
}
