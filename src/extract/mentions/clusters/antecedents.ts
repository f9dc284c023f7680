import type { Scan } from '../scan';
import { isOf, type Cue } from './cues';
import { hasThings, isOfThings } from './senses';

/**
 * "En klynge på 30 smittede … Klyngen": a cue alone that speaks of the one named before means what that one did, cases
 * or genes or machines.
 */
export function withAntecedents(scan: Scan, cues: readonly Cue[]): readonly Cue[] {
  let isOther = false;
  return cues.map((cue) => {
    if (isOther && speaksOfLast(cue)) return { ...cue, foreign: true };
    isOther = cue.foreign || (isAnyOf(cue) && (hasThings(scan, cue.to) || (isOf(scan, cue.to) && isOfThings(scan, cue.to))));
    return cue;
  });
}

/** "Klyngen", "the cluster": known, and no word in it or with it says which. */
const speaksOfLast = ({ definite, certain, compound }: Cue): boolean => definite && !certain && !compound;

const isAnyOf = ({ certain }: Cue): boolean => !certain;
