import type { LanguageTables } from '../../../languages/contracts/language';
import { GLUED, LOWER } from '../../../text/token-kinds';
import { NONE, propose, type Proposal, type View } from './proposal';

/** What parks of companies are called after, in English also in the news of other languages. */
// prettier-ignore
const PARKS: ReadonlySet<string> = new Set([
  'science', 'research', 'technology', 'tech', 'business', 'innovation', 'knowledge', 'industrial', 'industry', 'food', 'bio', 'energy', 'software', 'medical', 'health',
]);
const PARK = 'park';

/** Whether a word may be "park", perhaps with an ending: evidence for such a park. */
export const isPark = (word: string): boolean => word.startsWith(PARK);

/** "North Sea Science Park", "Turku Science Parkissa": a park of companies, unlike "Hyde Park". */
export function sciencePark({ scan, run }: View): readonly Proposal[] {
  const { tokens, language } = scan;
  for (let at = run.from + 2; at < run.to; at++) {
    const word = tokens.words[at]!;
    if (!isPark(word) || tokens.shapes[at] === LOWER || tokens.before[at] === GLUED || !PARKS.has(tokens.words[at - 1]!)) continue;
    const cut = cutOf(language, word.slice(PARK.length));
    if (cut >= 0) return [propose(scan, run.from, at + 1, 'head', 0.84, cut)];
  }
  return NONE;
}

/** The length of the genitive after "park"; 0 for an ending that belongs to the printed name; -1 for another word. */
function cutOf(language: LanguageTables | null, ending: string): number {
  if (ending === '') return 0;
  if (ending === 's') return language?.grammar.genitiveS === false ? -1 : 1;
  const endings = language?.places.inflection.endings ?? [];
  return endings.includes(ending) ? 0 : -1;
}
