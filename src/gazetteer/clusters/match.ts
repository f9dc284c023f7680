import { GLUED, LOWER, MARK, NEW_LINE } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import { foldKey, type ClusterForm } from './form';
import { isDash } from '../../text/dashes';
import type { ClusterRegistry } from './form-index';
import { oneLetterApart } from './letters-apart';
import { bearsTypo, LEAST_CAPITALS, letterBit } from './registry-from';
import { ANYTHING, FIRST, MAY_BE_TYPO, SECOND, wordsOf, type RegistryWords } from './registry-words';

/** A form of the registry found in a text. */
export interface ClusterMatch {
  readonly form: ClusterForm;
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 units, without the genitive. */
  readonly start: number;
  readonly end: number;
  readonly typo: boolean;
  /** Whether the text has it in lower case where the registry has capitals. */
  readonly lower: boolean;
  /** Whether a genitive was cut off. */
  readonly genitive: boolean;
}

/** Finds the longest form of the registry that begins at a token; null if there is none. */
export type ClusterMatcher = (i: number) => ClusterMatch | null;

/**
 * The matcher for one text. The number of a word tells that it begins no form, as most do not.
 *
 * @param sentenceCase whether only the first word of a name may have its capital: "Images et réseaux"
 */
export function clusterMatcher(registry: ClusterRegistry, tokens: Tokens, sentenceCase = false): ClusterMatcher {
  const { ids, table, count } = tokens;
  const words = wordsOf(registry, table);
  return (i) => {
    const id = ids[i]!;
    const use = words.uses.of(id);
    if ((use & (FIRST | MAY_BE_TYPO)) === 0) return null;
    const next = (use & FIRST) === 0 || i + 1 >= count ? 0 : words.letters.of(ids[i + 1]!);
    const letters = (use & FIRST) === 0 ? 0 : words.nexts.of(id);
    // The next word is rarely the second word of a form; its bits show that before any letters are compared.
    const isBeforeSecond = (use & MAY_BE_TYPO) !== 0 && i + 1 < count && (words.uses.of(ids[i + 1]!) & SECOND) !== 0;
    const mayBeTypo = isBeforeSecond && (words.lettersBefore.of(ids[i + 1]!) & letterBit(table.lower[id]!)) !== 0;
    return (
      (letters === ANYTHING || (letters & next) !== 0 ? withFirst(words, tokens, i, next, sentenceCase) : null) ??
      (mayBeTypo ? withFirstTypo(words, tokens, i) : null)
    );
  };
}

/**
 * The first form that a matcher finds from a token on. Most tokens are skipped after one look: those that begin no form
 * and are not followed by a second word, before which a first word with a typo may stand.
 */
export function nextForm(registry: ClusterRegistry, tokens: Tokens, matchAt: ClusterMatcher, from: number): ClusterMatch | null {
  const { ids, kinds, table, count } = tokens;
  const { uses } = wordsOf(registry, table);
  let use = from < count ? uses.of(ids[from]!) : 0;
  for (let i = from; i < count; i++) {
    const next = i + 1 < count ? uses.of(ids[i + 1]!) : 0;
    const mayBegin = (use & FIRST) !== 0 || ((use & MAY_BE_TYPO) !== 0 && (next & SECOND) !== 0);
    const match = mayBegin && kinds[i] !== MARK ? matchAt(i) : null;
    if (match !== null) return match;
    use = next;
  }
  return null;
}

/** @param next the letter of the token after */
function withFirst({ firsts, owners }: RegistryWords, tokens: Tokens, i: number, next: number, sentenceCase: boolean): ClusterMatch | null {
  const id = tokens.ids[i]!;
  const { forms, letters } = firsts.of(id);
  for (let k = 0; k < forms.length; k++) {
    const letter = letters[k]!;
    if (letter !== ANYTHING && (letter & next) === 0) continue;
    const form = forms[k]!;
    const match = walk(form, tokens, i, bearsTypo(form), 1, sentenceCase);
    if (match) return asPrinted(match, forms, tokens);
  }
  for (const form of owners.of(id)) {
    const match = walk(form, tokens, i, false, form.keys.length > 1 ? 1 : 0, false);
    if (match) return match;
  }
  return null;
}

/** Maximum number of letters in an abbreviation. */
const ABBREVIATED = 3;

/** Of two abbreviations with the same letters, the one printed in the same way: "AP" is not "Ap". */
function asPrinted(match: ClusterMatch, forms: readonly ClusterForm[], { text }: Tokens): ClusterMatch {
  const { keys, letters, printed } = match.form;
  if (keys.length > 1 || letters > ABBREVIATED || text.startsWith(printed, match.start)) return match;
  const form = forms.find((other) => other.keys.length === 1 && text.slice(match.start, match.end) === other.printed);
  return form === undefined ? match : { ...match, form };
}

/** A long name with one wrong letter in its first word, other than a case ending: "des Clusters CU Ost". */
function withFirstTypo({ seconds }: RegistryWords, tokens: Tokens, i: number): ClusterMatch | null {
  const word = tokens.words[i]!;
  // The first letter is never the wrong one.
  const initial = letterBit(word);
  const { forms, letters } = seconds.of(tokens.ids[i + 1]!);
  for (let k = 0; k < forms.length; k++) {
    if (letters[k] !== initial) continue;
    const form = forms[k]!;
    const first = form.keys[0]!;
    const match =
      word !== first && !isGenitiveOf(word, first) && oneLetterApart(first, word) ? walk(form, tokens, i, true, 0, false) : null;
    if (match) return match;
  }
  return null;
}

/**
 * Whether a form may stand with fewer capitals than the registry has: with none of many, or as a long name in any; or with
 * that of its first word alone.
 */
const mayBeLowered = ({ strength, keys }: ClusterForm, lowered: number, capitals: number, isOpened: boolean): boolean =>
  strength === 'field' ||
  keys.length > LONG ||
  (lowered === capitals && capitals > LEAST_CAPITALS) ||
  (isOpened && lowered === capitals - 1);

/** From the fifth word on a name is told by its words: "Maritimt center for Optimering og Drift". */
const LONG = 4;

/** @param right the number of keys already known to match the text */
function walk(
  form: ClusterForm,
  tokens: Tokens,
  from: number,
  typoAllowed: boolean,
  right: number,
  sentenceCase: boolean,
): ClusterMatch | null {
  let t = from;
  let typo = false;
  let lowered = 0;
  let capitals = 0;
  const last = form.keys.length - 1;
  for (let k = 0; k <= last; k++, t++) {
    if (k > 0 && t < tokens.count && tokens.kinds[t] === MARK && isDash(tokens.words[t]!)) {
      if (form.dashes[k] === 0 && (tokens.before[t] !== GLUED || tokens.before[t + 1] !== GLUED)) return null;
      t++;
    }
    if (t >= tokens.count || (k > 0 && tokens.before[t] === NEW_LINE)) return null;
    if (k >= right && !isKey(form, k, foldKey(tokens.words[t]!))) {
      if (!typoAllowed || typo || !oneLetterApart(form.keys[k]!, foldKey(tokens.words[t]!))) return null;
      typo = true;
    }
    if (form.capitals[k] === 1) {
      capitals++;
      if (tokens.shapes[t] === LOWER) lowered++;
    }
  }
  const isOpened = sentenceCase && tokens.shapes[from] !== LOWER;
  if (lowered > 0 && !mayBeLowered(form, lowered, capitals, isOpened)) return null;
  return finish(form, tokens, from, t, typo, lowered > 0);
}

/** Whether a word is a key of a form; the last one may be in the genitive. */
const isKey = ({ keys }: ClusterForm, k: number, word: string): boolean =>
  word === keys[k] || (k === keys.length - 1 && isGenitiveOf(word, keys[k]!));

function finish(form: ClusterForm, tokens: Tokens, from: number, to: number, typo: boolean, lower: boolean): ClusterMatch | null {
  if (typo && lower) return null;
  const lastWord = tokens.words[to - 1]!;
  const key = form.keys[form.keys.length - 1]!;
  const glued = !typo && lastWord.length > key.length ? lastWord.length - key.length : 0;
  return {
    form,
    from,
    to,
    start: tokens.starts[from]!,
    end: tokens.ends[to - 1]! - glued,
    typo,
    lower,
    genitive: glued > 0 || apostropheS(tokens, to),
  };
}

/** "MADE's", "AKP:s": a genitive that is separated from the name by a mark. */
export function apostropheS(tokens: Tokens, to: number): boolean {
  const mark = tokens.words[to];
  if (mark === undefined || tokens.before[to] !== GLUED) return false;
  if (mark !== "'" && mark !== '\u2019' && mark !== ':') return false;
  return tokens.words[to + 1] === 's' && tokens.before[to + 1] === GLUED;
}

/** "Scania-lastbiler": the name that ends at a token is only a part of a word. */
export const isCompound = (tokens: Tokens, to: number): boolean =>
  tokens.words[to] === '-' && tokens.before[to] === GLUED && to + 1 < tokens.count && tokens.before[to + 1] === GLUED;

const isGenitiveOf = (word: string, key: string): boolean => word.length === key.length + 1 && word.endsWith('s') && word.startsWith(key);
