import { wordSet } from '../../languages/word-sets';
import { CAPITALIZED, GLUED, LOWER, SPACED, WORD } from '../../text/token-kinds';
import { ands } from '../mentions/grammar';
import { WordClass } from '../mentions/lexicon';
import type { Scan } from '../mentions/scan';
import { isRoleAt, type Neighbors } from './office';
import { relatives } from './appointed';

/** Maximum number of words of a field. */
const WORDS = 4;

/**
 * "professor i organisk kemi", "Professorin für Chemie", "hoogleraar scheikunde": the last word of the field that a
 * scholar's role leads to; the role itself if none follows, or the words after it may be something else.
 */
export function endOfScholarField(neighbors: Neighbors, role: number): number {
  const { scan } = neighbors;
  const { tokens, language } = scan;
  if (language === null || language.people.fieldsBefore || !isScholarAt(scan, role)) return role;
  const isLinked = scholarLinks(language).has(tokens.words[role + 1] ?? '') && tokens.before[role + 1] === SPACED;
  if (!isLinked && language.people.fieldEndings.length === 0) return role;
  const from = isLinked ? role + 2 : role + 1;
  let next = from;
  while (next - from < WORDS && isFieldWord(neighbors, next)) next = afterWord(neighbors, next);
  if (next === from || !isEnd(neighbors, next)) return role;
  const last = tokens.words[next - 1]!;
  if (language.people.definiteEndings?.some((ending) => last.endsWith(ending)) === true) return role;
  return isLinked || language.people.fieldEndings.some((ending) => last.endsWith(ending)) ? next - 1 : role;
}

/** The scholar's role whose field ends right before a token: "professor i kemi Anna …"; -1 if there is none. */
export function scholarBefore(neighbors: Neighbors, end: number): number {
  const { tokens } = neighbors.scan;
  for (let at = end - 2; at >= 0 && end - at <= 2 * WORDS; at--) {
    if (tokens.before[at + 1] !== SPACED && tokens.words[at + 1] !== '-' && tokens.words[at] !== '-') return -1;
    if (isScholarAt(neighbors.scan, at)) return endOfScholarField(neighbors, at) === end - 1 ? at : -1;
  }
  return -1;
}

const scholarLinks = wordSet(({ people }) => people.scholarLinks);

function isScholarAt({ tokens, language }: Scan, at: number): boolean {
  const word = tokens.words[at]!;
  const isOne = (ending: string): boolean => word.endsWith(ending);
  return tokens.kinds[at] === WORD && language !== null && (language.people.scholars.some(isOne) || language.people.experts.some(isOne));
}

/** A word that may stand in the name of a field, no mention, no role, and no part of the sentence. */
function isFieldWord({ scan, lexis, starts }: Neighbors, at: number): boolean {
  const { tokens, classes, language } = scan;
  if (at >= tokens.count || tokens.kinds[at] !== WORD || tokens.before[at] !== SPACED || starts.has(tokens.starts[at]!)) return false;
  const isNoun = language?.places.capitalNouns === true && tokens.shapes[at] === CAPITALIZED;
  if (tokens.shapes[at] !== LOWER && !isNoun) return false;
  const word = tokens.words[at]!;
  if ((classes[at]! & WordClass.date) !== 0 || lexis.isLink(word) || lexis.isReporting(word)) return false;
  return (!lexis.isFunction(word) || lexis.isModifier(word)) && !isRoleAt(scan, lexis, at);
}

/** After a word of a field, and after what is joined to it: "molekylær- og cellebiologi", "kemi og biologi". */
function afterWord(neighbors: Neighbors, at: number): number {
  const { tokens, language } = neighbors.scan;
  let next = at + 1;
  if (tokens.words[next] === '-' && tokens.before[next] === GLUED) {
    if (tokens.before[next + 1] === GLUED && tokens.kinds[next + 1] === WORD) return next + 2;
    next++;
  }
  const isJoined = ands(language).has(tokens.words[next] ?? '') && isFieldWord(neighbors, next + 1) && !isVerb(neighbors, next + 1);
  return isJoined ? next + 2 : next;
}

/** "professor i kemi og underviser ved": whether a word may be a verb rather than a noun, by the ending of the verbs of speech. */
function isVerb({ scan: { tokens, language } }: Neighbors, at: number): boolean {
  const word = tokens.words[at]!;
  return language?.people.verbEndings.some((ending) => word.endsWith(ending)) ?? false;
}

/** Whether a mark, a name, or a word follows that leads to a body or goes on with the sentence. */
function isEnd({ scan: { tokens, language }, lexis, starts }: Neighbors, at: number): boolean {
  if (at >= tokens.count || tokens.before[at] !== SPACED || tokens.kinds[at] !== WORD || starts.has(tokens.starts[at]!)) return true;
  const word = tokens.words[at]!;
  return lexis.isLink(word) || lexis.isBodyLink(word) || ands(language).has(word) || relatives(language).has(word);
}
