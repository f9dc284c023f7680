import { isEnglishWord, mayBeCommon } from '../../../gazetteer/kin';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { CAPITALIZED, LOWER, NEW_LINE, NUMBER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { nameUse, peopleLexisOf } from '../lexis/people-words';
import { HeadUse } from '../lexis/heads';
import { arePartners, FAMILY } from '../lexis/partners';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** Tokens of a name, with the sign; a longer run is a heading. */
const LONGEST_NAME = 6;
const CHANCE = { family: 0.9, partners: 0.8, two: 0.78 } as const;

/**
 * "Busch & Müller", "Lind + Berg", "Holm & Sønner": a company called after two partners, or after one and the family. Other names
 * that an ampersand joins ("Tang & Kabel") only in languages that write it in names alone and no common noun with a capital.
 */
export function joinedBySign(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { words } = scan.tokens;
  const sign = signIn(scan.tokens, run.from, run.to);
  if (sign < 0 || isSource(scan.tokens, run.to)) return NONE;
  const isOfPartners = run.to === sign + 2 && arePartners(words[sign - 1]!, words[sign + 1]!);
  if (isPlain(view)) return afterClass(view, sign, isOfPartners);
  if (!isOfPartners) return NONE;
  const chance = FAMILY.has(words[sign + 1]!) ? CHANCE.family : CHANCE.partners;
  return [propose(scan, withGivenNames(view, sign - 1), run.to, 'partners', chance)];
}

/** The only "&" or "+" of a run between spaces, with a word on either side; -1 without one. */
function signIn({ words, kinds, before }: Tokens, from: number, to: number): number {
  let sign = -1;
  for (let at = from + 1; at < to - 1; at++) {
    if ((words[at] !== '&' && words[at] !== '+') || before[at] !== SPACED || before[at + 1] !== SPACED) continue;
    if (sign >= 0) return -1;
    sign = at;
  }
  return sign >= 0 && kinds[sign - 1] === WORD ? sign : -1;
}

/** Whether a capital inside a sentence marks a name. */
const isPlain = ({ scan: { language } }: View): boolean =>
  language !== null && !language.grammar.titleCase && !language.places.capitalNouns;

/** "Anna Holm & Lind", but not "Firma Holm & Lind": where the name begins before a surname, where other words have capitals, too. */
function withGivenNames({ scan: { tokens }, run }: View, surname: number): number {
  let from = surname;
  while (from > run.from && nameUse(tokens.words[from - 1]!).use.given > 0 && !mayBeCommon(tokens.words[from - 1]!)) from--;
  return from;
}

/** The run without a word for its kind that opens the sentence: not a heading, not two people, not what a department or an office is for. */
function afterClass(view: View, sign: number, isOfPartners: boolean): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  const { to } = run;
  const from = isUsed(view, run.from, HeadUse.classNoun) && opensSentenceOrQuote(tokens, run.from) ? run.from + 1 : run.from;
  if (from >= sign || to - from > LONGEST_NAME) return NONE;
  const isOfFamily = FAMILY.has(tokens.words[to - 1]!);
  if (isOfPartners) return [propose(scan, from, to, 'partners', isOfFamily ? CHANCE.family : CHANCE.partners)];
  if ((isHeading(tokens, from, to) && !isOfFamily) || isOfOffice(view)) return NONE;
  if (!isOfFamily && (isPair(tokens, sign, to) || isEnglishPhrase(tokens, from, to))) return NONE;
  return [propose(scan, from, to, 'partners', isOfFamily ? CHANCE.family : CHANCE.two)];
}

/** "Müller & Busch (2019)", "Müller & Busch, 2019", "Müller & Busch et al.": two authors. */
function isSource({ words, kinds, count }: Tokens, to: number): boolean {
  if (words[to] === 'et') return words[to + 1] === 'al';
  const isMark = words[to] === '(' || words[to] === ',' || words[to] === '[';
  return isMark && to + 1 < count && kinds[to + 1] === NUMBER;
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
