import { GLUED, NEW_LINE, SPACED, UPPER, WORD } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import type { Mention } from '../../models/mention';
import { ands, articles, copulas, possessives } from '../mentions/grammar';
import type { PeopleLexis } from '../mentions/lexis/people-words';
import type { Scan } from '../mentions/scan';
import { labelBefore } from './role-label';
import { ownerInside } from './role-owner';
import { isOnlyHolder, isOwned } from './role-of-apposed';
import { beforeField, FIELD_WORDS, roleBeforeField, saysWhere } from './role-field';
import { scholarBefore } from './scholar-field';
import { afterDegree, bodyOf, DEGREE, isAbbreviated, isRoleAt, NO_OFFICE, ROLE_WORDS, type Neighbors, type Office } from './office';

/**
 * The role that ends at a token: 'administrerende direktør Troels …', 'bestyrelsesformand for SDU Gunnar …', 'siger
 * direktør i SDU Erhverv, Karen …'.
 */
export function roleBefore(neighbors: Neighbors, of: number): Office {
  const { scan, lexis } = neighbors;
  const { tokens } = scan;
  const name = beforeTitles(scan, lexis, of);
  if (name > 1 && tokens.words[name - 1] === ':') return labelBefore(neighbors, name - 1);
  const parted = name > 1 && tokens.words[name - 1] === ',' && tokens.before[name - 1] === GLUED;
  if (name === 0 || tokens.before[name] !== SPACED) return NO_OFFICE;
  const { last, end, affiliation } = parted ? afterRole(neighbors, name - 1, of) : besideName(neighbors, name);
  if (last < 0 || !isRoleAt(scan, lexis, last)) return NO_OFFICE;
  const first = firstOfRole(neighbors, last);
  if (parted && isOfAnother(neighbors, first)) return NO_OFFICE;
  return {
    role: scan.text.slice(tokens.starts[withFirstHalf(scan, first)], tokens.ends[end]),
    affiliation: affiliation ?? ownerBefore(neighbors, first) ?? ownerInside(neighbors, last),
  };
}

/** "Co-author", "vice-rektor", "Editor-in-Chief": where a hyphenated word begins. */
function withPrefix({ before, kinds, words }: Tokens, at: number): number {
  let first = at;
  while (first > 1 && before[first] === GLUED && words[first - 1] === '-' && before[first - 1] === GLUED && kinds[first - 2] === WORD)
    first -= 2;
  return first;
}

/** "ph.d.-studerende", "Ph.D. student": where a degree before the role begins. */
const withDegree = (tokens: Tokens, at: number): number =>
  [at - DEGREE, at - DEGREE + 1].find((from) => from >= 0 && afterDegree(tokens, from) === at) ?? at;

/** The first word of the role that ends at a token, including its modifiers. */
function firstOfRole({ scan, lexis }: Neighbors, last: number): number {
  const { tokens } = scan;
  let first = withDegree(tokens, withPrefix(tokens, last));
  while (
    first > 0 &&
    tokens.before[first] === SPACED &&
    (lexis.isModifier(tokens.words[first - 1]!) || isRoleAt(scan, lexis, first - 1)) &&
    last - first < ROLE_WORDS
  )
    first--;
  return isAbbreviated(scan, first) ? first - 2 : first;
}

/** "DTU's rektor Karen …", "SLU:s rektor", "Norvik Universitets rektor": the body right before a role, as its owner. */
function ownerBefore({ scan: { tokens }, ends }: Neighbors, role: number): string | null {
  if (role === 0 || tokens.before[role] !== SPACED || hasBodyInside(tokens, role)) return null;
  const isMarked =
    role > 2 && tokens.words[role - 1] === 's' && tokens.before[role - 1] === GLUED && GENITIVE_MARKS.has(tokens.words[role - 2]!);
  const end = tokens.ends[isMarked ? role - 3 : role - 1]!;
  // A mention excludes the s of a genitive; after a stop a new sentence begins, which is not about the body.
  return (bodyOf(ends.get(end)) ?? (tokens.kinds[role - 1] === WORD ? bodyOf(ends.get(end - 1)) : null))?.text ?? null;
}

/** "das Handelsblatt EPI-Chefin Karin …": a role joined to a body by a hyphen is of that body. */
const hasBodyInside = ({ shapes, words, before }: Tokens, role: number): boolean =>
  words[role + 1] === '-' && before[role + 1] === GLUED && before[role + 2] === GLUED && shapes[role] === UPPER;

const GENITIVE_MARKS: ReadonlySet<string> = new Set(["'", '’', ':']);

/** The last token of a role (-1: none), the last token of its printed form, and its body. */
interface Held {
  readonly last: number;
  readonly end: number;
  readonly affiliation: string | null;
}

const held = (last: number, affiliation: string | null, end = last): Held => ({ last, end, affiliation });

/** What stands right before a name: the role itself, or the body with the role before it. */
function besideName(neighbors: Neighbors, name: number): Held {
  const { scan, lexis, ends } = neighbors;
  const { tokens, language } = scan;
  // "Ordförande är Karin …", "Direktør for Tangvirk er Karen …".
  const isStated = name > 1 && copulas(language).has(tokens.words[name - 1]!) && tokens.before[name - 1] === SPACED;
  const to = isStated ? name - 1 : name;
  const body = bodyOf(ends.get(tokens.ends[to - 1]!));
  if (body) return withScholarField(neighbors, beforeLink(neighbors, to, body), body.text);
  if (isStated) return held(to - 1, null);
  // "adm. dir. Karen …".
  if (isAbbreviated(scan, name)) return held(name - 2, null, name - 1);
  if (isRoleAt(scan, lexis, name - 1)) return held(name - 1, null);
  const scholar = scholarBefore(neighbors, name);
  return held(scholar >= 0 ? scholar : roleBeforeField(neighbors, name), null, name - 1);
}

/** "professor i kemi ved NTNU": the role whose field ends at a token, or that ends there itself. */
function withScholarField(neighbors: Neighbors, end: number, body: string | null): Held {
  const scholar = scholarBefore(neighbors, end + 1);
  return held(scholar >= 0 ? scholar : end, body, end);
}

/** Before the comma between role and name, the role is followed by its body, town or field: "direktør i SDU Erhverv, Karen …". */
function afterRole(neighbors: Neighbors, comma: number, of: number): Held {
  const {
    scan: { tokens },
    ends,
  } = neighbors;
  const beside = ends.get(tokens.ends[comma - 1]!);
  const body = bodyOf(beside);
  if (!beside || (!body && beside.type !== 'city' && beside.type !== 'place'))
    return isOfNamed(neighbors, comma, of) ? held(comma - 1, null) : withField(neighbors, comma);
  const last = beforeLink(neighbors, comma, beside);
  if (scholarBefore(neighbors, last + 1) >= 0) return withScholarField(neighbors, last, body?.text ?? null);
  return held(body ? beforeField(neighbors, last) : last, body?.text ?? null);
}

/** "Klyngens direktør, Karen …", "Borgmesteren, Karen …, kalder": whether the role right before a comma is that of the name after it. */
function isOfNamed(neighbors: Neighbors, comma: number, name: number): boolean {
  if (!isRoleAt(neighbors.scan, neighbors.lexis, comma - 1)) return false;
  const first = firstOfRole(neighbors, comma - 1);
  const named = neighbors.starts.get(neighbors.scan.tokens.starts[name]!);
  return isOwned(neighbors, first) || (named !== undefined && isOnlyHolder(neighbors, first, comma - 1, named));
}

/** "formand for bestyrelsen, Karen …", "Vorsitzende des Vorstands, Karen …", "professor i kemi, Karen …": the role with its complement. */
function withField(neighbors: Neighbors, comma: number): Held {
  const { scan, lexis } = neighbors;
  const { tokens } = scan;
  const scholar = scholarBefore(neighbors, comma);
  if (scholar >= 0) return held(scholar, null, comma - 1);
  for (
    let link = comma - 2;
    link > 0 && comma - link <= FIELD_WORDS + 1 && tokens.kinds[link] === WORD && tokens.before[link] === SPACED;
    link--
  ) {
    if (possessives(scan.language).has(tokens.words[link]!)) break;
    if (lexis.isLink(tokens.words[link]!) && isRoleAt(scan, lexis, link - 1))
      return held(link - 1, null, saysWhere(neighbors, link) ? link - 1 : comma - 1);
  }
  return held(-1, null);
}

/** The token before the link to a mention that ends before `to`. */
function beforeLink({ scan: { tokens }, lexis }: Neighbors, to: number, mention: Mention): number {
  let at = to - 1;
  while (at >= 0 && tokens.starts[at]! >= mention.start) at--;
  if (at >= 0 && lexis.isLink(tokens.words[at]!)) at--;
  return at >= 0 && tokens.before[at + 1] === SPACED ? at : -1;
}

/** "Peter Holm, direktør i Vestas, Lone Dahl", "Han er direktør i Vestas, Lone Dahl …": whether a role belongs to the person before it. */
function isOfAnother({ scan: { tokens, language }, ends }: Neighbors, role: number): boolean {
  const comma = role - 1;
  const copula = articles(language).has(tokens.words[comma] ?? '') ? comma - 1 : comma;
  if (copulas(language).has(tokens.words[copula] ?? '')) return true;
  if (tokens.before[role] === NEW_LINE) return comma >= 0 && ends.get(tokens.ends[comma]!)?.type === 'person';
  return (
    tokens.words[comma] === ',' ||
    tokens.words[comma] === '(' ||
    (tokens.before[role] === SPACED && ends.get(tokens.ends[comma]!)?.type === 'person')
  );
}

/** "Uddannelses- og forskningsminister": the first token of a coordinated compound. */
function withFirstHalf({ tokens, language }: Scan, first: number): number {
  const half = first - 3;
  const isHalf =
    half >= 0 &&
    tokens.words[half + 1] === '-' &&
    tokens.before[half + 1] === GLUED &&
    tokens.kinds[half] === WORD &&
    ands(language).has(tokens.words[first - 1]!);
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
