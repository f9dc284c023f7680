import { wordSet } from '../../languages/word-sets';
import { LOWER, NEW_LINE, SPACED } from '../../text/token-kinds';
import { articles, asWords as made, copulas } from '../mentions/grammar';
import { ownerAt } from './genitive-owner';
import { afterDegree, bodyOf, DEGREE, isRoleAt, type Neighbors } from './office';

/** "has been appointed", "är utsedd", "est nommé": auxiliary verbs and verbs of appointment. */
export const helping = wordSet(({ people }) => people.helping);
const appointing = wordSet(({ people }) => people.appointing);
/** Relative pronouns: "som", "who"; some are articles as well. */
export const relatives = wordSet(({ clusters }) => clusters.relatives);
/** Maximum numbers of such words between a name and the role, and of modifiers after them. */
const STATED_WITHIN = 5;
const MODIFIERS = 3;

/** Where the role begins, including modifiers, that a sentence states for the name before `at`; -1 if it states none. */
export function stated(neighbors: Neighbors, at: number): number {
  const { scan, lexis } = neighbors;
  const { tokens, language } = scan;
  let from = afterVerbs(scan, at);
  if (from < 0) return -1;
  if (ownerAt(neighbors, from) !== null) return from;
  if (articles(language).has(tokens.words[from] ?? '')) from++;
  for (let i = afterDegree(tokens, from); i < Math.min(tokens.count, from + MODIFIERS + DEGREE) && tokens.before[i] !== NEW_LINE; i++) {
    if (isRoleAt(scan, lexis, i)) return from;
    // "vice-chancellor", "porte-parole".
    const isHyphened = tokens.words[i] === '-' || tokens.words[i + 1] === '-';
    if (!lexis.isModifier(tokens.words[i]!) && !isHyphened) return -1;
  }
  return -1;
}

/** After the verbs from `at` on that say what somebody is or becomes; -1 if none does. */
function afterVerbs({ tokens, language }: Neighbors['scan'], at: number): number {
  let from = relatives(language).has(tokens.words[at]!) && copulas(language).has(tokens.words[at + 1] ?? '') ? at + 1 : at;
  let states = false;
  for (; from < Math.min(tokens.count, at + STATED_WITHIN) && tokens.before[from] === SPACED && tokens.shapes[from] === LOWER; from++) {
    const word = tokens.words[from]!;
    const says = copulas(language).has(word) || made(language).has(word) || appointing(language).has(word);
    // "er tilsett som ny": before "as", a participle that is in no table.
    const isParticiple = states && made(language).has(tokens.words[from + 1] ?? '');
    if (!says && !isParticiple && !helping(language).has(word)) break;
    states ||= says;
  }
  return states ? from : -1;
}

/** Maximum number of words between an employer and the name: "DTU har netop ansat Karen Dahl som". */
const EMPLOYED_WITHIN = 4;

/** "DTU har ansat Karen Dahl som professor", "The cluster has hired Karen Dahl": the body right before the verb of appointment. */
export function employerBefore({ scan: { tokens, language }, ends }: Neighbors, name: number): string | null {
  let appoints = false;
  let at = name - 1;
  for (; at > 0 && name - at <= EMPLOYED_WITHIN && tokens.shapes[at] === LOWER && tokens.before[at + 1] === SPACED; at--) {
    const word = tokens.words[at]!;
    if (appointing(language).has(word)) appoints = true;
    else if (!helping(language).has(word)) break;
  }
  return appoints && at >= 0 && tokens.before[at + 1] === SPACED ? (bodyOf(ends.get(tokens.ends[at]!))?.text ?? null) : null;
}
