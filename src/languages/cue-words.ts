/** What a cue of one or two words says. */
export interface CueWord<T> {
  readonly says: T;
  /** Of a cue of two words: the words one of which must stand before; null for a cue of one word. */
  readonly after: ReadonlySet<string> | null;
}

/**
 * Cues by their word or, for two words, by the second.
 *
 * @param lists what the cues of each list say, and the cues; two words are joined by an underscore
 */
export function cueWords<T>(lists: readonly (readonly [T, readonly string[]])[]): ReadonlyMap<string, CueWord<T>> {
  const words = new Map<string, CueWord<T>>();
  const firsts = new Map<string, Set<string>>();
  for (const [says, cues] of lists)
    for (const cue of cues) {
      const [first, second] = cue.split('_') as [string, string | undefined];
      if (second === undefined) words.set(first, { says, after: null });
      else {
        const after = firsts.get(second) ?? new Set<string>();
        firsts.set(second, after.add(first));
        words.set(second, { says, after });
      }
    }
  return words;
}
