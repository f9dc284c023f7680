import type { LanguageTables } from '../../languages/contracts/language';
import type { Mention } from '../../models/mention';
import type { City } from '../../models/place';
import { MARK, NEW_LINE, WORD } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import { isDateline } from '../mentions/places/dateline';
import { wordSet } from '../../languages/word-sets';
import type { Scan } from '../mentions/scan';
import { isClosed, isLeft } from './relation-words';
import type { Resolving } from './resolving';

/** How many tokens before and after a city, within its sentence, a word may give its role. */
const BEFORE = 9;
const BEHIND = 4;

/** The first and the last token of a city. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** The cities, other places and days of headline and text, by the offset of their end. */
export type NamedBefore = Readonly<Record<Mention['in'], ReadonlyMap<number, Mention>>>;

/** What a word for a role may stand before, other than the city whose role it gives. */
export function namedBefore(mentions: readonly Mention[]): NamedBefore {
  const named = { title: new Map<number, Mention>(), text: new Map<number, Mention>() };
  for (const mention of mentions)
    if (mention.type === 'city' || mention.type === 'place' || mention.type === 'date') named[mention.in].set(mention.end, mention);
  return named;
}

/** The role of a city at one mention. */
export function cityRoleOf(mention: Mention, { text, title }: Resolving, named: NamedBefore): City['role'] {
  const scan = mention.in === 'title' ? title : text;
  if (scan === null) return 'mentioned';
  const first = tokenAt(scan.tokens, mention.start);
  const last = tokenAt(scan.tokens, mention.end - 1);
  if (mention.in === 'text' && isDateline(scan, { first, last })) return 'dateline';
  return (isLeft(scan, { from: first, to: last + 1 }) ? null : roleNear(scan, { first, last }, named[mention.in])) ?? 'mentioned';
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

function roleNear(scan: Scan, city: Span, named: ReadonlyMap<number, Mention>): City['role'] | null {
  return scan.language === null ? null : (roleBefore(scan, city, named) ?? roleBehind(scan, city));
}

/**
 * The role that a word before a city gives it. A word before another city is about that one: "med hovedsæde i X og et
 * værksted i Y"; unless the two are members of a list: "kontorer i X, Y og Z".
 */
function roleBefore(scan: Scan, { first }: Span, named: ReadonlyMap<number, Mention>): City['role'] | null {
  const { tokens, language } = scan;
  const roles = rolesOf(language!);
  const listing = listWords(language);
  let isList = true;
  for (let i = first - 1; i >= 0 && i >= first - BEFORE && tokens.before[i + 1] !== NEW_LINE && !endsClause(tokens, i); i--) {
    const role = roleAt(scan, roles, i);
    if (role) return role;
    const other = named.get(tokens.ends[i]!);
    if (other !== undefined && other.type !== 'date' && !isList) return null;
    if (other !== undefined) i = tokenAt(tokens, other.start);
    else if (tokens.kinds[i] === WORD && !listing.has(tokens.words[i]!)) isList = false;
  }
  return null;
}

const listWords = wordSet(({ clusters, places }) => [...clusters.joins, ...places.prepositions, ...places.loosePrepositions]);

function roleBehind(scan: Scan, { last }: Span): City['role'] | null {
  const { tokens } = scan;
  const roles = rolesOf(scan.language!);
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
