import type { Reading } from './expression';
import type { Reader } from './reader';

/** Marks that join numbers to longer ones: versions, phone numbers, amounts, ratios. */
const JOINTS: ReadonlySet<string> = new Set(['.', ',', '/', '-', '\u2013', ':', '_', '+', '#', '@', '&', '=']);
const CURRENCIES: ReadonlySet<string> = new Set(['$', '€', '£', '%', '‰', '°', '§', '¥', '²', '³', '½', '№', '@', '#']);

/** Whether the tokens are cut out of a longer number or word: "1.15.2", "2018-modellen", "A2014". */
export function isPartOfNumber(r: Reader, start: number, end: number): boolean {
  if (start > 0 && r.glued(start)) {
    const before = r.word(start - 1);
    if (r.isWord(start - 1) || r.isNumber(start - 1) || CURRENCIES.has(before)) return true;
    if (JOINTS.has(before) && start > 1 && r.glued(start - 1) && (r.isNumber(start - 2) || r.isWord(start - 2))) return !(before === '/' && r.isWord(start - 2));
  }
  if (end >= r.count || !r.glued(end)) return false;
  if (r.isWord(end) || r.isNumber(end) || CURRENCIES.has(r.word(end))) return true;
  if (!JOINTS.has(r.word(end)) || !r.glued(end + 1)) return false;
  return r.isNumber(end + 1) || (r.isWord(end + 1) && r.isDash(end) && r.isNumber(end - 1));
}

/** Whether a bare number among them counts something else: "2000 kroner", "nr. 6/2022", "side 12". */
export function isAmount(r: Reader, start: number, { value, end, need }: Reading): boolean {
  const exact = value.kind === 'day' && value.year !== null;
  if (CURRENCIES.has(r.word(end)) || (start > 0 && CURRENCIES.has(r.word(start - 1)))) return !exact;
  const counted = r.isNumber(end - 1) && !r.opensLine(end) && (r.vocabulary.amountsAfter.has(r.word(end)) || (r.isNumber(end) && !exact));
  if (counted && (need === 'cue' || value.kind === 'year')) return true;
  if (!r.isNumber(start) || r.opensLine(start)) return false;
  const before = r.is(start - 1, '.') ? start - 2 : start - 1;
  if (need === 'nothing' && exact) return false;
  return r.vocabulary.amountsBefore.has(r.word(before)) || (r.isNumber(start - 1) && value.kind !== 'interval');
}
