import { wordsKey } from '../../text/words-key';
import { addName, count, type ClusterTally } from './cluster-tally';

/** An alias of one or two letters is too weak as evidence. */
const SHORTEST_ALIAS = 3;

/**
 * Joins the tallies that are one cluster under several names: a cluster that is not in the registry joins the one other
 * cluster of the run that is also printed under its name, if there is exactly one and their countries do not conflict.
 * Two registry entries are never joined. Returns the root of each key.
 */
export function joinClusters(tallies: ReadonlyMap<string, ClusterTally>): Map<string, string> {
  const printed = new Map<string, Set<string>>();
  for (const { key, names, surfaces } of tallies.values()) {
    for (const name of [...names.keys(), ...surfaces.keys()]) {
      const normal = wordsKey(name);
      if (normal.length >= SHORTEST_ALIAS) printed.set(normal, (printed.get(normal) ?? new Set()).add(key));
    }
  }
  const roots = new Map([...tallies.keys()].map((key) => [key, key]));
  for (const tally of tallies.values()) {
    if (tally.registryId !== null) continue;
    const others = [...(printed.get(tally.key.slice('name:'.length)) ?? [])].filter((key) => key !== tally.key);
    const [other = ''] = others;
    const found = tallies.get(other);
    if (found !== undefined && others.length === 1 && mayBeOne(tally, found)) join(roots, tally.key, other, tallies);
  }
  return new Map([...roots.keys()].map((key) => [key, rootOf(roots, key)]));
}

const mayBeOne = (a: ClusterTally, b: ClusterTally): boolean => a.country === null || b.country === null || a.country === b.country;

function rootOf(roots: ReadonlyMap<string, string>, key: string): string {
  let at = key;
  for (let up = roots.get(at); up !== undefined && up !== at; up = roots.get(at)) at = up;
  return at;
}

function join(roots: Map<string, string>, a: string, b: string, tallies: ReadonlyMap<string, ClusterTally>): void {
  const [one, two] = [tallies.get(rootOf(roots, a)), tallies.get(rootOf(roots, b))];
  if (one === undefined || two === undefined) return;
  if (one.key === two.key || (one.registryId !== null && two.registryId !== null)) return;
  // A registry entry is the root; of two unknown clusters, the key that sorts first, so that the order of the run does not matter.
  const first = one.registryId !== null || (two.registryId === null && one.key < two.key);
  roots.set(first ? two.key : one.key, first ? one.key : two.key);
}

/** Adds everything known from one tally to another. */
export function absorb(into: ClusterTally, from: ClusterTally): void {
  into.articles += from.articles;
  into.mentions += from.mentions;
  into.confidence = Math.max(into.confidence, from.confidence);
  into.kind ??= from.kind;
  into.field ??= from.field;
  into.country ??= from.country;
  for (const [name, tally] of from.names) addName(into.names, name, tally);
  for (const [surface, times] of from.surfaces) count(into.surfaces, surface, times);
  for (const [key, times] of from.coClusters) count(into.coClusters, key, times);
  for (const [name, times] of from.coOrganizations) count(into.coOrganizations, name, times);
  for (const [key, city] of from.cities) {
    const known = into.cities.get(key);
    if (known) known.articles += city.articles;
    else into.cities.set(key, { ...city });
  }
}
