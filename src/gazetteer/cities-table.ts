import { cities } from '#tables/load';
import { bytesOf, Planes, uint16Of } from '../text/packed';
import { NameLines } from './name-lines';

/** How a name belongs to a city. */
export const NameTier = {
  /** The city's own name. */
  own: 0,
  /** A name in certain languages. */
  known: 1,
  /** A spelling of one of these without special letters or in an older orthography. */
  spelling: 2,
  /** Another name in Latin script, of an unknown language. */
  other: 3,
} as const;

/** Stands in `CityTable.population` for inhabitants that no source counts; every town that is counted has more. */
export const UNCOUNTED = 499;

/** Bits of `CityTable.flags`. */
export const CityFlag = { district: 1, capital: 2, seat: 4 } as const;

/**
 * The cities as columns, by descending population; a city is its row. The entry of a name holds, for each city of that
 * name, the larger first, four digits (row · 256 + use), then after a bar the printed name, if its capitals differ from
 * what `capitalized` returns.
 */
export interface CityTable {
  readonly names: NameLines;
  readonly population: Planes;
  readonly countries: readonly string[];
  /** Index into `countries`. */
  readonly country: Uint8Array;
  readonly flags: Uint8Array;
  /** By use: one of `NameTier`, and the language bits of a known name. */
  readonly tiers: Uint8Array;
  readonly masks: Uint16Array;
}

/** Further columns that only the record of a city needs. */
export interface CityDetails {
  readonly geonameId: Column24;
  /** 1/10,000 degree. */
  readonly latitude: Column24;
  readonly longitude: Column24;
  /** Offset of the line of the city's own name. */
  readonly ownName: Column24;
}

/** Numbers of 24 bits, with the low sixteen stored apart from the high eight. */
class Column24 {
  private readonly low: Uint16Array;
  private readonly high: Uint8Array;

  constructor([low, high]: readonly [string, string]) {
    this.low = uint16Of(low);
    this.high = bytesOf(high);
  }

  of(row: number): number {
    return this.low[row]! | (this.high[row]! << 16);
  }

  /** The signed value. */
  signed(row: number): number {
    return (this.of(row) << 8) >> 8;
  }

  /** The first row that holds a number, or -1. */
  find(number: number): number {
    const high = number >>> 16;
    let row = this.low.indexOf(number & 0xffff);
    while (row !== -1 && this.high[row] !== high) row = this.low.indexOf(number & 0xffff, row + 1);
    return row;
  }
}

let table: CityTable | null = null;
let details: CityDetails | null = null;

/** The table, decoded on first use. */
export function cityTable(): CityTable {
  return (table ??= readTable());
}

/** The columns that few pages need, decoded on first use. */
export function cityDetails(): CityDetails {
  return (details ??= readDetails());
}

function readTable(): CityTable {
  const { names, population, country, countries, flags, uses } = cities();
  return {
    names: new NameLines(names),
    population: new Planes(population),
    countries: countries.split(' '),
    country: bytesOf(country),
    flags: bytesOf(flags),
    tiers: Uint8Array.from(uses, ([tier]) => tier),
    masks: Uint16Array.from(uses, ([, mask]) => mask),
  };
}

function readDetails(): CityDetails {
  const { geonameId, latitude, longitude, ownName } = cities();
  return {
    geonameId: new Column24(geonameId),
    latitude: new Column24(latitude),
    longitude: new Column24(longitude),
    ownName: new Column24(ownName),
  };
}
