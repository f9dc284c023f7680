import { isEnglishWord } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { CAPITALIZED, GLUED, LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { definiteArticles } from '../grammar';
import { nameUse, peopleLexisOf } from '../lexis/people-words';
import { nationalities } from '../lexis/place-words';
import type { Scan } from '../scan';
import type { Run } from './runs';
import { isLetter, mayBePersonOrPlace } from './class-nouns';
import { HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** A longer run is a heading. */
const LONGEST_NAME = 3;
/** Maximum number of words of a name between "siger" and "til". */
const SPEAKER = 5;

/** "siger Karen Holm til X", "told the X": the paper that somebody has spoken to, unless it is a person or a place. */
export function toldPaper(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  const hasArticle = isArticle(scan, run.from - 1);
  const link = hasArticle ? run.from - 2 : run.from - 1;
  if (
    !isUsed(view, link, HeadUse.told) ||
    run.to - run.from > LONGEST_NAME ||
    tokens.before[run.from] !== SPACED ||
    tokens.shapes[link] !== LOWER
  )
    return NONE;
  if (isLetter(tokens, run) || mayBePersonOrPlace(scan, run.from, run.to)) return NONE;
  if (hasArticle && isSomebody(scan, run)) return NONE;
  if (!isSaidBefore(view, link)) return NONE;
  const to = hasArticle ? endOverAnd(view) : run.to;
  return [propose(scan, run.from, to, 'told', to > run.to ? 0.86 : 0.66)];
}

/** "told the Gazette": whether a definite article in lower case stands between the link and the paper. */
const isArticle = ({ tokens, language }: Scan, at: number): boolean =>
  language?.grammar.titleCase === true && at > 0 && tokens.shapes[at] === LOWER && definiteArticles(language).has(tokens.words[at]!);

/** "told the Prime Minister", "told the Irish": an office or a people. */
function isSomebody({ tokens, language }: Scan, { from, to }: Run): boolean {
  const { isRole, isTitle } = peopleLexisOf(language);
  for (let i = from; i < to; i++) {
    const word = tokens.words[i]!;
    if (isRole(word) || isTitle(word) || nationalities(language).has(word)) return true;
  }
  return false;
}

/** "the Kelp and Tide": one past the second noun of a paper's title. */
function endOverAnd({ scan: { tokens }, index: { heads, joins }, run: { from, to } }: View): number {
  const next = to + 1;
  const isJoined =
    to - from === 1 && joins.has(tokens.words[to] ?? '') && tokens.shapes[next] === CAPITALIZED && tokens.kinds[next] === WORD;
  const isNoun = (word: string): boolean => heads.has(word) || isEnglishWord(word);
  return isJoined && isNoun(tokens.words[from]!) && isNoun(tokens.words[next]!) ? next + 1 : to;
}

/** Whether a reporting verb stands here, or before a pronoun or a name. */
function isSaidBefore({ scan }: View, link: number): boolean {
  const { tokens } = scan;
  const lexis = peopleLexisOf(scan.language);
  for (let at = link; at >= 0 && link - at <= SPEAKER && tokens.kinds[at] === WORD; at--) {
    if (lexis.isReporting(tokens.words[at]!)) return true;
    if (at < link && tokens.shapes[at] === LOWER && !lexis.isPronoun(tokens.words[at]!)) return false;
  }
  return false;
}

/** Links between a person and an organization: "Karen Holm fra X", "Grant Hill of X". */
export const ofPerson = wordSet(({ organizations }) => organizations.ofPerson);

/** "Karen Holm fra Norvik Energi": the organization of somebody with a full name, in two words or more. */
export function bodyOfPerson(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  const link = run.from - 1;
  if (
    link < 2 ||
    run.to - run.from < 2 ||
    run.to - run.from > LONGEST_NAME ||
    tokens.before[run.from] !== SPACED ||
    tokens.before[link] !== SPACED
  )
    return NONE;
  if (!ofPerson(scan.language).has(tokens.words[link]!) || tokens.shapes[link] !== LOWER || mayBePersonOrPlace(scan, run.from, run.to))
    return NONE;
  return isFullName(view, link) ? [propose(scan, run.from, run.to, 'of-person', 0.66)] : NONE;
}

/** Whether a token is a capitalized word, or joins two of them: "O'Donnell", "Bang-Jensen". */
const isNamePart = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === WORD ? tokens.shapes[at] !== LOWER : tokens.before[at] === GLUED && "'’-".includes(tokens.words[at]!);

/** Whether the words before a token are a given name and what follows it. */
export function isFullName({ scan: { tokens } }: View, end: number): boolean {
  let first = end;
  while (first > 0 && end - first < SPEAKER && tokens.before[first] !== NEW_LINE && isNamePart(tokens, first - 1)) first--;
  if (end - first < 2) return false;
  for (let at = first; at < end - 1; at++) if (nameUse(tokens.words[at]!).use.given > 0) return true;
  return false;
}
