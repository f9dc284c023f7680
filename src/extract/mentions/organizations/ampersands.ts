import { isEnglishWord } from '../../../gazetteer/kin';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { CAPITALIZED, LOWER, NEW_LINE, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { nameUse, peopleLexisOf } from '../lexis/people-words';
import { HeadUse } from '../lexis/heads';
import { FAMILY } from '../lexis/partners';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** Tokens of a name, with the ampersand; a longer run is a heading. */
const LONGEST_NAME = 6;
const CHANCE = { kin: 0.93, two: 0.78 } as const;

/**
 * "Holm & Sønner", "Tang & Kabel": names that an ampersand joins, in languages that write it in names only and no common
 * noun with a capital: not a heading, not two people, not what a department or an office is for.
 */
export function joinedByAmpersand(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens, language } = scan;
  const { to } = run;
  // "Virksomheden Holm & Co": a word for its kind that opens the sentence.
  const from = isUsed(view, run.from, HeadUse.classNoun) && opensSentenceOrQuote(tokens, run.from) ? run.from + 1 : run.from;
  const and = ampersandIn(tokens, from, to);
  if (and < 0 || to - from > LONGEST_NAME || language === null || language.grammar.titleCase || language.places.capitalNouns) return NONE;
  const isKin = FAMILY.has(tokens.words[to - 1]!);
  if (isHeading(tokens, from, to) && !isKin) return NONE;
  if (isOfOffice(view) || (!isKin && (isPair(tokens, and, to) || isEnglishPhrase(tokens, from, to)))) return NONE;
  return [propose(scan, from, to, 'head', isKin ? CHANCE.kin : CHANCE.two)];
}

/** The first "&" between spaces; -1 without one. */
function ampersandIn({ words, before }: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) if (words[at] === '&' && before[at] === SPACED && before[at + 1] === SPACED) return at;
  return -1;
}

/** Whether a run opens a line or a sentence that does not go on with a small word. */
const isHeading = (tokens: Tokens, from: number, to: number): boolean =>
  (tokens.before[from] === NEW_LINE || opensSentenceOrQuote(tokens, from)) &&
  (to >= tokens.count || tokens.before[to] === NEW_LINE || tokens.shapes[to] !== LOWER || tokens.kinds[to] !== WORD);

/** "leder for Salg & Marked", "EVP Tang & Teknik": what an office is for. */
function isOfOffice({ scan: { tokens, language }, run: { from } }: View): boolean {
  const { isRole } = peopleLexisOf(language);
  if (isRole(tokens.words[from]!) || (tokens.shapes[from] === UPPER && tokens.words[from + 1] !== '&')) return true;
  for (let at = from - 1; at >= 0 && from - at <= OFFICE && tokens.before[at + 1] === SPACED; at--)
    if (isRole(tokens.words[at]!) || tokens.shapes[at] === UPPER) return true;
  return false;
}
const OFFICE = 2;

/** "Ida & Mads": a given name on both sides and nothing after them. */
const isPair = ({ words }: Tokens, and: number, to: number): boolean =>
  to === and + 2 && nameUse(words[and - 1]!).use.given > 0 && nameUse(words[to - 1]!).use.given > 0;

/** "Research & Development" */
function isEnglishPhrase({ words, kinds, shapes }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kinds[at] === WORD && (shapes[at] !== CAPITALIZED || !isEnglishWord(words[at]!))) return false;
  return true;
}
