import { organizations } from '#tables/load';
import { BuiltRegistry } from '../clusters/built-registry';
import type { ClusterRegistry } from '../clusters/form-index';

let registry: ClusterRegistry | null = null;

/** The names of organizations known by name alone, in the form that the matcher of names walks. */
export function knownOrganizations(): ClusterRegistry {
  return (registry ??= new BuiltRegistry(organizations()));
}
