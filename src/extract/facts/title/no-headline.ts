import { wordSet } from '../../../languages/word-sets';
import { wordsKey } from '../../../text/words-key';
import { isDay } from '../is-day';
import type { FactView } from '../view';
import type { PageNames } from './page-names';
import type { Weighed } from './weighed';
import { hasHeadlineWords } from '../headline-words';

const sections = wordSet(({ boilerplate }) => boilerplate.sections);

/** Whether a key is what pages in any language call a section, or the kind of a text: "nyheder", "press release". */
export const isSectionWord = (key: string): boolean => sections(null).has(key);

/** A longer heading is not only a day. */
const LONGEST_DAY = 30;

/** Whether a heading says only a day. */
export const isOnlyDay = ({ title: { level, value } }: Weighed): boolean => level > 0 && value.length <= LONGEST_DAY && isDay(value);

/** Whether a heading is one of a list of articles: it links to its own, or microdata mark several headlines. */
export function isListed({ title: { line } }: Weighed, { lines, page }: FactView): boolean {
  const own = lines[line!]!;
  if (own.linkLength > 0) return true;
  const marked = page.microdata.filter(({ prop }) => prop === 'headline');
  return marked.length > 1 && marked.some(({ element }) => element === own.element);
}

/** Fewest links of a menu, and most lines below an h1 among which they are. */
const FEWEST_LINKS = 3;
const MENU_BELOW = 6;

/** Whether an h1 among the first lines of a page has a menu right below it: lines that are links, with nothing else between. */
export function isAboveMenu({ title: { line: own } }: Weighed, { lines }: FactView): boolean {
  if (own === null || own > MENU_BELOW) return false;
  let links = 0;
  for (const line of lines.slice(own + 1, own + 1 + MENU_BELOW)) {
    if (line.links.length === 0 || line.level > 0 || line.linkLength * 2 < line.text.length) break;
    links += line.links.length;
  }
  return links >= FEWEST_LINKS;
}

/**
 * "Actualités - Université de Holmville": whether an h1 in the header of the page is what `<title>` ends with, after
 * something else than the site, and the page's own content has an h1 as well.
 */
export function isMasthead({ title, key }: Weighed, own: Weighed | undefined, view: FactView, names: PageNames): boolean {
  if (title.level !== 1 || title.region !== 'header') return false;
  const whole = wordsKey(view.page.titleTag ?? '');
  const before = whole.endsWith(` ${key}`) ? whole.slice(0, -key.length - 1) : '';
  if (before === '' || view.site.hasKey(before) || names.isSite(before)) return false;
  return own !== undefined && hasHeadlineWords(own.key);
}
