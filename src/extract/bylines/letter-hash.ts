import { foldUnit } from '../../text/fold';
import { unitAt } from '../../text/units';

/** Size of a table indexed by the hash of a word's letters. */
export const SLOTS = 8192;
/** The hash of no letters. */
export const SEED = 0x2545f491;

/** Extends a hash by one letter. */
export const step = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x9e3779b1) ^ (hash >>> 15);

export const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (SLOTS - 1);

/** The hashes of the words of a phrase, each a run of letters. */
export function wordHashes(phrase: string): number[] {
  const found: number[] = [];
  let hash = SEED;
  for (let i = 0; i < phrase.length; i++) {
    const letter = foldUnit(unitAt(phrase, i));
    if (letter !== 0) hash = step(hash, letter);
    else if (hash !== SEED) {
      found.push(hash);
      hash = SEED;
    }
  }
  if (hash !== SEED) found.push(hash);
  return found;
}
