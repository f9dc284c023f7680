import { registryOf } from '../../gazetteer/clusters/registry';
import type { ClusterRegistry } from '../../gazetteer/clusters/form-index';
import { nameUseOf } from '../../gazetteer/given-names';
import { knownOrganizations } from '../../gazetteer/organizations/organizations';
import { isAgency } from './agencies';
import type { Parts } from './parts';
import type { Progress } from './progress';
import { inName } from './words';

/** Maximum number of words of a body's name: "Det Europæiske Forskningsråd". */
const MOST_WORDS = 8;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;

const holds = ({ byFirst }: ClusterRegistry, key: string, name: string): boolean =>
  byFirst.bits(key) !== 0 && byFirst.of(key).some(({ printed, strength }) => printed === name && strength !== 'field');

/**
 * Whether an agency, a cluster of the registry or a known organization is called so, the last two letter by letter; not "Karl
 * Storz", who may be a person.
 */
export function isKnownBody(name: string): boolean {
  if (isAgency(name)) return true;
  const key = FIRST_WORD.exec(name)?.[0].toLowerCase();
  if (key === undefined) return false;
  return holds(registryOf(), key, name) || (nameUseOf(key).given === 0 && holds(knownOrganizations(), key, name));
}

/** One past the longest known body's name that begins with a word and ends at a comma or the end of the segment; -1 without one. */
function knownBodyEnd(parts: Parts, at: number): number {
  const { words } = parts;
  let end = at;
  while (end < words.length && end - at <= MOST_WORDS && (end === at || (!words[end - 1]!.comma && !words[end - 1]!.colon))) end++;
  if (end - at > MOST_WORDS) return -1;
  return isKnownBody(parts.textOf(at, end)) ? end : -1;
}

/** "Af Food & Bio Cluster Denmark": takes a known body as the author; after a person and a comma it is the affiliation. */
export function takeKnownBody(progress: Progress): boolean {
  const { parts, at, as, previous, followsComma } = progress;
  const first = parts.words[at]!;
  if (as !== 'author' || (inName(first) !== 'name' && !isAgency(first.text))) return false;
  const followsPerson = previous?.kind === 'person';
  if (followsPerson && (!followsComma || previous.affiliation !== null)) return false;
  const end = knownBodyEnd(parts, at);
  if (end < 0) return false;
  const name = parts.textOf(at, end);
  if (followsPerson) previous.affiliation = name;
  else progress.names.push({ name, kind: 'organization', role: null, affiliation: null, as });
  progress.at = end;
  return true;
}
