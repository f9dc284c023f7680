import { wordSet } from '../../languages/word-sets';
import { isApostrophe } from '../../text/apostrophe';
import { GLUED, LOWER, NEW_LINE, NUMBER, SPACED, WORD } from '../../text/token-kinds';
import { tokenFrom } from '../../text/token-from';
import type { Tokens } from '../../text/tokens';
import { WordClass } from '../mentions/lexicon';
import { articles, copulas, intoField, origins } from '../mentions/grammar';
import { endsInNoun } from '../mentions/lexis/heads';
import { ownerAt } from './genitive-owner';
import { isCapital } from '../../text/capitals';
import type { Scan } from '../mentions/scan';
import { afterDegree, bodyOf, DEGREE, isAbbreviated, isRoleAt, NO_OFFICE, ROLE_WORDS, type Neighbors, type Office } from './office';
import { relatives, stated } from './appointed';
import { beginOfRole, endOfRole } from './role-bounds';

/** The role after a name: ', lektor ved Institut for …', ', klyngedirektør, Odense Robotics', ' som ny direktør', ' er professor ved …'. */
export function roleAfter(neighbors: Neighbors, after: number): Office {
  const { scan, starts } = neighbors;
  const { tokens } = scan;
  const mark = afterParentheses(neighbors, after);
  const start = startOfRole(neighbors, mark);
  if (start < 0) return NO_OFFICE;
  const owner = ownerAt(neighbors, start);
  const first = owner?.next ?? start;
  const { last, earlier, at } = rolesFrom(neighbors, first);
  // "til rektor Karen Dahl", ", Landrat Dr. Karen Dahl": a role right before a name and its titles belongs to that name.
  const isAnothers = last >= 0 && starts.get(tokens.starts[afterTitles(neighbors, last + 1)] ?? -1)?.type === 'person';
  const role = isAnothers ? earlier : last;
  const body = affiliationAt(neighbors, first, at);
  if (role < 0) return { role: null, affiliation: body !== null && at === first && leadsToBody(neighbors, mark, first) ? body : null };
  const begin = beginOfRole(neighbors, first, role);
  if (begin < 0) return NO_OFFICE;
  const end = endOfRole(neighbors, role, isAnothers || (body !== null && saysKind(scan, at - 1)) ? at - 1 : at);
  return { role: scan.text.slice(tokens.starts[begin], tokens.ends[end]), affiliation: body ?? owner?.body ?? null };
}

/** "Prof. Dr. Karen Dahl": one past the titles that begin at a token; the same token if there are none. */
function afterTitles({ scan: { tokens }, lexis }: Neighbors, from: number): number {
  let at = from;
  while (at < tokens.count && lexis.isTitle(tokens.words[at]!))
    at += tokens.words[at + 1] === '.' && tokens.before[at + 1] === GLUED ? 2 : 1;
  return at;
}

/** The last role of an apposition, the role before it that is not part of it (-1: none), and where the apposition ends. */
function rolesFrom({ scan, lexis, starts }: Neighbors, first: number): { last: number; earlier: number; at: number } {
  const { tokens, language } = scan;
  const reach = (tokens.words[first] === 'ph' ? DEGREE : 0) + UNTIL_ROLE;
  let last = -1;
  let earlier = -1;
  /** "director of the Harbor Law Clinic": after an article a role is somebody else's, or part of a name. */
  let isClosed = false;
  let at = afterDegree(tokens, first);
  for (; at < Math.min(tokens.count, first + ROLE_WORDS * 2); at++) {
    if (endsApposition(scan, at)) break;
    if (starts.has(tokens.starts[at]!) || lexis.isReporting(tokens.words[at]!)) break;
    // ", MarketerHire is a leader": what is said of another subject.
    if (at > first && copulas(language).has(tokens.words[at]!) && isCapital(tokens, at - 1)) return { last: -1, earlier: -1, at };
    isClosed ||= last >= 0 && articles(language).has(tokens.words[at]!);
    if (!isClosed && isRoleAt(scan, lexis, at) && !isFirstPart(tokens, at)) {
      if (last < at - 1) earlier = last;
      last = at;
    } else if (last < 0 && at - first >= reach) break;
  }
  return { last, earlier, at };
}
/** Maximum number of words of an apposition before its role. */
const UNTIL_ROLE = 3;

/** "Karen Dahl (V), der er formand": the token after a party or a remark of one word in parentheses. */
export function afterParentheses({ scan: { tokens }, lexis, starts }: Neighbors, mark: number): number {
  if (tokens.words[mark] !== '(' || tokens.words[mark + 2] !== ')' || mark + 3 >= tokens.count) return mark;
  return starts.has(tokens.starts[mark + 1]!) || lexis.isRole(tokens.words[mark + 1]!) ? mark : mark + 3;
}

/** "directeur du pôle X", "direktør for klyngen X", "chef på utvecklingsbolaget X": whether a word gives the kind of the body named after it. */
const saysKind = ({ classes, tokens, language }: Scan, at: number): boolean =>
  (classes[at]! & (WordClass.clusterCue | WordClass.organization)) !== 0 ||
  (language !== null && tokens.shapes[at] === LOWER && endsInNoun(language.organizations.classes, tokens.words[at]!));

/** Where a role may begin after the mark or the verb that follows a name; -1 if there is none. */
function startOfRole(neighbors: Neighbors, mark: number): number {
  const { tokens } = neighbors.scan;
  if (mark >= tokens.count) return -1;
  return isAppositionMark(tokens.words[mark]!) ? afterRelative(neighbors, mark + 1) : stated(neighbors, mark);
}

/**
 * Whether a comma leads to the body of the person: "Karen Dahl, NTNU", "Karen Dahl, ved NTNU", but not "…, at NTNU må"
 * or "…, i Dagbladet står", the next item of a list ("Karen Dahl, NTNU, and Ole Vik") or an abbreviation with a number.
 */
function leadsToBody(neighbors: Neighbors, mark: number, body: number): boolean {
  const {
    scan: { tokens, language },
    lexis,
  } = neighbors;
  const from = mark + 1;
  if (from !== body) return lexis.isBodyLink(tokens.words[from]!) && !intoField(language).has(tokens.words[from]!);
  const { end } = neighbors.starts.get(tokens.starts[body]!)!;
  const next = tokenFrom(tokens, end);
  // "Karen Dahl, NTNU's new head": the owner of what follows.
  if (tokens.ends[next - 1] !== end || (isApostrophe(tokens.words[next]) && tokens.before[next] === GLUED)) return false;
  if (next >= tokens.count || tokens.before[next] === NEW_LINE) return true;
  if (tokens.words[mark] === '(') return tokens.words[next] !== ':';
  return !isJoin(neighbors, next) && (tokens.words[next] !== ',' || !goesOnAsList(neighbors, next + 1));
}

/** "and", "&": before the last item of a list. */
const isJoin = ({ scan: { tokens, language } }: Neighbors, at: number): boolean =>
  ands(language).has(tokens.words[at]!) || tokens.words[at] === '&';
const ands = wordSet(({ grammar }) => grammar.and);

/** After a comma: "and", or another name. */
const goesOnAsList = (neighbors: Neighbors, at: number): boolean =>
  at < neighbors.scan.tokens.count &&
  neighbors.scan.tokens.before[at] === SPACED &&
  (isJoin(neighbors, at) || isCapital(neighbors.scan.tokens, at));

/** A new line, or a mark that no word has in it. */
const endsApposition = (scan: Scan, at: number): boolean =>
  scan.tokens.before[at] === NEW_LINE ||
  (scan.tokens.kinds[at] !== WORD &&
    scan.tokens.kinds[at] !== NUMBER &&
    scan.tokens.words[at] !== '-' &&
    !isElision(scan, at) &&
    !isAbbreviated(scan, at + 1));

/** "directrice générale d'Aquavalor": the apostrophe of an elided word. */
const isElision = ({ tokens, language }: Scan, at: number): boolean =>
  isApostrophe(tokens.words[at]) && tokens.before[at] === GLUED && elided(language).has(tokens.words[at - 1]!);
const elided = wordSet(({ grammar }) => grammar.elided);

/** "vd-posten", "rektor-jobbet": the first part of a compound, which is not a role. */
const isFirstPart = (tokens: Tokens, at: number): boolean =>
  tokens.words[at + 1] === '-' && tokens.before[at + 1] === GLUED && tokens.before[at + 2] === GLUED;

/**
 * ', som er dosent', ', who is a professor': the first word that is not a pronoun, a copula or an article; -1 after
 * "fra", which leads to a former affiliation.
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
    !lexis.isRole(tokens.words[at]!) &&
    // "a second-year student".
    !isFirstPart(tokens, at)
  ) {
    if (origins(language).has(tokens.words[at]!)) return -1;
    at++;
  }
  return at;
}

const isAppositionMark = (word: string): boolean => word === ',' || word === '(' || word === '–';

/** The organization or cluster in which the apposition ends, also after a comma. */
function affiliationAt({ scan, lexis, starts }: Neighbors, first: number, at: number): string | null {
  const { tokens } = scan;
  const over = tokens.words[at] === ',' && at > first ? at + 1 : at;
  if (over >= tokens.count || tokens.before[over] === NEW_LINE) return null;
  const body = bodyOf(starts.get(tokens.starts[over]!));
  // "an educator who has worked with NASA": what somebody did, not where.
  for (let i = first; i < at; i++) if (isRelative(scan, i)) return null;
  // "Ambassador Linda Hill, NASA Director Paul Dunn": the body of the next person.
  return body === null || isRoleAt(scan, lexis, tokenFrom(tokens, body.end)) ? null : body.text;
}

/** A relative pronoun that is no article as well. */
const isRelative = ({ tokens, language }: Scan, at: number): boolean =>
  relatives(language).has(tokens.words[at]!) && !articles(language).has(tokens.words[at]!);
