import { once } from '../../../text/once';
import type { SiteNames } from '../site-names';
import { wordsKey } from '../../../text/words-key';
import type { PageNames } from './page-names';
import type { Keys } from './weighed';
import { gathered } from '../../../text/gathered';
import { hasHeadlineWords } from '../headline-words';
import { matchesOf } from '../../../text/matches';

/** A separator between a headline and what is not part of it. White space is already normalized. */
const SEPARATOR = / ?[|¦│ㅣ] ?|:{2,}| (?:[-–—·•»«›‹~:<>/]|--|>>|\/\/) | _ |_/gu;
/** An underscore without spaces is a separator only where a letter follows. */
const letter = once(() => /^\p{L}/u);
/** A shorter part is not a headline. */
const SHORTEST = 4;
/** A smaller share of the whole is the name of a section: "Opinion | …". */
const LEAST_SHARE = 0.15;
/** A longer declared title is taken as it is: comparing each of its parts with what is printed would cost too much. */
const LONGEST = 500;
/** A title of more parts is a list of words. */
const MOST_PARTS = 6;
const BEFORE_COLON = /^([^:]{2,60}): (?=\S)/u;

/** What a page says about its site and its headlines. */
export interface TitleContext {
  readonly site: SiteNames;
  readonly names: PageNames;
  readonly headings: Keys;
  /** Index of the first line of running text. */
  readonly prose: number;
}

/**
 * A declared title without the site's part: the longest part that is printed as a heading, else what is left after removing
 * first and last parts that are names of the site or of a section.
 */
export function cleanTitle(raw: string, context: TitleContext): string {
  const { headings } = context;
  const text = raw.trim();
  if (text.length > LONGEST) return text;
  const cuts = matchesOf(text, SEPARATOR)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end) !== '_' || letter().test(text.slice(end, end + 2)));
  if ((cuts.length === 0 && !text.includes(': ')) || headings.has(wordsKey(text))) return text;
  const printed = cuts.length === 0 ? null : printedPart(text, cuts, context);
  if (printed !== null) return printed;
  const cleaned = withoutSite(text, cuts, context);
  return withoutSiteBefore(cleaned.length >= SHORTEST ? cleaned : text, context);
}

function withoutSite(text: string, cuts: readonly { start: number; end: number }[], { site, names }: TitleContext): string {
  let start = 0;
  let end = text.length;
  let first = 0;
  let last = cuts.length - 1;
  const isSite = (part: string): boolean =>
    site.has(part) || (cuts.length <= MOST_PARTS && (names.isSite(wordsKey(part)) || names.isInitials(part)));
  const isShort = (part: string): boolean =>
    cuts.length <= MOST_PARTS && part.length * 2 < end - start - part.length && names.isSection(wordsKey(part));
  for (let part = ''; last >= first && (isSite((part = text.slice(cuts[last]!.end, end))) || isShort(part));) end = cuts[last--]!.start;
  for (let part = ''; first <= last && (isSite((part = text.slice(start, cuts[first]!.start))) || isShort(part));)
    start = cuts[first++]!.end;
  return text.slice(start, end).trim();
}

/** Removes the site before a colon, or a section where the rest is printed as a heading. */
function withoutSiteBefore(text: string, { site, names, headings }: TitleContext): string {
  const opened = BEFORE_COLON.exec(text);
  if (opened === null) return text;
  const [whole, name = ''] = opened;
  const rest = text.slice(whole.length);
  const key = wordsKey(name);
  // One or two words after the site's name are a section of it.
  if (!hasHeadlineWords(rest)) return text;
  return site.hasKey(key) || names.isSite(key) || (names.isSection(key) && headings.has(wordsKey(rest))) ? rest : text;
}

/**
 * The longest run of parts that is printed as a heading ("Section: Headline | Site" is also tried without its section);
 * where the rest is printed too ("C-like - Rust By Example"), the one closer above the article.
 */
function printedPart(text: string, cuts: readonly { start: number; end: number }[], { headings, names }: TitleContext): string | null {
  const parts = longestFirst(gathered(cuts, (cut) => [text.slice(0, cut.start), text.slice(cut.end)]));
  const isPrinted = (part: string): boolean => {
    const key = part.trim().length < SHORTEST ? '' : wordsKey(part);
    return key !== '' && headings.has(key) && !names.isSite(key);
  };
  const longest = longestFirst([...parts, ...partsAfterSection(text, cuts)]).find(
    (part) => part.length >= text.length * LEAST_SHARE && isPrinted(part),
  );
  if (longest === undefined) return null;
  const isHead = text.startsWith(longest);
  const isBeside = (part: string): boolean => part.length + longest.length < text.length && text.startsWith(part) !== isHead;
  const rest = parts.find((part) => isBeside(part) && isPrinted(part));
  return (rest !== undefined && headings.distance(wordsKey(rest)) < headings.distance(wordsKey(longest)) ? rest : longest).trim();
}

const longestFirst = (parts: readonly string[]): string[] => [...parts].sort((a, b) => b.length - a.length);

/** "Section: Headline | Site": the texts between the first colon and each cut. */
function partsAfterSection(text: string, cuts: readonly { start: number }[]): string[] {
  const [whole] = BEFORE_COLON.exec(text) ?? [];
  return whole === undefined || whole.endsWith(' : ')
    ? []
    : cuts.filter(({ start }) => start > whole.length).map(({ start }) => text.slice(whole.length, start));
}
