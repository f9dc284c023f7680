import { organizations } from '#tables/load';
import { BuiltRegistry } from '../clusters/built-registry';
import type { ClusterRegistry } from '../clusters/form-index';

let registry: ClusterRegistry | null = null;

/** The organizations recognized by name alone, in the form that the name matcher takes. */
export function knownOrganizations(): ClusterRegistry {
  return (registry ??= new BuiltRegistry(organizations()));
}
