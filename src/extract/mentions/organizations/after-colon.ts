import { isEnglishWord } from '../../../gazetteer/kin';
import { LOWER, MARK, SPACED, WORD } from '../../../text/token-kinds';
import { endsSentence } from '../../../text/sentences';
import { countAt } from '../counts';
import { isPlace, mayBeFullName } from './class-nouns';
import { isNameAmongNames, isNoun, isPluralAt } from './exemplified';
import { NONE, propose, type Proposal, type View } from './proposal';

/** A longer run is a heading. */
const LONGEST_NAME = 4;
/** Maximum number of tokens between the word for the companies and the colon. */
const REACH = 8;

/**
 * "Drei Firmen sind hervorgegangen: A, B und C", "Partnerne er: A og B": the first of several names after a colon, where the
 * last noun before it means companies or members. The others follow from being in its list.
 */
export function afterColon(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  const colon = run.from - 1;
  if (tokens.words[colon] !== ':' || run.to - run.from > LONGEST_NAME || tokens.before[run.from] !== SPACED) return NONE;
  if (!isListed(view) || !isOfCompanies(view, colon)) return NONE;
  if (run.to - run.from === 1 && scan.language?.grammar.titleCase === true && isEnglishWord(tokens.words[run.from]!)) return NONE;
  const isOther = isPlace(scan, run.from, run.to) || (run.to - run.from > 1 && mayBeFullName(scan, run.from, run.to));
  return !isOther && (!isNoun(scan, run) || isNameAmongNames(view)) ? [propose(scan, run.from, run.to, 'exemplified', 0.8)] : NONE;
}

/** Whether another name follows after a comma or a word for "and", perhaps with an article. */
function isListed({ scan: { tokens }, index, run: { to } }: View): boolean {
  if (tokens.words[to] !== ',' && !index.joins.has(tokens.words[to] ?? '')) return false;
  for (let at = to + 1; at < tokens.count && at <= to + 2; at++) {
    if (tokens.kinds[at] !== WORD || tokens.before[at] !== SPACED) return false;
    if (tokens.shapes[at] !== LOWER) return true;
  }
  return false;
}

/** Whether the clause before the colon ends with companies and what they do; not "Virksomhederne har to mål:", which counts something else. */
function isOfCompanies(view: View, colon: number): boolean {
  const { scan } = view;
  const { tokens } = scan;
  for (let at = colon - 1; at >= 0 && colon - at <= REACH && !endsSentence(tokens, at + 1); at--) {
    if (tokens.kinds[at] === MARK || countAt(scan, at) > 0) return false;
    if (isPluralAt(view, at)) return true;
  }
  return false;
}
