import { isApostrophe } from '../../text/apostrophe';
import { GLUED, LOWER, NEW_LINE, SPACED, WORD } from '../../text/token-kinds';
import { articles, intoField } from '../mentions/grammar';
import type { Scan } from '../mentions/scan';
import { bodyOf, type Neighbors } from './office';

/** "de l’Université", "an der Universität": maximum number of tokens of an article. */
const ARTICLE_TOKENS = 2;

/**
 * "professor Karen Dahl ved NTNU", "Prof. John Hill of Imperial College", "Ole Vik fra Norvik Bank": the body right
 * after a name, with or without a role before the name.
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
  return bodyOf(starts.get(tokens.starts[afterArticle(scan, at + 1)] ?? -1))?.text ?? null;
}

/** "l’Université", "der Universität": the token after an article, if one stands there. */
function afterArticle({ tokens: { words }, language }: Scan, at: number): number {
  let first = at;
  while (first - at < ARTICLE_TOKENS && (articles(language).has(words[first] ?? '') || isApostrophe(words[first]))) first++;
  return first;
}

/** Whether "in" after a role, or after the field of one, may lead to the paper that prints the person's words. */
const isScholar = (language: Scan['language'], role: string): boolean =>
  language?.people.scholars.some((ending) => `${role.toLowerCase()} `.includes(`${ending} `)) ?? false;

/**
 * "professori Riitta Keskinen Oulun yliopistosta", "… VTT:ltä": whether one of the body's next words is in the case
 * that says where somebody is from.
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
