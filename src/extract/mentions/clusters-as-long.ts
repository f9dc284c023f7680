import { isFoundBy } from './clusters/rule-names';
import type { OrganizationRule } from './organizations/rule-names';
import type { NameCandidate } from './scan';

const isAfterCue = ({ type, rule, id }: NameCandidate): boolean => type === 'cluster' && id === null && isFoundBy(rule, 'certain-cue');
/** Rules that read a name over small words. */
const OVER_WORDS: ReadonlySet<string> = new Set(['organization:field', 'organization:opener'] satisfies OrganizationRule[]);

/**
 * The candidates, with each cluster that a cue announces as long as the body that begins with it: "næringsklynga Maritim
 * Forening for Tangkysten".
 */
export function asLongAsBodies(names: readonly NameCandidate[]): readonly NameCandidate[] {
  if (!names.some(isAfterCue)) return names;
  const bodies = new Map<number, NameCandidate>();
  for (const name of names) {
    const longest = bodies.get(name.start);
    if (OVER_WORDS.has(name.rule) && (longest === undefined || name.end > longest.end)) bodies.set(name.start, name);
  }
  return names.map((name) => {
    const body = isAfterCue(name) ? bodies.get(name.start) : undefined;
    return body !== undefined && body.end > name.end
      ? { ...name, end: body.end, confidence: Math.max(name.confidence, body.confidence) }
      : name;
  });
}
