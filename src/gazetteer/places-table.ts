import { places } from '#tables/load';
import { NameLines } from './name-lines';

export type PlaceKind = 'country' | 'region' | 'island' | 'continent' | 'sea' | 'other';

/**
 * Countries, regions, islands, continents, seas and a few others. What is known of a name is the number of its kind and
 * two letters of its country or two blanks, then behind a bar the name as printed where it has other capitals than
 * `capitalized` gives it.
 */
export interface PlaceTable {
  readonly names: NameLines;
  /** By their numbers. */
  readonly kinds: readonly PlaceKind[];
  /** The number of countries within a country: Scotland. They are countries, too. */
  readonly part: number;
}

const PART = 'part';

let table: PlaceTable | null = null;

/** The table, made ready on first use. */
export function placeTable(): PlaceTable {
  return (table ??= readTable());
}

function readTable(): PlaceTable {
  const { names, kinds } = places();
  return {
    names: new NameLines(names),
    kinds: kinds.map((kind) => (kind === PART ? 'country' : (kind as PlaceKind))),
    part: kinds.indexOf(PART),
  };
}
