import { oneSpace } from '../../../text/space';
import { wordsKey } from '../../../text/words-key';
import type { Candidate } from '../candidate';
import { unescaped } from '../unescaped';
import { LONGEST_TAG } from './of-line';

/** A list of tags from one source. */
export type TagList = Candidate<readonly string[]>;

const MOST_TAGS = 40;
const MOST_WORDS = 7;

/** The tags among entries as printed or declared: each once, without signs around it, none longer than tags are. */
export function tagsIn(texts: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const text of texts) {
    const tag = trimmed(oneSpace(unescaped(text)));
    const key = wordsKey(tag);
    if (key !== '' && tag.length <= LONGEST_TAG && tag.split(' ').length <= MOST_WORDS && !kept.has(key)) kept.set(key, tag);
  }
  return [...kept.values()].slice(0, MOST_TAGS);
}

const trimmed = (tag: string): string => (/^[#,;|•·]/u.test(tag) ? tag.slice(1).trim() : tag).replace(/[,;|]$/u, '').trim();
