import type { Content } from '../content/content';
import { gatherLines } from '../content/gather';
import type { Hints } from '../content/hints';
import { wordsKey } from '../../text/words-key';
import { selectContent } from '../content/select';
import { metaContents, type PageDocument } from '../document/document';
import { readDocument } from '../document/read-document';
import type { Limits } from '../../models/options';
import { articlesIn, type ProgramText } from './articles-in';
import { declaredBodies } from './declared-body';
import { jsonIn } from './json-in';
import { escapeMarkup } from './markup';
import { programsIn } from './programs';

/** A page with more visible text, in UTF-16 units, is read as it is. */
const THIN = 1000;
/** Less text may be a cookie notice: a text from a script need not continue it. */
const NOTHING = 300;
/** The text from a script must be this many times as long as the page's own. */
const TIMES = 2;
/** How much of a line, folded, is looked for in a text; shorter lines are not looked for. */
const LONGEST_SAMPLE = 120;
const SHORTEST_SAMPLE = 60;

/**
 * The article's text where the page shows nothing of it, or only its first lines, and its scripts or metadata hold the whole:
 * pages rendered in the browser. Null on all other pages, and where nothing ties the text to this page: neither the lines
 * that the page shows, nor its title beside the text, nor its description in it.
 */
export function textOfProgram(page: PageDocument, shown: Content, declared: Hints, limits: Limits): Content | null {
  const own = lengthOf(shown, THIN);
  if (own > THIN) return null;
  const hints = withoutSite(declared, page);
  const texts = shownTexts(shown);
  const best = bestOf(textsOf(page, hints), texts, hints);
  if (best === null || best.words.length < TIMES * own) return null;
  const first = texts.findIndex((text) => identifies(text, best));
  if (first < 0 && own > NOTHING) return null;
  const { root } = readDocument(pageOf(best, texts.slice(0, Math.max(0, first)), hints), {}, limits);
  const rendered = selectContent(gatherLines(root), hints);
  // Boxes and menus are left out as on any page: what remains must be more than the page shows.
  return lengthOf(rendered, own) > own ? rendered : null;
}

/** Drops titles that are the site's name, as on a front page: scripts may have it beside any text of the site. */
function withoutSite(hints: Hints, page: PageDocument): Hints {
  const sites = metaContents(page, 'og:site_name', 'application-name').map(wordsKey);
  return { ...hints, titles: hints.titles.filter((title) => !sites.includes(title)) };
}

/** UTF-16 units of the selected lines; stops counting at `enough`. */
function lengthOf({ lines, selected, first, last }: Content, enough: number): number {
  let length = 0;
  for (let i = first; i < last && length <= enough; i++) if (selected[i] === 1) length += lines[i]!.text.length;
  return length;
}

const shownTexts = ({ lines, selected, first, last }: Content): string[] =>
  lines.slice(first, last).flatMap(({ index, text }) => (selected[index] === 1 ? [text] : []));

const textsOf = (page: PageDocument, hints: Hints): ProgramText[] => [
  ...declaredBodies(page, hints),
  ...[...programsIn(page.source)].flatMap((program) => [...jsonIn(program)].flatMap((value) => articlesIn(value, hints))),
];

/**
 * The text that is the page's by its title, else one with a line that the page shows, else one with its description; the
 * longest of them.
 *
 * @param shown the lines of the article that the page shows
 */
function bestOf(texts: readonly ProgramText[], shown: readonly string[], { description }: Hints): ProgramText | null {
  return (
    longest(texts.filter(({ owner, isBody }) => owner === 'page' && isBody)) ??
    longest(texts.filter((text) => shown.some((line) => identifies(line, text)))) ??
    longest(texts.filter((text) => text.owner === 'unsaid' && text.isBody && identifies(description, text)))
  );
}

const longest = (texts: readonly ProgramText[]): ProgramText | null =>
  texts.reduce<ProgramText | null>((best, text) => (best === null || text.words.length > best.words.length ? text : best), null);

/** Whether a line is long enough to identify a text, and is in it. */
function identifies(line: string, { words }: ProgramText): boolean {
  const sample = wordsKey(line).slice(0, LONGEST_SAMPLE);
  return sample.length >= SHORTEST_SAMPLE && words.includes(sample);
}

/** The page that a browser would have rendered, with the title and the lines that the page shows above the text: its lead. */
function pageOf({ markup }: ProgramText, above: readonly string[], { titles }: Hints): string {
  const lines = above.map((line) => `<p>${escapeMarkup(line)}</p>`);
  return `<article><h1>${escapeMarkup(titles[0] ?? '')}</h1>${lines.join('')}${markup}</article>`;
}
