import type { PlaceTables } from '../contracts/places';

export const places: PlaceTables = { words: [] };
