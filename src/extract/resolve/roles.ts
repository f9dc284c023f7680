import { GLUED, LOWER, NEW_LINE, NUMBER, SPACED, WORD } from '../../text/tokens';
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

/** 'administrerende direktør Troels …', 'bestyrelsesformand for SDU Gunnar …': the role that ends at the token. */
export function roleBefore({ scan, lexis, ends }: Neighbors, of: number): Office {
  const { tokens } = scan;
  const name = beforeTitles(scan, lexis, of);
  let last = name - 1;
  let affiliation: string | null = null;
  const beside = last >= 0 && tokens.before[name] === SPACED ? bodyOf(ends.get(tokens.ends[last]!)) : null;
  if (beside) {
    let at = last;
    while (at >= 0 && tokens.starts[at]! >= beside.start) at--;
    if (at >= 0 && lexis.isLink(tokens.words[at]!)) at--;
    affiliation = beside.text;
    last = at;
  }
  if (last < 0 || tokens.before[last + 1] !== SPACED || !isRoleAt(scan, lexis, last)) return NONE;
  let first = last;
  while (first > 0 && tokens.before[first] === SPACED && (lexis.isModifier(tokens.words[first - 1]!) || isRoleAt(scan, lexis, first - 1)) && last - first < ROLE_WORDS) first--;
  return { role: scan.text.slice(tokens.starts[withFirstHalf(scan, first)], tokens.ends[last]), affiliation };
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
