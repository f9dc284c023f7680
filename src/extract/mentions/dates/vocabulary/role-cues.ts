import type { DateTables, RoleCue } from '../../../../languages/contracts/dates';
import { alternatives } from './alternatives';

/** In the order of their numbers: `RoleWord.cue` is an index plus one. */
export const ROLE_CUES: readonly RoleCue[] = ['event', 'period', 'deadline', 'latest', 'request', 'founded', 'made', 'founding'];

/** What a word says about the role of a date beside it. */
export interface RoleWord {
  readonly cue: RoleCue;
  /** Of a cue of two words: the words one of which must stand before; null for a cue of one word. */
  readonly after: ReadonlySet<string> | null;
}

/** The words that show roles, by the word itself or, for two words, by the second. */
export function roleWordsOf({ roles }: DateTables): ReadonlyMap<string, RoleWord> {
  const words = new Map<string, RoleWord>();
  const pairs = new Map<string, Set<string>>();
  for (const cue of ROLE_CUES)
    for (const phrase of alternatives(roles[cue])) {
      const [first, second] = phrase.split('_') as [string, string | undefined];
      if (second === undefined) words.set(first, { cue, after: null });
      else {
        const after = pairs.get(second) ?? new Set<string>();
        pairs.set(second, after.add(first));
        words.set(second, { cue, after });
      }
    }
  return words;
}

/** Whether a cue tells of a founding, however it must stand beside a date. */
export const tellsOfFounding = (cue: RoleCue | null): boolean => cue === 'founded' || cue === 'made' || cue === 'founding';
