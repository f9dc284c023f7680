import { once } from '../../../text/once';
import type { SiteNames } from '../site-names';
import { titleKey } from '../title-key';
import type { Keys } from './weighed';

/** A separator between a headline and what is not part of it. White space is single already. */
const SEPARATOR = / ?[|¦│ㅣ] ?|:{2,}| [-–—·•»«›‹~:<>] | _ |_/gu;
/** An underscore without spaces parts words only where a letter follows. */
const letter = once(() => /^\p{L}/u);
/** A part shorter than this is no headline. */
const SHORTEST = 4;
/** A smaller share of the whole is the name of a section: "Opinion | …". */
const LEAST_SHARE = 0.15;
/** A declared title longer than this is taken as it is: every part of it would have to be compared with what is printed. */
const LONGEST = 500;

/**
 * A declared title without the site's part: cut where what is left is printed as a heading, else as long as its first or
 * last part is a name of the site.
 */
export function cleanTitle(raw: string, site: SiteNames, headings: Keys): string {
  const text = raw.trim();
  if (text.length > LONGEST) return text;
  const cuts = [...text.matchAll(SEPARATOR)].map((match) => ({ start: match.index, end: match.index + match[0].length })).filter(({ start, end }) => text.slice(start, end) !== '_' || letter().test(text.slice(end, end + 2)));
  if (cuts.length === 0 || headings.has(titleKey(text))) return text;
  const printed = printedPart(text, cuts, headings);
  if (printed !== null) return printed;
  let start = 0;
  let end = text.length;
  let first = 0;
  let last = cuts.length - 1;
  while (last >= first && site.has(text.slice(cuts[last]!.end, end))) end = cuts[last--]!.start;
  while (first <= last && site.has(text.slice(start, cuts[first]!.start))) start = cuts[first++]!.end;
  const cleaned = text.slice(start, end).trim();
  return cleaned.length >= SHORTEST ? cleaned : text;
}

/** The longest run of parts that is printed as a heading. */
function printedPart(text: string, cuts: readonly { start: number; end: number }[], headings: Keys): string | null {
  const parts = cuts.flatMap((cut) => [text.slice(0, cut.start), text.slice(cut.end)]).sort((a, b) => b.length - a.length);
  return parts.find((part) => part.trim().length >= SHORTEST && part.length >= text.length * LEAST_SHARE && headings.has(titleKey(part)))?.trim() ?? null;
}
