import type { Person } from '../../models/person';
import type { Resolving } from './resolving';

/** The people that the mentions come to: one entry an entity. */
export function resolvePeople(_resolving: Resolving): Person[] {
  return [];
}
