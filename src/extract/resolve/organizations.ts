import type { Organization } from '../../models/organization';
import type { Resolving } from './resolving';

/** The organizations that the mentions come to: one entry an entity. */
export function resolveOrganizations(_resolving: Resolving): Organization[] {
  return [];
}
