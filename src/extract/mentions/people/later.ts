import { isBuiltLikeSurname } from '../../../gazetteer/given-names';
import { classOf, UPPER } from '../../../text/token-kinds';
import { unitAt } from '../../../text/units';
import { isCapitalNoun } from '../capital-nouns';
import { articles } from '../grammar';
import { opensSentenceOrQuote } from '../../../text/sentences';
import type { NameCandidate, Scan } from '../scan';
import { basicForms } from '../lexis/basic-forms';
import { peopleLexisOf } from '../lexis/people-words';
import { PersonRule } from './rule-names';

/** Minimum confidence of a full name whose parts count as later mentions. */
const SURE = 0.6;
const CONFIDENCE = { surname: 0.9, given: 0.85 } as const;
const SHORTEST = 3;

/** A bit for a word's first letter, which rules out most words that are none of the few names. */
const firstLetter = (word: string): number => 1 << word.charCodeAt(0);

/** The words of a name without initials and particles. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= name.length; at++) {
    if (at < name.length && !isBetween(unitAt(name, at))) continue;
    if (at - from >= SHORTEST) words.push(name.slice(from, at));
    from = at + 1;
  }
  return words;
}

/** White space, a stop or a hyphen. */
const isBetween = (unit: number): boolean => unit === STOP || unit === HYPHEN || classOf(unit) === 0;
const STOP = 46;
const HYPHEN = 45;

/**
 * 'Olsen', 'Lones' where Lone Ryg Olsen is named in full: the same person once more.
 *
 * @param singles words that stand alone, as pairs of first token and end token, to avoid an object for every German noun
 */
export function laterMentions(scan: Scan, full: readonly NameCandidate[], singles: readonly number[]): NameCandidate[] {
  const { tokens, text, language } = scan;
  if (full.length === 0) return [];
  // Elsewhere "Dunnings" is a family, and "Resorts" a plural.
  const hasGenitive = language !== null && (language.grammar.genitiveS || language.grammar.genitiveSOfKnown === true);
  const parts = new Map<string, number>();
  let letters = 0;
  for (const { start, end, confidence } of full) {
    if (confidence < SURE) continue;
    const words = wordsOf(text.slice(start, end).toLowerCase());
    if (words.length < 2) continue;
    parts.set(words[0]!, Math.max(parts.get(words[0]!) ?? 0, CONFIDENCE.given));
    parts.set(words.at(-1)!, CONFIDENCE.surname);
    letters |= firstLetter(words[0]!) | firstLetter(words.at(-1)!);
  }
  if (parts.size === 0) return [];
  const later: NameCandidate[] = [];
  for (let i = 0; i < singles.length; i += 2) {
    const first = singles[i]!;
    const last = singles[i + 1]!;
    if (tokens.shapes[first] === UPPER) continue;
    const word = tokens.words[last - 1]!;
    if ((letters & firstLetter(word)) === 0 || isNoun(scan, first, word)) continue;
    const genitive = hasGenitive && !isSeveral(scan, first) && !parts.has(word) && word.endsWith('s') && parts.has(word.slice(0, -1));
    const confidence = parts.get(genitive ? word.slice(0, -1) : word) ?? inAnotherCase(scan, first, parts);
    if (confidence === undefined) continue;
    later.push({
      type: 'person',
      start: tokens.starts[first]!,
      end: tokens.ends[last - 1]! - (genitive ? 1 : 0),
      confidence,
      rule: confidence === CONFIDENCE.surname ? PersonRule.laterMention : PersonRule.laterGiven,
      id: null,
    });
  }
  return later;
}

/**
 * The confidence of a name in another case: "Korhosella" where Liisa Korhonen is named. At the start of a sentence
 * "Toivon" also means "I hope", and "Virran" the stream's: there it is a name that no noun is built like, or that of a
 * speaker.
 */
function inAnotherCase(scan: Scan, at: number, parts: ReadonlyMap<string, number>): number | undefined {
  const { tokens, language } = scan;
  const basic = basicForms(language, tokens.words[at]!).find((form) => parts.has(form));
  if (basic === undefined) return undefined;
  const confidence = parts.get(basic)!;
  if (!opensSentenceOrQuote(tokens, at) || peopleLexisOf(language).isReporting(tokens.words[at + 1] ?? '')) return confidence;
  return confidence === CONFIDENCE.surname && isNoNoun(basic) ? confidence : undefined;
}

/** Most nouns of the languages whose names have many cases end in a vowel. */
const isNoNoun = (name: string): boolean => isBuiltLikeSurname(name) || !VOWELS.has(name.at(-1)!);
const VOWELS: ReadonlySet<string> = new Set('aeiouyäö');

/** "de Jansens" is a family, whose name is cut only if known. */
function isSeveral({ tokens, language }: Scan, at: number): boolean {
  return language?.grammar.genitiveSOfKnown === true && at > 0 && articles(language).has(tokens.words[at - 1]!);
}

/** "der König" after Peter König: whether it is a noun after its article, in a language that capitalizes nouns. */
function isNoun({ tokens, language }: Scan, at: number, word: string): boolean {
  return at > 0 && articles(language).has(tokens.words[at - 1]!) && isCapitalNoun(language, word);
}
