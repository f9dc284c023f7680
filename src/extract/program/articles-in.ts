import type { Hints } from '../content/hints';
import { wordsKey } from '../../text/words-key';
import { markupOfBlocks } from './rich-text';

/** Whose text it is: the page's by the title beside it, another article's by another title, or unknown. */
type Owner = 'page' | 'other' | 'unsaid';

/** An article's text as a script holds it. */
export interface ProgramText {
  readonly markup: string;
  /** Its letters and digits in lower case, with one space for anything between them. */
  readonly words: string;
  readonly owner: Owner;
  /** Whether it is under a key for an article's text, and under none for anything else. */
  readonly isBody: boolean;
}

/** Fewer paragraphs, and less text, are a summary. */
const FEWEST_PARAGRAPHS = 3;
export const SHORTEST_TEXT = 500;

/** Bounds of the length of a title. */
const SHORTEST_TITLE = 15;
const LONGEST_TITLE = 300;
/** Minimum share of a declared title that is the article's own; the rest is the site's name. */
const OWN_SHARE = 2 / 3;

/** Keys of an article's title. */
const TITLES: ReadonlySet<string> = new Set(['title', 'headline', 'heading']);

/** Whether a value is the page's title; under a key for titles also where the metadata add the site's name. */
function isTitleOf({ titles }: Hints, key: string, value: unknown): boolean {
  if (typeof value !== 'string' || value.length < SHORTEST_TITLE || value.length > LONGEST_TITLE) return false;
  const title = wordsKey(value);
  const isCut = (declared: string): boolean => title.length >= declared.length * OWN_SHARE && declared.startsWith(`${title} `);
  return titles.some((declared) => declared === title || (TITLES.has(key) && isCut(declared)));
}

/** A value still to be visited, with what the keys and titles around it say. */
interface Open {
  readonly value: unknown;
  readonly owner: Owner;
  readonly isBody: boolean;
}

/** Parts of keys for an article's text, and for things beside one. */
const OF_BODY = /body|content|text|html|article|story|copy|blocks|paragraphs|document|main/iu;
const OF_OTHERS =
  /^(?:nav|bio|about)|comment|consent|cookie|privacy|legal|terms|notice|disclaimer|copyright|footer|header|menu|sidebar|related|recommend|teaser|promo|advert|newsletter|subscri|paywall|author|settings|faq|caption|credit|summary|abstract/iu;

/** The texts of several paragraphs in a JSON value: as markup, or as blocks of rich text. */
export function articlesIn(root: unknown, hints: Hints): ProgramText[] {
  const found: ProgramText[] = [];
  const open: Open[] = [{ value: root, owner: 'unsaid', isBody: false }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { value, owner, isBody } = at;
    const text = typeof value === 'string' ? value : Array.isArray(value) ? markupOfBlocks(value) : '';
    const article = text.length < SHORTEST_TEXT ? null : programText(text, owner, isBody);
    if (article !== null) found.push(article);
    // Each member of a list is an article of its own.
    else if (Array.isArray(value)) for (const one of value) open.push({ value: one, owner: 'unsaid', isBody: false });
    else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      const own = ownerOf(entries, hints) ?? owner;
      for (const [key, one] of entries)
        if (!OF_OTHERS.test(key)) open.push({ value: one, owner: own, isBody: isBody || OF_BODY.test(key) });
    }
  }
  return found;
}

/** The owner of the texts in an object with these entries, by a title among them; undefined without one. */
export function ownerOf(entries: readonly (readonly [string, unknown])[], hints: Hints): Owner | undefined {
  if (entries.some(([key, value]) => isTitleOf(hints, key, value))) return 'page';
  return entries.some(([key, value]) => TITLES.has(key) && typeof value === 'string' && value !== '') ? 'other' : undefined;
}

const PARAGRAPH = /<p(?=[\s>])/giu;
const TAG = /<[^<>]*>/gu;

/** Markup of several paragraphs; null where it holds less. */
function programText(markup: string, owner: Owner, isBody: boolean): ProgramText | null {
  if ((markup.match(PARAGRAPH)?.length ?? 0) < FEWEST_PARAGRAPHS) return null;
  const words = wordsKey(markup.replace(TAG, ' '));
  return words.length < SHORTEST_TEXT ? null : { markup, words, owner, isBody };
}
