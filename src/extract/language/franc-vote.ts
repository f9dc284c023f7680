import { francAll } from 'franc';
import { fromIso6393, toIso6393 } from './codes';

/** UTF-16 units that franc reads: its time grows with them, its verdict hardly. */
const READ = 160;
/** franc has no answer for less. */
const LEAST = 10;

/** franc's score (0–1, 1 for its first choice) for each of the candidates it knows; empty where it has no verdict. */
export function francVote(text: string, candidates: readonly string[]): ReadonlyMap<string, number> {
  const ranking = francAll(text.slice(0, READ), { only: candidates.map(toIso6393), minLength: LEAST });
  return new Map(ranking.filter(([code]) => code !== 'und').map(([code, score]) => [fromIso6393(code), score]));
}
