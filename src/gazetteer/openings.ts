import { cities, places } from '#tables/load';
import { NumberColumn, type WordTable } from '../text/words';
import { hashOfName, NameLines, numberAt } from './name-lines';

let openings: readonly NameLines[] | null = null;

/**
 * Number of tokens of the longest name of a city or another place that a lower-case word begins; 0 if it begins no name
 * of several tokens.
 */
export function openedTokens(word: string, hash = hashOfName(word)): number {
  openings ??= [new NameLines(cities().openings), new NameLines(places().openings)];
  let most = 0;
  for (const words of openings) {
    const line = words.find(word, hash);
    if (line !== -1) most = Math.max(most, numberAt(words.lines, words.known(line), 1));
  }
  return most;
}

/** By word number, 1 if a name of several tokens begins with the word. */
export function openersIn(table: WordTable): NumberColumn {
  return table.keep(openersIn, null, () => new NumberColumn((id) => Math.min(1, openedTokens(table.lower[id]!))));
}
