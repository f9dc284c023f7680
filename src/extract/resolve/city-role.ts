import type { LanguageTables } from '../../languages/contracts/language';
import type { Mention } from '../../models/mention';
import type { City } from '../../models/place';
import { MARK, NEW_LINE } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import { isDateline } from '../mentions/places/dateline';
import { wordSet } from '../../languages/word-sets';
import type { Scan } from '../mentions/scan';
import { isClosed, isLeft } from './relation-words';
import type { Resolving } from './resolving';

/** How many tokens before and after a city, within its sentence, a word may give its role. */
const BEFORE = 9;
const BEHIND = 4;

/** The role of a city at one mention. */
export function cityRoleOf(mention: Mention, { text, title }: Resolving): City['role'] {
  const scan = mention.in === 'title' ? title : text;
  if (scan === null) return 'mentioned';
  const first = tokenAt(scan.tokens, mention.start);
  const last = tokenAt(scan.tokens, mention.end - 1);
  if (mention.in === 'text' && isDateline(scan, { first, last })) return 'dateline';
  return (isLeft(scan, { from: first, to: last + 1 }) ? null : roleNear(scan, first, last)) ?? 'mentioned';
}

/** The last token that begins at or before an offset. */
function tokenAt({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function roleNear(scan: Scan, first: number, last: number): City['role'] | null {
  if (scan.language === null) return null;
  const roles = rolesOf(scan.language);
  const { tokens } = scan;
  for (let i = first - 1; i >= 0 && i >= first - BEFORE && tokens.before[i + 1] !== NEW_LINE && !endsClause(tokens, i); i--) {
    const role = roleAt(scan, roles, i);
    if (role) return role;
  }
  for (let i = last + 1; i < tokens.count && i <= last + BEHIND && tokens.before[i] !== NEW_LINE && !endsClause(tokens, i); i++) {
    const role = roleAt(scan, roles, i);
    if (role) return role;
  }
  return null;
}

/** The role that a word announces: a head office is not a branch, and an office that closes gives no role. */
function roleAt(scan: Scan, roles: ReadonlyMap<string, City['role']>, i: number): City['role'] | null {
  const { tokens, language } = scan;
  const role = roles.get(tokens.words[i]!);
  if (role !== 'branch') return role ?? null;
  if (main(language).has(tokens.words[i - 1] ?? '')) return 'headquarters';
  return isClosed(scan, i) ? null : role;
}

const main = wordSet(({ clusters }) => clusters.mainOffice);

function endsClause(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === MARK && '.!?;'.includes(tokens.words[i]!);
}

const known = new WeakMap<LanguageTables, ReadonlyMap<string, City['role']>>();

function rolesOf(language: LanguageTables): ReadonlyMap<string, City['role']> {
  const { seats, branches, events } = language.places;
  const made = known.get(language) ?? new Map([...pairs(events, 'venue'), ...pairs(branches, 'branch'), ...pairs(seats, 'headquarters')]);
  known.set(language, made);
  return made;
}

const pairs = (words: readonly string[], role: City['role']): [string, City['role']][] => words.map((word) => [word, role]);
