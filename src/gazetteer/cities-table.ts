import { cities } from '#tables/load';

/** How a name belongs to a city. */
export const NameTier = {
  /** The city's own. */
  own: 0,
  /** What certain languages call it. */
  known: 1,
  /** One of these, spelled without special letters or by an older orthography. */
  spelling: 2,
  /** Another name in Latin script; what language it is of is not known. */
  other: 3,
} as const;

/** Languages of a known name, as bits from the lowest. */
export const NAME_LANGUAGES: readonly string[] = ['da', 'sv', 'nb', 'nn', 'de', 'en', 'nl', 'fi', 'fr', 'is'];

/** Bits of `CityTable.flags`. */
export const CityFlag = { district: 1, capital: 2, seat: 4 } as const;

/** The cities as columns, by falling population; a city is its row. */
export interface CityTable {
  readonly count: number;
  readonly countries: readonly string[];
  readonly population: Uint32Array;
  /** Index into `countries`. */
  readonly country: Uint8Array;
  readonly flags: Uint8Array;
  readonly geonameId: Uint32Array;
  /** 1/10,000 degree. */
  readonly latitude: Int32Array;
  readonly longitude: Int32Array;
  /** Number of the city's own name. */
  readonly ownName: Uint32Array;
  /** Distinct names as printed, parted by newlines. */
  readonly names: string;
  /** Words that open names of several tokens; line n holds those whose longest name has n tokens. */
  readonly openings: string;
  /** Each link joins a name and a city; the links of a name run from `firstLink[name]` to `firstLink[name + 1]`. */
  readonly firstLink: Uint32Array;
  readonly linkCity: Uint32Array;
  readonly linkTier: Uint8Array;
  readonly linkMask: Uint16Array;
}

let table: CityTable | null = null;

/** The table, decoded on first use. */
export function cityTable(): CityTable {
  table ??= decode();
  return table;
}

/** Reads the numbers of the table one after the other. */
class Bytes {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    return this.bytes[this.at++]!;
  }

  /** Seven bits a byte, the lowest first. */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  signed24(): number {
    return ((this.byte() | (this.byte() << 8) | (this.byte() << 16)) << 8) >> 8;
  }
}

/**
 * A city: fall in population (varint), country, flags, id, latitude, longitude (24 bits each, the lowest byte first),
 * number of names. A name: (number + 1 of one that came before, 0 for the next new one) · 4 + tier (varint), and for a
 * known one its languages (varint).
 */
function decode(): CityTable {
  const { count, countries, data, links: linkCount, most, names: printedNames, openings } = cities();
  const bytes = new Bytes(Buffer.from(data, 'base64'));
  const population = new Uint32Array(count);
  const country = new Uint8Array(count);
  const flags = new Uint8Array(count);
  const geonameId = new Uint32Array(count);
  const latitude = new Int32Array(count);
  const longitude = new Int32Array(count);
  const ownName = new Uint32Array(count);
  const links = { name: new Uint32Array(linkCount), city: new Uint32Array(linkCount), tier: new Uint8Array(linkCount), mask: new Uint16Array(linkCount) };
  let people = most;
  let named = 0;
  let link = 0;
  for (let row = 0; row < count; row++) {
    people -= bytes.varint();
    population[row] = people;
    country[row] = bytes.byte();
    flags[row] = bytes.byte();
    geonameId[row] = bytes.signed24() & 0xffffff;
    latitude[row] = bytes.signed24();
    longitude[row] = bytes.signed24();
    const names = bytes.varint();
    for (let i = 0; i < names; i++) {
      const code = bytes.varint();
      const name = code >> 2 === 0 ? named++ : (code >> 2) - 1;
      if (i === 0) ownName[row] = name;
      links.name[link] = name;
      links.city[link] = row;
      links.tier[link] = code & 3;
      if ((code & 3) === NameTier.known) links.mask[link] = bytes.varint();
      link++;
    }
  }
  return { count, countries: countries.split(' '), population, country, flags, geonameId, latitude, longitude, ownName, names: printedNames, openings, ...byName(links, named) };
}

interface Links {
  readonly name: Uint32Array;
  readonly city: Uint32Array;
  readonly tier: Uint8Array;
  readonly mask: Uint16Array;
}

/** Sorts the links by name, keeping the larger city before the smaller. */
function byName(links: Links, names: number): Pick<CityTable, 'firstLink' | 'linkCity' | 'linkTier' | 'linkMask'> {
  const firstLink = new Uint32Array(names + 1);
  for (const name of links.name) firstLink[name + 1]!++;
  for (let name = 0; name < names; name++) firstLink[name + 1]! += firstLink[name]!;
  const next = firstLink.slice();
  const linkCity = new Uint32Array(links.name.length);
  const linkTier = new Uint8Array(links.name.length);
  const linkMask = new Uint16Array(links.name.length);
  for (let i = 0; i < links.name.length; i++) {
    const at = next[links.name[i]!]!++;
    linkCity[at] = links.city[i]!;
    linkTier[at] = links.tier[i]!;
    linkMask[at] = links.mask[i]!;
  }
  return { firstLink, linkCity, linkTier, linkMask };
}
