/** What a word says as a cue, by itself and after others. */
export interface CueWord<T> {
  /** Null if it is a cue only after another word. */
  readonly alone: T | null;
  /** By the word before it, for cues of two words. */
  readonly after: ReadonlyMap<string, T>;
}

/**
 * Cues by their word or, for two words, by the second.
 *
 * @param lists what the cues of each list say, and the cues; at most two words
 */
export function cueWords<T>(lists: readonly (readonly [T, readonly string[]])[]): ReadonlyMap<string, CueWord<T>> {
  const words = new Map<string, { alone: T | null; after: Map<string, T> }>();
  for (const [says, cues] of lists)
    for (const cue of cues) {
      const [first, second] = cue.split(' ') as [string, string | undefined];
      const word = words.get(second ?? first) ?? { alone: null, after: new Map<string, T>() };
      words.set(second ?? first, word);
      if (second === undefined) word.alone = says;
      else word.after.set(first, says);
    }
  return words;
}

/** What a cue says after a word, or by itself; null if it is none. */
export const saidBy = <T>(cue: CueWord<T> | undefined, before: string): T | null => cue?.after.get(before) ?? cue?.alone ?? null;
