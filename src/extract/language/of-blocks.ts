import type { Language } from '../../models/language';
import { GLUED, WORD } from '../../text/token-kinds';
import { WordClass } from '../mentions/lexicon';
import type { Scan } from '../mentions/scan';
import { detectLanguage } from './detect';

/** Words, set apart by spaces, that a block needs for its language to be detected by itself: an address is one word. */
const ENOUGH_WORDS = 12;
/** Words that a shorter block needs to be in the page's language; fewer may be a name. */
const FEW_WORDS = 4;
/** Share of function words: prose in the page's language has more, in another language fewer. */
const OWN = 0.18;
const SURE = 0.8;

/**
 * The language of each block; null where it has too little text. A block with enough of the page's function words is in the
 * page's language; the language of others is detected on its own, except that of code.
 *
 * @returns one code or null for each of the scan's blocks, in their order
 */
export function languageOfBlocks(scan: Scan, language: Language | null): (string | null)[] {
  if (!language) return scan.blocks.map(() => null);
  const {
    tokens: { count, starts, kinds, before },
    classes,
  } = scan;
  let token = 0;
  return scan.blocks.map((block) => {
    let words = 0;
    let apart = 0;
    let own = 0;
    while (token < count && starts[token]! < block.start) token++;
    for (; token < count && starts[token]! < block.end; token++) {
      if (kinds[token] !== WORD) continue;
      words++;
      if (before[token] !== GLUED) apart++;
      if ((classes[token]! & WordClass.function) !== 0) own++;
    }
    if (words < FEW_WORDS) return null;
    if (own >= OWN * words) return language.code;
    if (apart < ENOUGH_WORDS || block.kind === 'preformatted') return null;
    const found = detectLanguage(scan.text.slice(block.start, block.end), { hints: [language.code] });
    return found && found.confidence >= SURE ? found.code : null;
  });
}
