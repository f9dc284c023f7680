import { wordSet } from '../../languages/word-sets';
import { CAPITALIZED, GLUED, LOWER, WORD } from '../../text/token-kinds';
import { articles, asWords as made, copulas, intoField } from '../mentions/grammar';
import { helping } from './appointed';
import type { Neighbors } from './office';
import { endOfScholarField } from './scholar-field';

/**
 * "who went on as chief engineer", "who is by now a geologist": a role begins after "as", or after an article; -1 if
 * the words before the article show that it is somebody else's or a thing: "identified the former president".
 */
export function beginOfRole({ scan: { tokens, language }, lexis }: Neighbors, first: number, role: number): number {
  let begin = first;
  for (let at = first; at < role; at++) {
    const word = tokens.words[at]!;
    if (made(language).has(word) || copulas(language).has(word)) begin = at + 1;
    else if (articles(language).has(word)) {
      for (let i = begin; i < at; i++) if (!lexis.isFunction(tokens.words[i]!) && !helping(language).has(tokens.words[i]!)) return -1;
      begin = at + 1;
    }
  }
  // "fut aussi directeur".
  while (
    begin > first &&
    begin < role &&
    lexis.isFunction(tokens.words[begin]!) &&
    !lexis.isModifier(tokens.words[begin]!) &&
    // "a second-year student".
    tokens.before[begin + 1] !== GLUED
  )
    begin++;
  return begin;
}

const ranks = wordSet(({ people }) => people.ranksAfter);

/**
 * A role extends over 'for bestyrelsen' while its words are lower-case, but not over the link to its organization, nor
 * over an article after it.
 */
export function endOfRole(neighbors: Neighbors, role: number, until: number): number {
  const {
    scan: { tokens, language },
    lexis,
  } = neighbors;
  /** "professor of applied chemistry": the noun of a field follows its adjective. */
  const isFieldAdjective = (word: string): boolean => language?.people.fieldAdjectives.some((ending) => word.endsWith(ending)) ?? false;
  let end = Math.min(endOfScholarField(neighbors, role), until - 1);
  if (end > role) return end;
  /** The last word before the link to the field that ends the role. */
  let plain = role;
  /** "directrice générale", "maître adjoint". */
  const isRank = (last: number, at: number): boolean => last === at - 1 && ranks(language).has(tokens.words[at]!);
  for (let at = role + 1; at < until; at++) {
    const isLink = lexis.isLink(tokens.words[at]!);
    const goesOn =
      isLink ||
      lexis.isLink(tokens.words[at - 1]!) ||
      (end === at - 1 && isFieldAdjective(tokens.words[end]!) && !lexis.isFunction(tokens.words[at]!));
    if (tokens.shapes[at] !== LOWER || intoField(language).has(tokens.words[at]!) || !(goesOn || isRank(end, at))) {
      const whole = end > plain ? endOfField(neighbors, at, until) : end;
      if (whole < 0) return plain;
      if (whole < at) return end;
      end = whole;
      at = whole;
      continue;
    }
    if (isLink && end === at - 1) plain = end;
    if (!isLink && (!lexis.isFunction(tokens.words[at]!) || lexis.isModifier(tokens.words[at]!))) end = at;
  }
  return end;
}

/**
 * "head of shallow water research", "Leiterin für digitale Bildung": the last word of a field that continues at a
 * token; the token before it if it does not; -1 if a clause may follow instead ("professor of chemistry working at").
 */
function endOfField({ scan: { tokens, language }, lexis }: Neighbors, from: number, until: number): number {
  let at = from;
  for (; at < until && at - from < FIELD_WORDS && tokens.kinds[at] === WORD; at++) {
    const word = tokens.words[at]!;
    if (lexis.isLink(word) || (lexis.isFunction(word) && !lexis.isModifier(word))) break;
    const isNoun = language?.places.capitalNouns === true && at === from && tokens.shapes[at] === CAPITALIZED;
    if (tokens.shapes[at] !== LOWER && !isNoun) break;
  }
  const isParticiple = language?.people.participles.some((ending) => tokens.words[at - 1]!.endsWith(ending)) ?? false;
  return at > from && at < until && isParticiple ? -1 : at - 1;
}
const FIELD_WORDS = 4;
