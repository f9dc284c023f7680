import { hasGivenName, isKnownName } from '../../gazetteer/known-names';
import { PHRASE } from '../bylines/phrases';
import type { LineName } from '../bylines/reading';
import type { FactView } from './view';
import { matchesOf } from '../../text/matches';

/** A byline at the end of a paragraph, with where it begins. */
export interface BylineAfterText {
  readonly start: number;
  readonly names: readonly LineName[];
}

/** Maximum length of such a byline; the paragraph before it is at least as long as the shortest standfirst. */
const LONGEST = 80;
const SHORTEST_TEXT = 40;
const SENTENCE_END = /[.!?…][)"'’”“»«]*\s/gu;
/** A byline does not end as a sentence does. */
const CLOSED = /[.!?…:]$/u;

/**
 * "Vandet er renere end nogensinde. Tekst: Ida Holm", "… seit Jahren. Von Ida Holm": who wrote, at the end of a standfirst;
 * null where the last words are anything else.
 */
export function bylineAfterText({ phrases, reader }: FactView, text: string): BylineAfterText | null {
  if (text.length < SHORTEST_TEXT || CLOSED.test(text)) return null;
  const from = Math.max(SHORTEST_TEXT, text.length - LONGEST);
  for (const end of matchesOf(text.slice(from), SENTENCE_END)) {
    const start = from + end.index + end[0].length;
    const tail = text.slice(start);
    if (!opensByline(phrases, tail)) continue;
    const names = reader.names(tail);
    if (names.length > 0 && names.every(isWriter) && tail.endsWith(names.at(-1)!.name)) return { start, names };
  }
  return null;
}

/** Whether a text opens with a label of authors, or an opener of bylines. */
function opensByline(phrases: FactView['phrases'], tail: string): boolean {
  if (tail.includes(':')) return (phrases.ofLabel(tail, LONGEST) & (PHRASE.by | PHRASE.author)) !== 0;
  const words = tail.split(' ');
  return words.some((_, at) => at > 0 && (phrases.ofWhole(words.slice(0, at).join(' ')) & PHRASE.by) !== 0);
}

const isWriter = ({ name, kind, as }: LineName): boolean =>
  kind === 'person' && as === 'author' && name.includes(' ') && (hasGivenName(name) || isKnownName(name));
