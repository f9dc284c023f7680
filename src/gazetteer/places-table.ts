import { places } from '#tables/load';
import { NameLines } from './name-lines';

export type PlaceKind = 'country' | 'region' | 'island' | 'continent' | 'sea' | 'other';

/**
 * Countries, regions, islands, continents, seas and a few others. The entry of a name holds the number of its kind and
 * two letters for its country or two blanks, then after a bar the printed name, if its capitals differ from what
 * `capitalized` returns.
 */
export interface PlaceTable {
  readonly names: NameLines;
  /** In the order of their numbers. */
  readonly kinds: readonly PlaceKind[];
  /** The number of the kind for countries within a country, such as Scotland. They are countries, too. */
  readonly part: number;
}

const PART = 'part';

let table: PlaceTable | null = null;

/** The table, decoded on first use. */
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
