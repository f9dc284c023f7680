import { GLUED, LOWER, NEW_LINE, NUMBER, SPACED, WORD, type Tokens } from '../../text/tokens';
import type { Mention } from '../../models/mention';
import type { PeopleLexis } from '../mentions/people/lexis';
import type { Scan } from '../mentions/scan';

/** What somebody is, and where; both as printed. */
export interface Office {
  readonly role: string | null;
  readonly affiliation: string | null;
}

/** The mentions of one text by the offset at which they begin and end. */
export interface Neighbors {
  readonly scan: Scan;
  readonly lexis: PeopleLexis;
  readonly starts: ReadonlyMap<number, Mention>;
  readonly ends: ReadonlyMap<number, Mention>;
}

const NONE: Office = { role: null, affiliation: null };
/** Words of a printed role at most. */
const ROLE_WORDS = 7;

/** 'administrerende direktør Troels …', 'bestyrelsesformand for SDU Gunnar …', 'siger direktør i SDU Erhverv, Karen …': the role that ends at the token. */
export function roleBefore(neighbors: Neighbors, of: number): Office {
  const { scan, lexis, ends } = neighbors;
  const { tokens } = scan;
  const name = beforeTitles(scan, lexis, of);
  const parted = name > 1 && tokens.words[name - 1] === ',' && tokens.before[name - 1] === GLUED;
  if (name === 0 || tokens.before[name] !== SPACED) return NONE;
  const { last, affiliation } = parted ? behindRole(neighbors, name - 1) : besideName(neighbors, name);
  if (last < 0 || !isRoleAt(scan, lexis, last)) return NONE;
  let first = last;
  while (first > 0 && tokens.before[first] === SPACED && (lexis.isModifier(tokens.words[first - 1]!) || isRoleAt(scan, lexis, first - 1)) && last - first < ROLE_WORDS) first--;
  if (parted && isOfAnother(tokens, first, ends)) return NONE;
  return { role: scan.text.slice(tokens.starts[withFirstHalf(scan, first)], tokens.ends[last]), affiliation: affiliation ?? ownerBefore(neighbors, first) };
}

/** "DTU's rektor Karen …", "SLU:s rektor", "Norvik Universitets rektor": the body that stands right before a role, as its owner. */
function ownerBefore({ scan: { tokens }, ends }: Neighbors, role: number): string | null {
  if (role === 0 || tokens.before[role] !== SPACED) return null;
  const isMarked = role > 2 && tokens.words[role - 1] === 's' && tokens.before[role - 1] === GLUED && GENITIVE_MARKS.has(tokens.words[role - 2]!);
  const end = tokens.ends[isMarked ? role - 3 : role - 1]!;
  return (bodyOf(ends.get(end)) ?? bodyOf(ends.get(end - 1)))?.text ?? null;
}

const GENITIVE_MARKS: ReadonlySet<string> = new Set(["'", '’', ':']);

/** The last token of a role, -1 for none, and where it is held. */
interface Held {
  readonly last: number;
  readonly affiliation: string | null;
}

/** What stands right before a name: the role itself, or the body that it is held for with the role before that. */
function besideName(neighbors: Neighbors, name: number): Held {
  const { scan: { tokens }, ends } = neighbors;
  const body = bodyOf(ends.get(tokens.ends[name - 1]!));
  return body ? { last: beforeLink(neighbors, name, body), affiliation: body.text } : { last: name - 1, affiliation: null };
}

/** Before the comma that parts a name from its role the role has its body or its town with it: "direktør i SDU Erhverv, Karen …". */
function behindRole(neighbors: Neighbors, comma: number): Held {
  const { scan: { tokens }, ends } = neighbors;
  const beside = ends.get(tokens.ends[comma - 1]!);
  const body = bodyOf(beside);
  if (!beside || (!body && beside.type !== 'city' && beside.type !== 'place')) return { last: -1, affiliation: null };
  return { last: beforeLink(neighbors, comma, beside), affiliation: body?.text ?? null };
}

/** The token before a mention that ends before `to`, and before the link to it. */
function beforeLink({ scan: { tokens }, lexis }: Neighbors, to: number, mention: Mention): number {
  let at = to - 1;
  while (at >= 0 && tokens.starts[at]! >= mention.start) at--;
  if (at >= 0 && lexis.isLink(tokens.words[at]!)) at--;
  return at >= 0 && tokens.before[at + 1] === SPACED ? at : -1;
}

/** "Peter Holm, direktør i Vestas, Lone Dahl": a role between commas is that of the person before it. */
function isOfAnother(tokens: Tokens, role: number, ends: Neighbors['ends']): boolean {
  const comma = role - 1;
  return comma < 0 || tokens.before[role] === NEW_LINE || tokens.words[comma] === ',' || tokens.words[comma] === '(' || (tokens.before[role] === SPACED && ends.get(tokens.ends[comma]!)?.type === 'person');
}

/** "Uddannelses- og forskningsminister": the first token of a role in two halves. */
function withFirstHalf({ tokens, language }: Scan, first: number): number {
  const half = first - 3;
  const isHalf = half >= 0 && tokens.words[half + 1] === '-' && tokens.before[half + 1] === GLUED && tokens.kinds[half] === WORD && (language?.organizations.joins.includes(tokens.words[first - 1]!) ?? false);
  return isHalf && tokens.before[first] === SPACED && tokens.before[first - 1] === SPACED ? half : first;
}

/** 'Präsidentin Dr. Gudrun …': the first token of the titles before a name. */
function beforeTitles({ tokens }: Scan, lexis: PeopleLexis, name: number): number {
  let at = name;
  while (at > 0 && tokens.before[at] !== NEW_LINE) {
    const word = tokens.words[at - 1] === '.' ? at - 2 : at - 1;
    if (word < 0 || !lexis.isTitle(tokens.words[word]!) || lexis.isRole(tokens.words[word]!)) break;
    at = word;
  }
  return at;
}

const isRoleAt = ({ tokens }: Scan, lexis: PeopleLexis, at: number): boolean => tokens.kinds[at] === WORD && lexis.isRole(tokens.words[at]!);

/** ', lektor ved Institut for …', ', klyngedirektør, Odense Robotics', ' som ny direktør', ' er professor ved …': the role behind a name. */
export function roleBehind(neighbors: Neighbors, mark: number): Office {
  const { scan, lexis, starts } = neighbors;
  const { tokens } = scan;
  const first = mark >= tokens.count ? -1 : isAppositionMark(tokens.words[mark]!) ? afterRelative(neighbors, mark + 1) : stated(neighbors, mark);
  if (first < 0) return NONE;
  let role = -1;
  let earlier = -1;
  let at = first;
  for (; at < Math.min(tokens.count, first + ROLE_WORDS * 2); at++) {
    if (tokens.before[at] === NEW_LINE || (tokens.kinds[at] !== WORD && tokens.kinds[at] !== NUMBER && tokens.words[at] !== '-')) break;
    if (starts.has(tokens.starts[at]!) || lexis.isReporting(tokens.words[at]!)) break;
    if (isRoleAt(scan, lexis, at)) {
      if (role < at - 1) earlier = role;
      role = at;
    } else if (role < 0 && at - first >= 3) break;
  }
  // "til rektor Karen Dahl", ", rådgiver for rektor Karen Dahl": the role right before a name is that name's.
  const isAnothers = role >= 0 && role === at - 1 && starts.get(tokens.starts[at] ?? -1)?.type === 'person';
  if (isAnothers) role = earlier;
  const body = affiliationAt(neighbors, first, at);
  if (role < 0) return { role: null, affiliation: body !== null && at === first ? body : null };
  const end = endOfRole(neighbors, role, isAnothers ? at - 1 : at);
  return { role: scan.text.slice(tokens.starts[first], tokens.ends[end]), affiliation: body };
}

/** ', som er dosent', ', who is a professor': the first word that is not a pronoun, a copula or an article. */
function afterRelative({ scan: { tokens }, lexis }: Neighbors, from: number): number {
  let at = from;
  while (at < tokens.count && at - from < 3 && tokens.before[at] !== NEW_LINE && tokens.shapes[at] === LOWER && lexis.isFunction(tokens.words[at]!) && !lexis.isModifier(tokens.words[at]!)) at++;
  return at;
}

/** Words before what somebody is made: "ansætter Karen Holm som direktør", "ernannte sie zur Direktorin". */
const AS: ReadonlySet<string> = new Set(['som', 'als', 'as', 'sem', 'til', 'till', 'zum', 'zur']);
const IS: ReadonlySet<string> = new Set(['er', 'är', 'ist', 'is', 'var', 'war', 'was', 'bliver', 'blir', 'blev', 'ble', 'vart', 'wird', 'wurde', 'becomes', 'became', 'est', 'on', 'oli']);
const ARTICLES: ReadonlySet<string> = new Set(['en', 'ein', 'eine', 'a', 'an', 'the', 'den', 'der', 'die', 'de', 'un', 'une', 'le', 'la']);
/** Between the copula and the role at most so many words: "er tilsett som ny". */
const STATED_WITHIN = 4;

/** Where a role begins that a sentence states of the name before `at`, its modifiers included; -1 where it states none. */
function stated({ scan, lexis }: Neighbors, at: number): number {
  const { tokens } = scan;
  const word = tokens.words[at]!;
  if (tokens.before[at] !== SPACED || !(AS.has(word) || IS.has(word))) return -1;
  let from = at + 1;
  if (IS.has(word) && AS.has(tokens.words[at + 2] ?? '') && tokens.shapes[at + 1] === LOWER) from = at + 3;
  if (ARTICLES.has(tokens.words[from] ?? '')) from++;
  for (let i = from; i < Math.min(tokens.count, at + 1 + STATED_WITHIN) && tokens.before[i] === SPACED; i++) {
    if (isRoleAt(scan, lexis, i)) return from;
    if (!lexis.isModifier(tokens.words[i]!)) return -1;
  }
  return -1;
}

const isAppositionMark = (word: string): boolean => word === ',' || word === '(' || word === '–';

/** These lead from a role to its field or its place ('docent i marin kemi'), which are no part of it. */
const INTO_FIELD: ReadonlySet<string> = new Set(['i', 'in', 'im', 'inom', 'innen', 'innan', 'inden']);

/** A role goes on over 'for bestyrelsen' while its words are lower-case, but not over the link to whom it is held for, nor an article behind it. */
function endOfRole({ scan: { tokens }, lexis }: Neighbors, role: number, until: number): number {
  let end = role;
  for (let at = role + 1; at < until; at++) {
    if (tokens.shapes[at] !== LOWER || INTO_FIELD.has(tokens.words[at]!) || !(lexis.isLink(tokens.words[at]!) || lexis.isLink(tokens.words[at - 1]!))) break;
    if (!lexis.isLink(tokens.words[at]!) && !lexis.isFunction(tokens.words[at]!)) end = at;
  }
  return end;
}

/** The organization or cluster that the apposition runs into, also over a comma. */
function affiliationAt({ scan: { tokens }, starts }: Neighbors, first: number, at: number): string | null {
  const over = tokens.words[at] === ',' && at > first ? at + 1 : at;
  if (over >= tokens.count || tokens.before[over] === NEW_LINE) return null;
  return bodyOf(starts.get(tokens.starts[over]!))?.text ?? null;
}

const bodyOf = (mention: Mention | undefined): Mention | null => (mention?.type === 'organization' || mention?.type === 'cluster' ? mention : null);
