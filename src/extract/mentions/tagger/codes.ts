import { isBuiltLikeSurname, nameUseOf } from '../../../gazetteer/given-names';
import { placeFeatures, type PlaceFeatures } from '../../../gazetteer/places';
import { UPPER } from '../../../text/token-kinds';
import type { Scan } from '../scan';

const PLACE_KINDS = ['country', 'region', 'island', 'continent', 'sea', 'other'];

/** Level of the given name, whether at home, level of the surname, whether built like one. */
export function nameCode(word: string, home: number): number {
  const use = nameUseOf(word);
  const genitive = use.given + use.surname === 0 && word.length > 3 && word.endsWith('s') ? nameUseOf(word.slice(0, -1)) : use;
  const built = isBuiltLikeSurname(word) ? 1 : 0;
  return ((((genitive.given + 1) >> 1) * 2 + ((genitive.homes & home) !== 0 ? 1 : 0)) * 6 + ((genitive.surname + 1) >> 1)) * 2 + built;
}

/** A coarse class of a unit. */
export function letterOf(shape: number, name: number, organization: number): number {
  const built = name & 1;
  const surname = Math.floor(name / 2) % 6;
  const given = Math.floor(name / 24);
  const atHome = Math.floor(name / 12) & 1;
  const capitals = Math.floor(shape / 512) === UPPER ? 1 : 0;
  const short = (shape >> 1) % 8 === 1 ? 1 : 0;
  if (short === 1) return 100;
  const common = (given === 0 ? 0 : atHome === 1 ? 2 : 1) * 3 + (surname + built === 0 ? 0 : surname > given ? 2 : 1);
  return (common * 2 + capitals) * 8 + organization + 1;
}

/** What the gazetteer knows about the whole span, or about its stem without a genitive. */
export function placeCode(scan: Scan, start: number, end: number): number {
  const printed = scan.text.slice(start, end).toLowerCase();
  const place = placeFeatures(printed);
  if (place.tier >= 0 || place.kind !== null) return codeOf(place);
  if (!printed.endsWith('s') || printed.length < 4) return 0;
  const stem = placeFeatures(printed.slice(0, -1));
  return stem.tier >= 0 || stem.kind !== null ? 1000 + codeOf(stem) : 0;
}

/** Reduces a code to a place other than a city, a city by size, or nothing. */
export function coarse(code: number): number {
  const plain = code % 1000;
  if (plain === 0) return 0;
  const kind = (plain - 1) % 8;
  const people = Math.floor((plain - 1) / 32);
  return kind > 0 ? (kind === 1 ? 1 : 2) : 3 + (people >> 1);
}

function codeOf(place: PlaceFeatures): number {
  const people = place.population === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(place.population / 500 + 1)));
  return (people * 4 + Math.max(0, place.tier)) * 8 + (place.kind === null ? 0 : PLACE_KINDS.indexOf(place.kind) + 1) + 1;
}
