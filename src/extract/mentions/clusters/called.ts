import { nameUseOf } from '../../../gazetteer/given-names';
import { wordSet } from '../../../languages/word-sets';
import { NEW_LINE } from '../../../text/token-kinds';
import { copulas } from '../grammar';
import type { Scan } from '../scan';
import type { Cue } from '../lexis/cues';
import { isCapital } from './names';

const naming = wordSet(({ clusters }) => clusters.naming);

/** "X, som den nye klynge hedder": whether the verb of naming ends the clause, with no name after it. */
export function isCalled({ tokens, language }: Scan, cue: Cue): boolean {
  const at = copulas(language).has(tokens.words[cue.to] ?? '') ? cue.to + 1 : cue.to;
  return naming(language).has(tokens.words[at] ?? '') && /^[,.]$/u.test(tokens.words[at + 1] ?? '');
}

/** "Energien fra Karsten Ree, som den nye klynge hedder": whether a given name stands in the name that ends at the comma. */
export function isSomebody({ tokens }: Scan, comma: number): boolean {
  let from = comma;
  while (from > 0 && isCapital(tokens, from - 1) && tokens.before[from] !== NEW_LINE) from--;
  for (let i = from; i < comma; i++) if (nameUseOf(tokens.words[i]!).given > 0) return true;
  return false;
}
