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
  return { role: scan.text.slice(tokens.starts[withFirstHalf(scan, first)], tokens.ends[last]), affiliation };
}

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

/** ', lektor ved Institut for …', ', klyngedirektør, Odense Robotics': the role in the apposition behind a name. */
export function roleBehind(neighbors: Neighbors, mark: number): Office {
  const { scan, lexis, starts } = neighbors;
  const { tokens } = scan;
  if (mark >= tokens.count || !isAppositionMark(tokens.words[mark]!)) return NONE;
  const first = afterRelative(neighbors, mark + 1);
  let role = -1;
  let at = first;
  for (; at < Math.min(tokens.count, first + ROLE_WORDS * 2); at++) {
    if (tokens.before[at] === NEW_LINE || (tokens.kinds[at] !== WORD && tokens.kinds[at] !== NUMBER && tokens.words[at] !== '-')) break;
    if (starts.has(tokens.starts[at]!) || lexis.isReporting(tokens.words[at]!)) break;
    if (isRoleAt(scan, lexis, at)) role = at;
    else if (role < 0 && at - first >= 3) break;
  }
  const body = affiliationAt(neighbors, first, at);
  if (role < 0) return { role: null, affiliation: body !== null && at === first ? body : null };
  const end = endOfRole(neighbors, role, at);
  return { role: scan.text.slice(tokens.starts[first], tokens.ends[end]), affiliation: body };
}

/** ', som er dosent', ', who is a professor': the first word that is not a pronoun, a copula or an article. */
function afterRelative({ scan: { tokens }, lexis }: Neighbors, from: number): number {
  let at = from;
  while (at < tokens.count && at - from < 3 && tokens.before[at] !== NEW_LINE && tokens.shapes[at] === LOWER && lexis.isFunction(tokens.words[at]!) && !lexis.isModifier(tokens.words[at]!)) at++;
  return at;
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
