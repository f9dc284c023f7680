import { CAPITALIZED, LOWER, MIXED, NEW_LINE, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isApostrophe } from '../../../text/apostrophe';
import { WordClass } from '../lexicon';
import { holdsLetters } from '../../../text/holds-letters';
import { wordSet } from '../../../languages/word-sets';
import type { View } from './proposal';

/** Maximum number of words between a name as its field ends it and its abbreviation. */
const MOST = 6;
const LONGEST_ABBREVIATION = 8;

/**
 * "Bundesamt für Sicherheit in der Informationstechnik (BSI)", "Service de police de la Ville de Norvik (SPVN)": one past
 * the name, which goes on after its field up to an abbreviation that only the longer name explains; otherwise `end`.
 */
export function untilAbbreviation({ scan, index: { tables } }: View, from: number, end: number): number {
  const { tokens, classes } = scan;
  const bare = afterBare(scan, from, end);
  if (bare > end) return bare;
  if (tables.adjectivesAfter.length > 0) return overSmallFields(scan, from, end);
  let at = end;
  for (; at < tokens.count && at - end <= MOST && tokens.words[at] !== '('; at++) {
    const isSmall = tokens.shapes[at] === LOWER && (classes[at]! & WordClass.function) !== 0;
    if (tokens.before[at] !== SPACED || tokens.kinds[at] !== WORD || !(isSmall || tokens.shapes[at] === CAPITALIZED)) return end;
  }
  if (at === end || at - end > MOST || !isAbbreviation(tokens, at + 1)) return end;
  const letters = tokens.words[at + 1]!;
  const whole = contentWords(scan, from, at);
  // "Hochschule für nachhaltige Entwicklung Eberswalde (HNEE)": its town has a letter, too.
  if (!isInitials(whole, letters) || (tokens.shapes[end] !== LOWER && whole.length !== letters.length)) return end;
  // A letter for each word: "BSI" is not only the Bundesamt für Sicherheit, though that has an i as well.
  return whole.length === letters.length || !isInitials(contentWords(scan, from, end), letters) ? at : end;
}

/**
 * "Agence nationale de sécurité du médicament et des produits de santé (ANSM)": the same in a language that writes fields in
 * lower case, where some words of a long name may have no letter.
 */
function overSmallFields(scan: View['scan'], from: number, end: number): number {
  const { tokens } = scan;
  let at = end;
  while (at < tokens.count && at - end <= MOST_SMALL && tokens.words[at] !== '(') {
    if (tokens.before[at] === NEW_LINE || (tokens.kinds[at] !== WORD && !isApostrophe(tokens.words[at]))) return end;
    at++;
  }
  if (at === end || at - end > MOST_SMALL || !isAbbreviation(tokens, at + 1)) return end;
  const letters = withoutAccents(tokens.words[at + 1]!);
  const initials = (to: number): string =>
    withoutAccents(
      contentWords(scan, from, to)
        .map((word) => word[0]!)
        .join(''),
    );
  const whole = initials(at);
  return letters.length >= SHORTEST_BARE &&
    whole.startsWith(letters[0]!) &&
    holdsLetters(whole, letters) &&
    !holdsLetters(initials(end), letters)
    ? at
    : end;
}
/** Tokens, of which many are small words. */
const MOST_SMALL = 14;
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** "Fraunhofer-Institut für Werkstoffe und Systeme IWS": one past the abbreviation right after the name that its initials make; otherwise `end`. */
function afterBare(scan: View['scan'], from: number, end: number): number {
  const { tokens, classes } = scan;
  let at = end;
  while (
    at < tokens.count &&
    at - end <= MOST &&
    tokens.before[at] === SPACED &&
    tokens.kinds[at] === WORD &&
    tokens.shapes[at] !== UPPER
  ) {
    if (tokens.shapes[at] === LOWER && (classes[at]! & WordClass.function) === 0) return end;
    at++;
  }
  if (at >= tokens.count || tokens.shapes[at] !== UPPER || tokens.before[at] !== SPACED) return end;
  // "the Institute of Accountants or IA": another name of the body.
  if (ors(scan.language).has(tokens.words[at - 1]!)) return end;
  const letters = tokens.words[at]!;
  if (letters.length < SHORTEST_BARE || letters.length > LONGEST_ABBREVIATION) return end;
  const words = contentWords(scan, from, at);
  // "Fraunhofer-Institut": the owner has no letter.
  for (let first = 0; first < Math.min(MOST_OWNERS, words.length - 1); first++) if (isInitials(words.slice(first), letters)) return at + 1;
  return end;
}
const ors = wordSet(({ grammar }) => grammar.or);
/** Two letters may be anything. */
const SHORTEST_BARE = 3;
const MOST_OWNERS = 3;

const contentWords = ({ tokens, classes }: View['scan'], from: number, to: number): string[] =>
  Array.from(tokens.words.slice(from, to)).filter(
    (_, i) => tokens.kinds[from + i] === WORD && (classes[from + i]! & WordClass.function) === 0,
  );

/** "(BSI)" */
const isAbbreviation = ({ words, shapes, starts, ends, before, count }: Tokens, at: number): boolean =>
  at + 1 < count &&
  before[at - 1] === SPACED &&
  words[at + 1] === ')' &&
  before[at] !== NEW_LINE &&
  (shapes[at] === UPPER || shapes[at] === MIXED) &&
  ends[at]! - starts[at]! <= LONGEST_ABBREVIATION;

/** Whether the letters are the initials of the words, in their order, with further letters of a word after its initial. */
function isInitials(words: readonly string[], letters: string): boolean {
  let at = 0;
  let before = words[0];
  if (before?.startsWith(letters.slice(0, 1)) !== true) return false;
  for (const word of words.slice(1)) {
    const next = letters.indexOf(word[0]!, at + 1);
    if (next < 0 || !holdsLetters(before.slice(1), letters.slice(at + 1, next))) return false;
    at = next;
    before = word;
  }
  return holdsLetters(before.slice(1), letters.slice(at + 1));
}
