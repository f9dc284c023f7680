import { clusters } from '#tables/load';
import type { ClusterEntry } from '../../models/cluster';
import { BuiltRegistry } from './built-registry';
import type { ClusterRegistry } from './form-index';
import { recordOf } from './record';
import { registryFrom } from './registry-from';

let own: BuiltRegistry | null = null;
const made = new WeakMap<readonly ClusterEntry[], ClusterRegistry>();

/** The project's own registry together with the caller's entries. Built once for each list of entries. */
export function registryOf(further: readonly ClusterEntry[] = []): ClusterRegistry {
  own ??= new BuiltRegistry(clusters());
  if (further.length === 0) return own;
  let registry = made.get(further);
  if (!registry) made.set(further, (registry = registryFrom([...own.byId.all(), ...further.map(recordOf)])));
  return registry;
}
