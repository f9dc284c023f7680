import type { Language } from '../../models/language';
import { WORD } from '../../text/token-kinds';
import { WordClass } from '../mentions/lexicon';
import type { Scan } from '../mentions/scan';
import { detectLanguage } from './detect';

/** Words of a block from which on its language can be told against the page's. */
const ENOUGH_WORDS = 12;
/** Words of a shorter block in the page's language; fewer may be a name. */
const FEW_WORDS = 4;
/** Function words among all words: prose of the page's language has more, another language fewer. */
const OWN = 0.18;
const SURE = 0.8;

/**
 * The language of each block; null where too little text stands in it. A block full of the page's function words is
 * in the page's language; only where they are missing is the block read on its own.
 *
 * @returns one code or null for each of the scan's blocks, in their order
 */
export function languageOfBlocks(scan: Scan, language: Language | null): (string | null)[] {
  if (!language) return scan.blocks.map(() => null);
  const { tokens, classes } = scan;
  let token = 0;
  return scan.blocks.map((block) => {
    let words = 0;
    let own = 0;
    while (token < tokens.count && tokens.starts[token]! < block.start) token++;
    for (; token < tokens.count && tokens.starts[token]! < block.end; token++) {
      if (tokens.kinds[token] !== WORD) continue;
      words++;
      if ((classes[token]! & WordClass.function) !== 0) own++;
    }
    if (words < FEW_WORDS) return null;
    if (own >= OWN * words) return language.code;
    if (words < ENOUGH_WORDS) return null;
    const found = detectLanguage(scan.text.slice(block.start, block.end), { hints: [language.code] });
    return found && found.confidence >= SURE ? found.code : null;
  });
}
