import { cities, places } from '#tables/load';
import { NumberColumn, type WordTable } from '../text/words';
import { hashOfName, NameLines, numberAt } from './name-lines';

let openings: readonly NameLines[] | null = null;

/** Tokens of the longest name of a city or another place that a lower-case word opens; 0 where it opens none of several tokens. */
export function openedTokens(word: string, hash = hashOfName(word)): number {
  openings ??= [new NameLines(cities().openings), new NameLines(places().openings)];
  let most = 0;
  for (const words of openings) {
    const line = words.find(word, hash);
    if (line !== -1) most = Math.max(most, numberAt(words.lines, words.known(line), 1));
  }
  return most;
}

/** By the number of a word, 1 where a name of several tokens begins with it. */
export function openersIn(table: WordTable): NumberColumn {
  return table.keep(openersIn, null, () => new NumberColumn((id) => Math.min(1, openedTokens(table.lower[id]!))));
}
