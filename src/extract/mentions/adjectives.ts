import { LOWER, SPACED, WORD } from '../../text/token-kinds';
import { WordClass } from './lexicon';
import type { Scan } from './scan';

/**
 * "Conseil régional", "cluster québécois": whether a lower-case word is an adjective in a language that places
 * adjectives after the noun.
 */
export function isAdjectiveAfter({ tokens, classes, language }: Scan, at: number): boolean {
  const tables = language?.organizations;
  if (tables === undefined || tables.adjectivesAfter.length === 0 || at >= tokens.count || tokens.before[at] !== SPACED) return false;
  if (tokens.kinds[at] !== WORD || tokens.shapes[at] !== LOWER || (classes[at]! & (WordClass.function | WordClass.reporting)) !== 0)
    return false;
  const word = tokens.words[at]!;
  return tables.adjectivesAfter.some((ending) => word.endsWith(ending)) && !tables.noAdjectives.includes(word);
}
