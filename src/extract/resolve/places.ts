import type { Place } from '../../models/place';
import type { Resolving } from './resolving';

/** The places that the mentions come to: one entry an entity. */
export function resolvePlaces(_resolving: Resolving): Place[] {
  return [];
}
