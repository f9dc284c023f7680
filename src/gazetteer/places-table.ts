import { places } from '#tables/load';

export type PlaceKind = 'country' | 'region' | 'island' | 'continent' | 'sea' | 'other';

/** Countries, regions, islands, continents, seas and a few others, as columns; a place name is its row. */
export interface PlaceTable {
  /** Names as printed. */
  readonly names: readonly string[];
  readonly kinds: readonly PlaceKind[];
  /** ISO 3166-1 alpha-2, or ''. */
  readonly countries: readonly string[];
}

let table: PlaceTable | null = null;

/** The table, decoded on first use. */
export function placeTable(): PlaceTable {
  table ??= decode();
  return table;
}

function decode(): PlaceTable {
  const names: string[] = [];
  const kinds: PlaceKind[] = [];
  const countries: string[] = [];
  for (const line of places().lines.split('\n')) {
    const [kind, country, list] = line.split('\t') as [PlaceKind, string, string];
    for (const name of list.split('|')) {
      names.push(name);
      kinds.push(kind);
      countries.push(country);
    }
  }
  return { names, kinds, countries };
}
