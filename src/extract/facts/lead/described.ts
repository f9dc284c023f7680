import { metaContents } from '../../document/document';
import { stringsOf } from '../../document/json-ld';
import type { Line } from '../../content/lines';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';
import { unescaped } from '../unescaped';

/** How much of a line the page declares as its description. */
export type Described = 'whole' | 'beginning' | null;

/** A shorter description is a slogan. */
const SHORTEST = 30;
/** A declared description may be cut: this much of its beginning must be printed. */
const COMMON_START = 60;
/** What is left of the word in which it was cut, and the mark of it. */
const CUT = 4;

/** The descriptions that the page declares, most pages several times the same. */
export function descriptionsOf({ page, nodes }: AroundTitle): string[] {
  const described = new Set([
    ...metaContents(page, 'og:description', 'description', 'dc.description', 'twitter:description'),
    ...(nodes.article === null ? [] : stringsOf(nodes.article, 'description')),
  ]);
  return [...described].map((description) => wordsKey(unescaped(description))).filter((key) => key.length >= SHORTEST);
}

/** Whether a line is a declared description, or only begins like one: systems make those of the first words of the text. */
export function describedAs({ text }: Line, descriptions: readonly string[]): Described {
  if (descriptions.length === 0) return null;
  const key = wordsKey(text);
  if (descriptions.some((description) => Math.abs(description.length - key.length) <= CUT && startsAlike(key, description))) return 'whole';
  return descriptions.some((description) => description.length >= COMMON_START && startsAlike(key, description)) ? 'beginning' : null;
}

const startsAlike = (key: string, description: string): boolean => key.startsWith(description.slice(0, -CUT));
