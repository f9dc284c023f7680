import { mayBeCommon } from '../../../gazetteer/kin';
import { nameUseOf } from '../../../gazetteer/given-names';
import { NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import { arePartners, FAMILY } from '../lexis/partners';
import type { Scan } from '../scan';
import { NONE, propose, type Proposal, type View } from './proposal';

/** "Busch & Müller", "Lind + Berg", "Holm & Sønner": a company called after two partners, or after one and the family. */
export function calledAfterPartners({ scan, run }: View): readonly Proposal[] {
  const { tokens } = scan;
  const sign = signIn(scan, run.from, run.to);
  if (sign < 0 || run.to - sign > 2 || isSource(scan, run.to)) return NONE;
  const second = tokens.words[sign + 1]!;
  if (!arePartners(tokens.words[sign - 1]!, second)) return NONE;
  return [propose(scan, withGivenNames(scan, run.from, sign - 1), run.to, 'partners', FAMILY.has(second) ? 0.85 : 0.8)];
}

/** "Anna Holm & Lind", but not "Firmaet Holm & Lind": where the name begins before a surname. */
function withGivenNames({ tokens: { words } }: Scan, first: number, surname: number): number {
  let from = surname;
  while (from > first && nameUseOf(words[from - 1]!).given > 0 && !mayBeCommon(words[from - 1]!)) from--;
  return from;
}

/** The only "&" or "+" of a run, with a word on either side; -1 if there is none. */
function signIn({ tokens: { kinds, words, before } }: Scan, from: number, to: number): number {
  let sign = -1;
  for (let at = from; at < to; at++) {
    if (kinds[at] === WORD) continue;
    if (sign >= 0 || !isPlusOrAnd(words[at]!) || before[at] !== SPACED || before[at + 1] !== SPACED || at + 1 >= to) return -1;
    sign = at;
  }
  return sign > from ? sign : -1;
}

const isPlusOrAnd = (word: string): boolean => word === '&' || word === '+';

/** "Müller & Busch (2019)", "Müller & Busch, 2019", "Müller & Busch et al.": two authors. */
function isSource({ tokens: { words, kinds, count } }: Scan, to: number): boolean {
  if (words[to] === 'et') return true;
  const isMark = words[to] === '(' || words[to] === ',' || words[to] === '[';
  return isMark && to + 1 < count && kinds[to + 1] === NUMBER;
}
