import type { City } from '../../models/place';
import type { Resolving } from './resolving';

/** The cities that the mentions come to: one entry an entity. */
export function resolveCities(_resolving: Resolving): City[] {
  return [];
}
