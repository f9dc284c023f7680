import type { ClusterMatcher } from '../../../gazetteer/clusters/match';
import { wordSet } from '../../../languages/word-sets';
import { LOWER, SPACED, WORD } from '../../../text/token-kinds';
import type { NumberColumn } from '../../../text/words';
import { definiteArticles } from '../grammar';
import type { HeadIndex } from '../lexis/heads';
import { nameUse } from '../lexis/people-words';
import type { Scan } from '../scan';
import { isPlace } from './class-nouns';
import { endOfField } from './field-lists';
import { openingHead } from './opening-head';
import { propose, type Proposal, type View } from './proposal';

/**
 * "de gemeente Oss", "het waterschap Vallei en Veluwe", "het ministerie van Economische Zaken": in a language that writes the word
 * for a body in lower case and its name right after it, what follows the word and its article.
 */
export function findSmallHeads(scan: Scan, index: HeadIndex, uses: NumberColumn, knownAt: ClusterMatcher): Proposal[] {
  const { smallGovernments, smallAuthorities, smallHeads } = index.tables;
  const found: Proposal[] = [];
  if (smallHeads.length === 0) return found;
  const { tokens } = scan;
  for (let i = 1; i < tokens.count - 1; i++) {
    if (tokens.shapes[i] !== LOWER || !small(scan.language).has(tokens.words[i]!) || !hasArticle(scan, i)) continue;
    const word = tokens.words[i]!;
    if (smallHeads.includes(word)) found.push(...headed({ scan, index, uses, knownAt, run: { from: i, to: i + 1 } }));
    else if (smallAuthorities.includes(word)) found.push(...named(scan, i, overJoin(scan, index, endOfName(scan, i))));
    else if (smallGovernments.includes(word) && !isWhere(scan, i - 2)) found.push(...governing(scan, i));
  }
  return found;
}
const small = wordSet(({ organizations: { smallGovernments, smallAuthorities, smallHeads } }) => [
  ...smallGovernments,
  ...smallAuthorities,
  ...smallHeads,
]);

const hasArticle = ({ tokens, language }: Scan, i: number): boolean =>
  tokens.before[i] === SPACED && definiteArticles(language).has(tokens.words[i - 1]!);

/** "in de gemeente Oss", "uit de provincie Utrecht": where somebody is. */
const isWhere = ({ tokens, language }: Scan, at: number): boolean => at >= 0 && where(language).has(tokens.words[at]!);
const where = wordSet(({ organizations }) => organizations.within);

/** "het ministerie van Economische Zaken": the word, its link and the field in capitals. */
const headed = (view: View): readonly Proposal[] =>
  openingHead(view).filter(({ to, rule }) => rule === 'field' && to > view.run.to + 1 && isCapitalName(view.scan, view.run.to + 1));

/** Whether a capitalized word that is nobody's given name stands there. */
const isCapitalName = ({ tokens }: Scan, at: number): boolean =>
  tokens.kinds[at] === WORD && tokens.shapes[at] !== LOWER && nameUse(tokens.words[at]!).use.given === 0;

/** One past the capitalized words after a token; the token after it if there are none. */
function endOfName(scan: Scan, i: number): number {
  const { tokens } = scan;
  const first = i + 1;
  return tokens.before[first] === SPACED && isCapitalName(scan, first) ? endOfField(scan, first, true) : first;
}

/** "Vallei en Veluwe": one past the second half of a name. */
function overJoin(scan: Scan, { joins }: HeadIndex, end: number): number {
  const { words, before } = scan.tokens;
  return joins.has(words[end] ?? '') && before[end + 1] === SPACED && isCapitalName(scan, end + 1) ? end + 2 : end;
}

const named = (scan: Scan, i: number, to: number): readonly Proposal[] => (to > i + 1 ? [propose(scan, i, to, 'opener', 0.9)] : []);

/** "de gemeente Oss": nothing but a place after the word. */
function governing(scan: Scan, i: number): readonly Proposal[] {
  const to = endOfName(scan, i);
  return to > i + 1 && isPlace(scan, i + 1, to) ? [propose(scan, i, to, 'opener', 0.94)] : [];
}
