import { foldKey } from '../../../gazetteer/clusters/form';
import type { ClusterTables } from '../../../languages/contracts/clusters';
import type { LanguageTables } from '../../../languages/contracts/language';
import { en } from '../../../languages/en/language';
import { tokenize } from '../../../text/tokens';

/** The cue tables of a language in a form for lookups. */
export interface CueIndex {
  readonly tables: ClusterTables;
  readonly stems: RegExp;
  readonly singular: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly certain: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly tails: readonly (readonly string[])[];
}

const indexes = new WeakMap<ClusterTables, CueIndex>();

/** Finds the stems of a language anywhere in a lower-case word. */
export const stemPattern = (tables: ClusterTables): RegExp => new RegExp(tables.stems.join('|'), 'gu');

/** The index of a language, made once; English if the language is unknown. */
export function cueIndex(language: LanguageTables | null): CueIndex {
  const tables = (language ?? en).clusters;
  const known = indexes.get(tables);
  if (known) return known;
  const made: CueIndex = {
    tables,
    stems: stemPattern(tables),
    singular: new Set(tables.singular),
    definite: new Set(tables.definite),
    plural: new Set(tables.plural),
    certain: new Set(tables.certain),
    roles: new Set(tables.roles),
    tails: tables.tails.map((tail) => tokenize(tail).words.map(foldKey)),
  };
  indexes.set(tables, made);
  return made;
}

/** Where stems stand in a lower-case word. */
export function stemsIn({ stems }: CueIndex, word: string): readonly number[] {
  return Array.from(word.matchAll(stems), ({ index }) => index);
}

/** "bioekonomiklustret": whether a lower-case word is a definite word for one cluster, or a compound with one at its end. */
export function isDefiniteCue(language: LanguageTables | null, word: string): boolean {
  const index = cueIndex(language);
  return stemsIn(index, word).some((at) => index.definite.has(word.slice(at)));
}
