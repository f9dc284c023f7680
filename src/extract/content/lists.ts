import { urlOf } from '../../text/url-of';
import { resolveUrl } from '../document/links';
import { PROSE_LENGTH } from './frame-stats';
import type { Frame, Line, LineLink, Lines } from './lines';
import { ASK, LABEL, MORE, phrasesOf } from './phrases';
import { keep } from './tables';

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);

/** The index of the innermost list around a line's frame; -1 where the line is not a list item. */
function listOf(frames: readonly Frame[], line: Line | undefined): number {
  let at = line?.kind === 'list-item' ? line.frame : -1;
  while (at >= 0 && !LISTS.has(frames[at]!.element.name)) at = frames[at]!.parent;
  return at;
}

/** Whether a list without cues of its own comes right after running text that was taken, in the same element. */
function followsText({ lines, frames }: Lines, selected: Uint8Array, first: number, list: number): boolean {
  const before = lines[first - 1];
  if (before === undefined || selected[before.index] !== 1 || before.kind !== 'paragraph') return false;
  if (before.length < PROSE_LENGTH && !isAnnouncement(before)) return false;
  return frames[list]!.own === 0 && frames[before.frame]!.parent === frames[list]!.parent;
}

/** A shorter line that ends with a colon is a label: "Read also:". */
const SHORTEST_ANNOUNCEMENT = 40;

/** "The three reports of the project are:": text that ends so announces the list after it, whose links then belong to the article. */
const isAnnouncement = ({ text, linkLength }: Line): boolean =>
  text.endsWith(':') && text.length >= SHORTEST_ANNOUNCEMENT && linkLength === 0 && (phrasesOf(text) & (ASK | MORE | LABEL)) === 0;

/** Whether a line has links, and all of them lead to other sites: those to the page's own site offer its other pages. */
function leadsElsewhere({ links }: Line, base: string | null): boolean {
  const own = base === null ? '' : hostOf(base);
  const isElsewhere = ({ href }: LineLink): boolean => {
    const address = resolveUrl(href, base);
    return address !== null && hostOf(address) !== own;
  };
  return own !== '' && links.length > 0 && links.every(isElsewhere);
}

const hostOf = (address: string): string => urlOf(address)?.hostname.replace(/^www\./u, '') ?? '';

/**
 * Keeps the whole of a list whose first item was taken, and of a list without links that continues running text: by itself,
 * a short item after the last paragraph looks like boilerplate. Links are kept only where the text announces them and they
 * lead to other sites.
 */
export function keepLists(page: Lines, base: string | null, selected: Uint8Array, reasons: Map<number, string>): void {
  const { lines, frames } = page;
  for (let from = 0; from < lines.length; from++) {
    const list = listOf(frames, lines[from]);
    if (list < 0) continue;
    let to = from;
    let isLinked = false;
    for (; listOf(frames, lines[to]) === list; to++) isLinked ||= lines[to]!.linkLength > 0;
    const follows = selected[from] !== 1 && followsText(page, selected, from, list);
    const isAnnounced =
      follows && isLinked && isAnnouncement(lines[from - 1]!) && lines.slice(from, to).every((line) => leadsElsewhere(line, base));
    if (selected[from] === 1 || (follows && (!isLinked || isAnnounced)))
      for (let i = from; i < to; i++) keep(lines[i]!, selected, reasons, isAnnounced);
    from = to - 1;
  }
}
