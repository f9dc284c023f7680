import { folded, type Hints } from '../content/hints';
import { markupOfBlocks } from './rich-text';

/** An article's text as a program holds it. */
export interface ProgramText {
  readonly markup: string;
  /** Its letters and digits in lower case, one space for all between. */
  readonly words: string;
  /** What it stands in holds the page's title as well. */
  readonly isTitled: boolean;
}

/** Fewer paragraphs, and less text, are a summary. */
const FEWEST_PARAGRAPHS = 3;
export const SHORTEST_TEXT = 500;

/** Titles are no shorter and no longer than this. */
const SHORTEST_TITLE = 15;
const LONGEST_TITLE = 300;

/** Whether a value is the page's title, which the metadata may have with the site's name behind it. */
export function isTitleOf({ titles }: Hints, value: unknown): boolean {
  if (typeof value !== 'string' || value.length < SHORTEST_TITLE || value.length > LONGEST_TITLE) return false;
  const title = folded(value);
  return titles.some((declared) => declared === title || (title.length >= SHORTEST_TITLE && declared.startsWith(`${title} `)));
}

const PARAGRAPH = /<p(?=[\s>])/giu;

/** What is still to be looked at: a value, and whether what it stands in is the page's article. */
interface Open {
  readonly value: unknown;
  readonly isTitled: boolean;
}

/** The texts of several paragraphs that a value of JSON holds: as markup, or as blocks of rich text. */
export function articlesIn(root: unknown, hints: Hints): ProgramText[] {
  const found: ProgramText[] = [];
  const open: Open[] = [{ value: root, isTitled: false }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { value, isTitled } = at;
    const text = typeof value === 'string' ? value : Array.isArray(value) ? markupOfBlocks(value) : '';
    const article = text.length < SHORTEST_TEXT ? null : programText(text, isTitled);
    if (article !== null) found.push(article);
    // The members of a list are articles of their own.
    else if (Array.isArray(value)) for (const one of value) open.push({ value: one, isTitled: false });
    else if (typeof value === 'object' && value !== null) {
      const isArticle = isTitledHere(value as Readonly<Record<string, unknown>>, hints) ?? isTitled;
      for (const one of Object.values(value)) open.push({ value: one, isTitled: isArticle });
    }
  }
  return found;
}

/** Keys of an article's title. */
const TITLES: ReadonlySet<string> = new Set(['title', 'headline']);

/** Whether an object has the page's title: true where it does, false where it has another, undefined where it says nothing. */
function isTitledHere(object: Readonly<Record<string, unknown>>, hints: Hints): boolean | undefined {
  const entries = Object.entries(object);
  if (entries.some(([, value]) => isTitleOf(hints, value))) return true;
  return entries.some(([key, value]) => TITLES.has(key) && typeof value === 'string' && value !== '') ? false : undefined;
}

const TAG = /<[^<>]*>/gu;

/** Markup of several paragraphs; null where it holds less. */
export function programText(markup: string, isTitled: boolean): ProgramText | null {
  if ((markup.match(PARAGRAPH)?.length ?? 0) < FEWEST_PARAGRAPHS) return null;
  const words = folded(markup.replace(TAG, ' '));
  return words.length < SHORTEST_TEXT ? null : { markup, words, isTitled };
}
