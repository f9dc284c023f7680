import type { LanguageTables } from '../../../languages/contracts/language';
import { LOWER, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { NumberColumn, type WordTable } from '../../../text/words';
import { cueIndex, stemsIn } from './cue-index';

/** The tokens at which cluster rules begin; most texts have none. */
export interface Triggers {
  /** Words with a stem of a cue in them. */
  readonly cues: readonly number[];
  /** Words for leaders of a cluster. */
  readonly roles: readonly number[];
  /** "NCE", "GCE", "EXC", and the Norwegian "Arena". */
  readonly prefixes: readonly number[];
}

/** The triggers of a word, one bit each. */
const CUE = 1;
const ROLE = 2;
const PREFIX = 4;

/** Abbreviations of programs, in any language. */
const PREFIXES: ReadonlySet<string> = new Set(['nce', 'gce', 'exc']);

/** The triggers of words, by word number; 0 for most. */
export function triggersOf(table: WordTable, language: LanguageTables | null): NumberColumn {
  const index = cueIndex(language);
  const programs = language?.clusters.programs ?? [];
  return table.keep(
    index,
    null,
    () =>
      new NumberColumn((id) => {
        if (table.kinds[id] !== WORD) return 0;
        const word = table.lower[id]!;
        return (
          (stemsIn(index, word).length > 0 ? CUE : 0) |
          (index.roles.has(word) ? ROLE : 0) |
          ((table.shapes[id] === UPPER && PREFIXES.has(word)) || (programs.includes(word) && table.shapes[id] !== LOWER) ? PREFIX : 0)
        );
      }),
  );
}

/**
 * The triggers of a text by kind.
 *
 * @param places the tokens whose words have any
 */
export function triggersIn({ ids, table }: Tokens, language: LanguageTables | null, places: readonly number[]): Triggers {
  const known = triggersOf(table, language);
  const cues: number[] = [];
  const roles: number[] = [];
  const prefixes: number[] = [];
  for (const i of places) {
    const bits = known.of(ids[i]!);
    if ((bits & CUE) !== 0) cues.push(i);
    if ((bits & ROLE) !== 0) roles.push(i);
    if ((bits & PREFIX) !== 0) prefixes.push(i);
  }
  return { cues, roles, prefixes };
}
