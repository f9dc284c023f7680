import type { Content } from '../content/content';
import { gatherLines } from '../content/gather';
import { folded, type Hints } from '../content/hints';
import { selectContent } from '../content/select';
import { metaContents, type PageDocument } from '../document/document';
import { readDocument } from '../document/read-document';
import type { Limits } from '../../models/options';
import { articlesIn, type ProgramText } from './articles-in';
import { declaredBodies } from './declared-body';
import { jsonIn } from './json-in';
import { escapeMarkup } from './markup';
import { programsIn } from './programs';

/** A page with more text of its own, in UTF-16 units, is read as it stands. */
const THIN = 1000;
/** Less text may be a notice on cookies: a text of the program need not go on where it ends. */
const NOTHING = 300;
/** The text of a program is so many times as long as the page's own. */
const TIMES = 2;
/** So much of a line, folded, tells whether it stands in a text; of shorter ones none is asked. */
const LONGEST_SAMPLE = 120;
const SHORTEST_SAMPLE = 60;

/**
 * The article's text where the page shows nothing of it, or its first lines alone, and its program or its metadata hold
 * the whole: pages that a browser is to put together. Null on all other pages, and where nothing says that a text
 * which the program holds is this page's: the lines that the page does show, its title beside it, or its description in it.
 */
export function textOfProgram(page: PageDocument, shown: Content, declared: Hints, limits: Limits): Content | null {
  const own = lengthOf(shown, THIN);
  if (own > THIN) return null;
  const hints = withoutSite(declared, page);
  const texts = shownTexts(shown);
  const best = bestOf(textsOf(page, hints), texts, hints);
  if (best === null || best.words.length < TIMES * own) return null;
  const first = texts.findIndex((text) => tells(text, best));
  if (first < 0 && own > NOTHING) return null;
  const { root } = readDocument(pageOf(best, texts.slice(0, Math.max(0, first)), hints), {}, limits);
  const told = selectContent(gatherLines(root), hints);
  // Of what was found boxes and menus are left out as of any page: what remains must be more than the page shows.
  return lengthOf(told, own) > own ? told : null;
}

/** A front page has the site's name for its title, which the program may have beside any text of the site. */
function withoutSite(hints: Hints, page: PageDocument): Hints {
  const sites = metaContents(page, 'og:site_name', 'application-name').map(folded);
  return { ...hints, titles: hints.titles.filter((title) => !sites.includes(title)) };
}

/** UTF-16 units of what is selected; counted no further than there is reason to. */
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
 * The page's own by its title, else one that holds a line that the page shows, or its description; the longest of them.
 *
 * @param shown the lines that the page shows of the article
 */
function bestOf(texts: readonly ProgramText[], shown: readonly string[], { description }: Hints): ProgramText | null {
  return (
    longest(texts.filter(({ owner, isBody }) => owner === 'page' && isBody)) ??
    longest(texts.filter((text) => shown.some((line) => tells(line, text)))) ??
    longest(texts.filter((text) => text.owner === 'unsaid' && text.isBody && tells(description, text)))
  );
}

const longest = (texts: readonly ProgramText[]): ProgramText | null =>
  texts.reduce<ProgramText | null>((best, text) => (best === null || text.words.length > best.words.length ? text : best), null);

/** Whether a line is long enough to tell a text by, and stands in it. */
function tells(line: string, { words }: ProgramText): boolean {
  const sample = folded(line).slice(0, LONGEST_SAMPLE);
  return sample.length >= SHORTEST_SAMPLE && words.includes(sample);
}

/** The page that a browser would have made of it, with its title and what the page shows above the text: its lead. */
function pageOf({ markup }: ProgramText, above: readonly string[], { titles }: Hints): string {
  const lines = above.map((line) => `<p>${escapeMarkup(line)}</p>`);
  return `<article><h1>${escapeMarkup(titles[0] ?? '')}</h1>${lines.join('')}${markup}</article>`;
}
