import { wordSet } from '../../languages/word-sets';
import { GLUED, LOWER, NEW_LINE, NUMBER, SPACED, WORD } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import { WordClass } from '../mentions/lexicon';
import { articles, intoField, origins } from '../mentions/grammar';
import type { Scan } from '../mentions/scan';
import { behindDegree, bodyOf, DEGREE, isRoleAt, NO_OFFICE, ROLE_WORDS, type Neighbors, type Office } from './office';
import { stated } from './appointed';

/**
 * ', lektor ved Institut for …', ', klyngedirektør, Odense Robotics', ' som ny direktør', ' er professor ved …': the
 * role behind a name.
 */
export function roleBehind(neighbors: Neighbors, mark: number): Office {
  const { scan, lexis, starts } = neighbors;
  const { tokens } = scan;
  const first = startOfRole(neighbors, mark);
  if (first < 0) return NO_OFFICE;
  let role = -1;
  let earlier = -1;
  let at = behindDegree(tokens, first);
  for (; at < Math.min(tokens.count, first + ROLE_WORDS * 2); at++) {
    if (endsApposition(scan, at)) break;
    if (starts.has(tokens.starts[at]!) || lexis.isReporting(tokens.words[at]!)) break;
    if (isRoleAt(scan, lexis, at) && !isFirstPart(tokens, at)) {
      if (role < at - 1) earlier = role;
      role = at;
    } else if (role < 0 && at - first >= (tokens.words[first] === 'ph' ? DEGREE : 0) + 3) break;
  }
  // "til rektor Karen Dahl", ", rådgiver for rektor Karen Dahl": the role right before a name is that name's.
  const isAnothers = role >= 0 && role === at - 1 && starts.get(tokens.starts[at] ?? -1)?.type === 'person';
  if (isAnothers) role = earlier;
  const body = affiliationAt(neighbors, first, at);
  if (role < 0) return { role: null, affiliation: body !== null && at === first && leadsToBody(neighbors, mark + 1, first) ? body : null };
  const end = endOfRole(neighbors, role, isAnothers || (body !== null && saysKind(scan, at - 1)) ? at - 1 : at);
  return { role: scan.text.slice(tokens.starts[first], tokens.ends[end]), affiliation: body };
}

/** "directeur du pôle X", "direktør for klyngen X": a word for what kind of body is named behind it. */
const saysKind = ({ classes }: Scan, at: number): boolean => (classes[at]! & (WordClass.clusterCue | WordClass.organization)) !== 0;

/** Where a role may begin behind the mark or the verb that follows a name; -1 where none does. */
function startOfRole(neighbors: Neighbors, mark: number): number {
  const { tokens } = neighbors.scan;
  if (mark >= tokens.count) return -1;
  return isAppositionMark(tokens.words[mark]!) ? afterRelative(neighbors, mark + 1) : stated(neighbors, mark);
}

/** "Karen Dahl, NTNU", "Karen Dahl, ved NTNU", but not "…, at NTNU må" or "…, i Dagbladet står": what leads from a comma to a body. */
function leadsToBody({ scan: { tokens, language }, lexis }: Neighbors, from: number, body: number): boolean {
  return from === body || (lexis.isBodyLink(tokens.words[from]!) && !intoField(language).has(tokens.words[from]!));
}

/** A new line, or a mark that no word has in it. */
const endsApposition = (scan: Scan, at: number): boolean =>
  scan.tokens.before[at] === NEW_LINE ||
  (scan.tokens.kinds[at] !== WORD && scan.tokens.kinds[at] !== NUMBER && scan.tokens.words[at] !== '-' && !isElision(scan, at));

/** "directrice générale d'Aquavalor": the apostrophe of a word cut short. */
const isElision = ({ tokens, language }: Scan, at: number): boolean =>
  APOSTROPHES.has(tokens.words[at]!) && tokens.before[at] === GLUED && elided(language).has(tokens.words[at - 1]!);
const elided = wordSet(({ grammar }) => grammar.elided);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** "vd-posten", "rektor-jobbet": the first part of a compound that is no role. */
const isFirstPart = (tokens: Tokens, at: number): boolean =>
  tokens.words[at + 1] === '-' && tokens.before[at + 1] === GLUED && tokens.before[at + 2] === GLUED;

/**
 * ', som er dosent', ', who is a professor': the first word that is not a pronoun, a copula or an article; -1 behind
 * "fra", for there stands where somebody has been before.
 */
function afterRelative({ scan: { tokens, language }, lexis }: Neighbors, from: number): number {
  let at = from;
  while (
    at < tokens.count &&
    at - from < 3 &&
    tokens.before[at] !== NEW_LINE &&
    tokens.shapes[at] === LOWER &&
    lexis.isFunction(tokens.words[at]!) &&
    !lexis.isModifier(tokens.words[at]!) &&
    !lexis.isRole(tokens.words[at]!)
  ) {
    if (origins(language).has(tokens.words[at]!)) return -1;
    at++;
  }
  return at;
}

const isAppositionMark = (word: string): boolean => word === ',' || word === '(' || word === '–';

const ranks = wordSet(({ people }) => people.ranksBehind);

/**
 * A role goes on over 'for bestyrelsen' while its words are lower-case, but not over the link to whom it is held for,
 * nor an article behind it.
 */
function endOfRole({ scan: { tokens, language }, lexis }: Neighbors, role: number, until: number): number {
  /** "professor of applied chemistry": the noun of a field follows its adjective. */
  const isFieldAdjective = (word: string): boolean => language?.people.fieldAdjectives.some((ending) => word.endsWith(ending)) ?? false;
  let end = role;
  /** "directrice générale", "maître adjoint". */
  const isRank = (last: number, at: number): boolean => last === at - 1 && ranks(language).has(tokens.words[at]!);
  for (let at = role + 1; at < until; at++) {
    const goesOn =
      lexis.isLink(tokens.words[at]!) ||
      lexis.isLink(tokens.words[at - 1]!) ||
      (end === at - 1 && isFieldAdjective(tokens.words[end]!) && !lexis.isFunction(tokens.words[at]!));
    if (tokens.shapes[at] !== LOWER || intoField(language).has(tokens.words[at]!) || !(goesOn || isRank(end, at))) break;
    if (!lexis.isLink(tokens.words[at]!) && (!lexis.isFunction(tokens.words[at]!) || lexis.isModifier(tokens.words[at]!))) end = at;
  }
  return end;
}

/** The organization or cluster that the apposition runs into, also over a comma. */
function affiliationAt({ scan: { tokens }, starts }: Neighbors, first: number, at: number): string | null {
  const over = tokens.words[at] === ',' && at > first ? at + 1 : at;
  if (over >= tokens.count || tokens.before[over] === NEW_LINE) return null;
  return bodyOf(starts.get(tokens.starts[over]!))?.text ?? null;
}

/** "de l’Université", "an der Universität": tokens of an article at most. */
const ARTICLE_TOKENS = 2;

/**
 * "professor Karen Dahl ved NTNU", "Prof. John Hill of Imperial College", "Ole Vik fra Norvik Bank": the body right
 * behind a name, with its role before it or without any.
 */
export function bodyBeside(neighbors: Neighbors, mark: number, role: string | null): string | null {
  const { scan, lexis, starts } = neighbors;
  const { tokens, language } = scan;
  // "La professeure Claire Moreau, de l’Université de Lyon".
  const at = role !== null && tokens.words[mark] === ',' && tokens.before[mark] === GLUED ? mark + 1 : mark;
  const link = tokens.words[at] ?? '';
  if (tokens.before[at] !== SPACED) return null;
  if (role !== null && isInCaseOfOrigin(scan, at)) return bodyOf(starts.get(tokens.starts[at]!))?.text ?? null;
  if (!(role === null ? lexis.isBodyOrigin(link) : lexis.isBodyLink(link))) return null;
  if (intoField(language).has(link) && (at > mark || (role !== null && isScholar(language, role)))) return null;
  let first = at + 1;
  while (first - at <= ARTICLE_TOKENS && (articles(language).has(tokens.words[first] ?? '') || APOSTROPHES.has(tokens.words[first] ?? '')))
    first++;
  return bodyOf(starts.get(tokens.starts[first] ?? -1))?.text ?? null;
}

/** Whether "in" behind a role may lead to where somebody is printed. */
const isScholar = (language: Scan['language'], role: string): boolean =>
  language?.people.scholars.some((ending) => role.toLowerCase().endsWith(ending)) ?? false;

/**
 * "professori Riitta Keskinen Oulun yliopistosta", "… VTT:ltä": where a case says where somebody is from, it stands on
 * one of the body's next words.
 */
function isInCaseOfOrigin({ tokens, language }: Scan, at: number): boolean {
  const endings = language?.people.originEndings ?? [];
  if (endings.length === 0 || tokens.shapes[at] === LOWER) return false;
  for (
    let i = at;
    i < Math.min(tokens.count, at + CASED_WITHIN) &&
    (tokens.kinds[i] === WORD || tokens.words[i] === ':' || tokens.words[i] === '-') &&
    tokens.before[i] !== NEW_LINE;
    i++
  )
    if (endings.some((ending) => tokens.words[i]!.endsWith(ending))) return true;
  return false;
}
const CASED_WITHIN = 4;
