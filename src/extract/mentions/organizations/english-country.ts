import { nameUseOf } from '../../../gazetteer/given-names';
import { CAPITALIZED, SPACED, WORD } from '../../../text/token-kinds';
import { isPlaceName } from '../clusters/place-names';
import { WordClass } from '../lexicon';
import { NONE, propose, type Proposal, type View } from './proposal';

/** Maximum number of words before the country. */
const LONGEST = 4;

/**
 * "Photon Sweden", "Kelp Denmark": a text in another language uses the English name of a country only inside a name.
 * The words before it must not be a town, a person or the opening of a sentence.
 */
export function englishCountry({ scan, index: { tables }, run: { from, to } }: View): readonly Proposal[] {
  const { tokens, text, classes } = scan;
  const last = to - 1;
  const words = last - from;
  if (words < 1 || words > LONGEST || !tables.englishCountries.includes(tokens.words[last]!) || tokens.shapes[last] !== CAPITALIZED)
    return NONE;
  for (let i = from; i < to; i++) if (tokens.kinds[i] !== WORD || (i > from && tokens.before[i] !== SPACED)) return NONE;
  if (
    tables.noBranches.includes(tokens.words[from]!) ||
    nameUseOf(tokens.words[from]!).given > 0 ||
    (classes[from]! & (WordClass.function | WordClass.date)) !== 0
  )
    return NONE;
  return isPlaceName(text.slice(tokens.starts[from], tokens.ends[last - 1])) ? NONE : [propose(scan, from, to, 'english-country', 0.72)];
}
