import { GLUED, NEW_LINE, SPACED } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import type { NumberColumn } from '../../../text/words';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { Role, rolesIn } from './roles';

/**
 * Tokens that are scored as one: a word with everything joined to it by hyphens, stops, apostrophes ('A/S', 'H.',
 * "O'Brien", 'Møller-fonden'). The unit of the candidate spans.
 */
export interface Unit {
  /** First token, and one past the last. */
  readonly first: number;
  readonly last: number;
  /** Whether a name can begin and end here; otherwise it is a small word between two capitalized words ('of', 'for', 'von'). */
  readonly capital: boolean;
}

/** Whether a run is one word that the language knows as an ordinary word, as at the start of most sentences. */
export function isNoName({ classes }: Scan, units: readonly Unit[]): boolean {
  const only = units[0]!;
  return units.length === 1 && only.last === only.first + 1 && (classes[only.first]! & WordClass.function) !== 0;
}

/** Maximum number of units in a run; a longer run is split, so that its candidates stay few. */
export const MOST_UNITS = 12;
const MOST_JOINERS = 2;
const MOST_TOKENS_IN_UNIT = 12;

/** Roles of words that begin another unit after a unit of the same run. */
const OPENS_UNIT = Role.capital | Role.shortNumber;

/** Whether the run that begins at a capitalized word consists of this word, in one unit; most do, and this check does not build the run. */
export function isLoneWord({ ids, before, count }: Tokens, at: number, roles: NumberColumn): boolean {
  let next = at + 1;
  if (next >= count) return true;
  if (before[next] !== SPACED) return before[next] === NEW_LINE || (roles.of(ids[next]!) & (Role.innerMark | Role.point)) === 0;
  for (let joiners = 0; joiners <= MOST_JOINERS; joiners++, next++) {
    if (next >= count || before[next] !== SPACED) return true;
    const role = roles.of(ids[next]!);
    if ((role & OPENS_UNIT) !== 0) return false;
    if ((role & Role.joiner) === 0) return true;
  }
  return true;
}

/** A word as a run of its own. */
export const loneRunAt = (at: number): readonly Unit[] => [{ first: at, last: at + 1, capital: true }];

/** The run of units that begins at a capitalized word: adjacent name-like words on one line. */
export function runAt(tokens: Tokens, from: number, roles = rolesIn(tokens.table)): Unit[] {
  const { ids, before, count } = tokens;
  let at = unitEnd(tokens, from, roles);
  // Most runs have one unit: a list made with it has no room for more.
  const units: Unit[] = [{ first: from, last: at, capital: true }];
  let joiners = 0;
  while (at < count && units.length < MOST_UNITS && before[at] === SPACED) {
    const role = roles.of(ids[at]!);
    if ((role & OPENS_UNIT) !== 0) {
      const last = unitEnd(tokens, at, roles);
      units.push({ first: at, last, capital: true });
      at = last;
      joiners = 0;
    } else if ((role & Role.joiner) !== 0 && joiners < MOST_JOINERS) {
      units.push({ first: at, last: at + 1, capital: false });
      at++;
      joiners++;
    } else break;
  }
  while (!units[units.length - 1]!.capital) units.pop();
  return units;
}

function unitEnd(tokens: Tokens, at: number, roles: NumberColumn): number {
  const { ids, starts, ends, before, count } = tokens;
  let last = at + 1;
  while (last + 1 < count && last - at < MOST_TOKENS_IN_UNIT && joins(tokens, last, roles)) last += 2;
  const isShort = ends[last - 1]! - starts[last - 1]! <= 1;
  const initial = last === at + 1 ? (roles.of(ids[at]!) & Role.initial) !== 0 : (roles.of(ids[last - 2]!) & Role.point) !== 0 && isShort;
  return initial && last < count && before[last] === GLUED && (roles.of(ids[last]!) & Role.point) !== 0 ? last + 1 : last;
}

/** Whether a token is a mark that joins the tokens on its two sides, unlike the genitive of 'NASA’s'. */
function joins({ ids, before }: Tokens, mark: number, roles: NumberColumn): boolean {
  if (before[mark] !== GLUED || before[mark + 1] !== GLUED) return false;
  const role = roles.of(ids[mark]!);
  if ((role & Role.innerMark) === 0) return false;
  return (roles.of(ids[mark + 1]!) & ((role & Role.beforeCapital) !== 0 ? Role.capital : Role.word)) !== 0;
}
