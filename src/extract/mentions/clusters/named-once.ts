import { wordSet } from '../../../languages/word-sets';
import { LOWER, NUMBER, SPACED } from '../../../text/token-kinds';
import { opensSentence, sentenceAround } from '../../../text/sentences';
import { definiteArticles, indefiniteArticles } from '../grammar';
import type { Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';
import type { Cue } from '../lexis/cues';
import type { Finds } from './finds';
import { readName } from './names';
import { mayBeNamed } from './name-in-commas';

/** Right before the name that a cluster was founded under, and between a cluster and a former name. */
const namedUnder = wordSet(({ clusters }) => clusters.namedUnder);
const calledOnce = wordSet(({ clusters }) => clusters.calledOnce);
const formerly = wordSet(({ clusters }) => clusters.formerly);
const founding = wordSet(({ dates }) => [dates.roles.founded, dates.roles.made].flatMap((words) => words.split(' | ')));
/** Fewer digits are no year. */
const YEAR = 4;

/**
 * "Klyngen blev stiftet i 2008 under navnet Tangforum Nord og hed Tangnet til 2019": the former names of the cluster that
 * opens the sentence, by its name or as "the cluster", where nothing else is introduced before them.
 */
export function findNamesOnce(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const { tokens } = scan;
  if (scan.language === null) return;
  const isArticle = (at: number): boolean => at >= 0 && definiteArticles(scan.language).has(tokens.words[at]!);
  for (const { token, definite, one, foreign } of cues)
    if (definite && one && !foreign && opensSentence(tokens, isArticle(token - 1) ? token - 1 : token)) namesIn(scan, token, finds);
  for (const { from, to } of [...finds.list]) if (opensSentence(tokens, from)) namesIn(scan, to - 1, finds);
}

/** The names given in a sentence about the cluster that ends at a token. */
function namesIn(scan: Scan, subject: number, finds: Finds): void {
  const { tokens, language } = scan;
  const [, end] = sentenceAround(tokens, subject);
  let isFounding = false;
  for (let i = subject + 1; i < end - 1; i++) {
    const word = tokens.words[i]!;
    if (indefiniteArticles(language).has(word)) return;
    isFounding ||= founding(language).has(word) || isYear(tokens, i);
    const phrase = `${tokens.words[i - 1]!} ${word}`;
    const isIts =
      (isFounding && (namedUnder(language).has(word) || namedUnder(language).has(phrase))) ||
      calledOnce(language).has(word) ||
      calledOnce(language).has(phrase);
    if (isIts) addAt(scan, formerly(language).has(tokens.words[i + 1]!) ? i + 2 : i + 1, finds);
  }
}

const isYear = ({ kinds, starts, ends }: Tokens, i: number): boolean => {
  const length = ends[i]! - starts[i]!;
  return kinds[i] === NUMBER && length === YEAR;
};

function addAt(scan: Scan, at: number, finds: Finds): void {
  const { tokens } = scan;
  if (at >= tokens.count || tokens.before[at] !== SPACED) return;
  const known = finds.at(at);
  if (known) known.kinds.add('merged');
  else if (tokens.shapes[at] !== LOWER) {
    const name = readName(tokens, at);
    if (name !== null && mayBeNamed(scan, name)) finds.add(name.from, name.to, name.start, name.end, 'merged');
  }
}
