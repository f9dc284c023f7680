import { wordSet } from '../../../languages/word-sets';
import type { LanguageTables } from '../../../languages/contracts/language';
import { NEW_LINE } from '../../../text/token-kinds';
import { byWords, withWords, listJoins } from '../grammar';
import type { Scan } from '../scan';
import { cueTables } from '../lexis/cues';
import { isCapital } from './names';

const done = wordSet(({ clusters }) => clusters.done);

/** "led by": whether two words are a participle and a word for its agent. */
export const isDoneBy = (language: LanguageTables | null, deed: string, link: string): boolean =>
  byWords(language).has(link) && done(language).has(deed);

/**
 * "samarbejder med X", "finansieret af A, B og X": whether a verb for what bodies do, jointly or alone, stands before a
 * name or its list.
 */
export function isAfterDeed(scan: Scan, at: number): boolean {
  const { tokens, language } = scan;
  const first = startOfList(scan, at);
  const link = tokens.words[first - 1] ?? '';
  const before = tokens.words[first - 2] ?? '';
  return (withWords(language).has(link) && cueTables(scan).partners.includes(before)) || isDoneBy(language, before, link);
}

/** Whether "by" stands before a name or its list. */
export const isAfterBy = (scan: Scan, at: number): boolean =>
  byWords(scan.language).has(scan.tokens.words[startOfList(scan, at) - 1] ?? '');

/** Maximum number of tokens of the list before a name. */
const LIST_WITHIN = 14;

/** "støttet af Havfonden, Tangrådet og MADE": where the list of names that ends with the one at `at` begins. */
function startOfList(scan: Scan, at: number): number {
  const { tokens } = scan;
  const joins = listJoins(scan.language);
  const parts = (i: number): boolean => tokens.words[i] === ',' || joins.has(tokens.words[i]!);
  if (at < 2 || !parts(at - 1)) return at;
  let first = at - 1;
  while (first > 0 && at - first < LIST_WITHIN && tokens.before[first] !== NEW_LINE && (isCapital(tokens, first - 1) || parts(first - 1)))
    first--;
  return first;
}
