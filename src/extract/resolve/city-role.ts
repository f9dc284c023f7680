import type { LanguageTables } from '../../languages/contracts/language';
import type { Mention } from '../../models/mention';
import type { City } from '../../models/place';
import { tokenAt } from '../../text/token-from';
import { LOWER, MARK, NEW_LINE, WORD } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import { cueWords, saidBy, type CueWord } from '../../languages/cue-words';
import { wordSet } from '../../languages/word-sets';
import type { Scan } from '../mentions/scan';
import type { Dateline } from './dateline';
import { isClosed, isLeft, joins } from './relation-words';
import { isBehindName } from './relations';
import type { Resolving } from './resolving';

/** How many tokens before and after a city, within its sentence, a word may give its role. */
const BEFORE = 9;
const AFTER = 4;

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

/** What is asked for the role of each city of an article. */
export interface Surroundings {
  readonly named: NamedBefore;
  readonly dateline: Dateline | null;
}

/** The role of a city at one mention. */
export function cityRoleOf(mention: Mention, { text, title }: Resolving, { named, dateline }: Surroundings): City['role'] {
  const scan = mention.in === 'title' ? title : text;
  if (scan === null) return 'mentioned';
  const first = tokenAt(scan.tokens, mention.start);
  const last = tokenAt(scan.tokens, mention.end - 1);
  if (mention.in === 'text' && dateline !== null && mention.start >= dateline.from && mention.end <= dateline.to) return 'dateline';
  return (isLeft(scan, { from: first, to: last + 1 }) ? null : roleNear(scan, { first, last }, named[mention.in])) ?? 'mentioned';
}

function roleNear(scan: Scan, city: Span, named: ReadonlyMap<number, Mention>): City['role'] | null {
  return scan.language === null ? null : (roleBefore(scan, city, named) ?? roleAfter(scan, city));
}

/**
 * The role that a word before a city gives it. A word before another city is about that one: "med hovedsæde i X og et
 * værksted i Y"; unless the two are members of a list: "kontorer i X, Y og Z".
 */
function roleBefore(scan: Scan, { first }: Span, named: ReadonlyMap<number, Mention>): City['role'] | null {
  const { tokens, language } = scan;
  const roles = rolesOf(language!);
  const listing = listWords(language);
  if (!isPlaced(scan, first, named)) return null;
  let isList = true;
  for (let i = first - 1; i >= 0 && i >= first - BEFORE && tokens.before[i + 1] !== NEW_LINE && !endsClause(tokens, i); i--) {
    const role = roleAt(scan, roles, i);
    if (role) return role;
    const other = named.get(tokens.ends[i]!);
    if (other !== undefined && other.type !== 'date' && !isList) return null;
    if (other !== undefined) i = tokenAt(tokens, other.start);
    else if (tokens.kinds[i] === WORD && !listing.has(tokens.words[i]!)) isList = false;
    else if (!isList && tokens.words[i] === ',') return null;
  }
  return null;
}

/**
 * Whether a word or mark before a city ties it to what was named before: "in", "in der Stadt", "kontorer i X og", "Tagung, ", but not "in
 * March and".
 */
function isPlaced(scan: Scan, first: number, named: ReadonlyMap<number, Mention>): boolean {
  const { tokens, language } = scan;
  const before = tokens.words[first - 1] ?? '';
  if (first === 0 || tokens.before[first] === NEW_LINE) return false;
  // Finnish says by the case of the name what other languages say before it.
  if ((language?.places.inflection.where.length ?? 0) > 0) return true;
  if (joins(language).has(before) && named.get(tokens.ends[first - 2] ?? -1)?.type === 'date') return false;
  return tokens.kinds[first - 1] === MARK
    ? ',:(|'.includes(before)
    : listWords(language).has(before) || placeCues(language).has(before) || roleAt(scan, rolesOf(language!), first - 1) !== null;
}

const placeCues = wordSet(({ places, grammar }) => [...places.cues, ...grammar.copulas]);

const listWords = wordSet(({ places, grammar }) => [
  ...grammar.and,
  ...grammar.andAlso,
  ...grammar.or,
  ...grammar.both,
  ...places.prepositions,
  ...places.loosePrepositions,
]);

function roleAfter(scan: Scan, { last }: Span): City['role'] | null {
  const { tokens } = scan;
  const roles = rolesOf(scan.language!);
  for (let i = last + 1; i < tokens.count && i <= last + AFTER && tokens.before[i] !== NEW_LINE && !endsClause(tokens, i); i++) {
    if (tokens.words[i] === ',') return null;
    const role = roleAt(scan, roles, i);
    if (role) return role;
  }
  return null;
}

/** The role that a word announces: a head office is not a branch, and an office that closes gives no role. */
function roleAt(scan: Scan, roles: ReadonlyMap<string, CueWord<City['role']>>, i: number): City['role'] | null {
  const { tokens, language } = scan;
  const role = saidBy(roles.get(tokens.words[i]!), tokens.words[i - 1] ?? '');
  if (role === null || !isCommonNoun(scan, i)) return null;
  if (role !== 'branch') return role;
  if (main(language).has(tokens.words[i - 1] ?? '')) return 'headquarters';
  return isClosed(scan, i) ? null : role;
}

/** Whether a word is no part of a name: "Patent Office", "TANGeurope-Büro". */
const isCommonNoun = ({ tokens, language }: Scan, i: number): boolean =>
  tokens.shapes[i] === LOWER || (language?.places.capitalNouns === true ? !isBehindName(tokens, language, i) : opensClause(tokens, i));

const opensClause = (tokens: Tokens, i: number): boolean => i === 0 || tokens.before[i] === NEW_LINE || endsClause(tokens, i - 1);

const main = wordSet(({ seats }) => seats.main);

function endsClause(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === MARK && '.!?;'.includes(tokens.words[i]!);
}

const known = new WeakMap<LanguageTables, ReadonlyMap<string, CueWord<City['role']>>>();

function rolesOf(language: LanguageTables): ReadonlyMap<string, CueWord<City['role']>> {
  const { places, seats } = language;
  const made =
    known.get(language) ??
    cueWords<City['role']>([
      ['venue', places.events],
      ['branch', seats.branches],
      ['headquarters', seats.headquarters],
    ]);
  known.set(language, made);
  return made;
}
