import { isEnglishWord, isUnheardInEnglish, isUnheardInGerman } from '../../../gazetteer/kin';
import { isPlaceName } from '../../../gazetteer/places';
import { CAPITALIZED, LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { printedSmall } from '../../../text/lower-case-twins';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { isDefiniteNoun } from '../definite-noun';
import { isPlace } from './class-nouns';
import { hasAdjectiveEnding } from './field-parts';
import { basicForms } from '../lexis/basic-forms';
import { HeadUse, type HeadIndex } from '../lexis/heads';
import { nameUse, peopleLexisOf } from '../lexis/people-words';
import { nationalities } from '../lexis/place-words';
import type { Scan } from '../scan';
import { propose, type Proposal } from './proposal';
import type { RuleName } from './rule-names';
import type { Run } from './runs';
import type { NumberColumn } from '../../../text/words';

/** Minimum confidence of a name in full whose first word stands for the company. */
const SURE = 0.65;
const SHORTEST = 3;
const LONGEST_NAME = 4;
/** It must outweigh the scorer, which takes a name built like a surname for somebody. */
const CHANCE = 0.97;

/** Rules whose names begin with a word of their own rather than with the town or the kind of body. */
const OF_COMPANIES: ReadonlySet<RuleName> = new Set<RuleName>([
  'legal-form',
  'head',
  'class-noun',
  'exemplified',
  'known-and-more',
  'dealt-with',
  'does-business',
]);

/** Rules whose names of one word are told by the words around them, which they do not have elsewhere. */
const ANNOUNCED: ReadonlySet<RuleName> = new Set<RuleName>(['class-noun', 'exemplified', 'dealt-with', 'does-business']);

/** What a word beside the text's own evidence tells: the language's heads, and the uses of words. */
interface Words {
  readonly scan: Scan;
  readonly index: HeadIndex;
  readonly uses: NumberColumn;
}

/**
 * "Tangora" and "Tangora Design" in a text that names "Tangora Shipping": companies by the first word of one that is named in
 * full, unless the word is a place, a common word, somebody's name or a kind of body.
 */
export function findShortNames(words: Words, runs: readonly Run[], proposals: readonly Proposal[]): Proposal[] {
  const { scan } = words;
  const { tokens, language } = scan;
  const firsts = firstWords(words, runs, proposals);
  if (firsts.size === 0) return [];
  const known = new Set(proposals.filter(({ confidence }) => confidence >= SURE).map(({ from, to }) => from * tokens.count + to));
  const alone = aloneInSentences(scan, runs, firsts);
  const found: Proposal[] = [];
  // "Tangora Calendar", "Tangora Bühne Bild": elsewhere the next word may be any other, in capitals.
  const longest = language?.places.capitalNouns === true || language?.grammar.titleCase === true ? 1 : LONGEST_NAME;
  for (const { from, to } of runs) {
    if (to - from === 1 && opensSentenceOrQuote(tokens, from) && !alone.has(tokens.words[from]!)) continue;
    if (to - from > longest || known.has(from * tokens.count + to)) continue;
    const cut = to - from === 1 ? cutOf(scan, tokens.words[from]!, firsts) : firsts.has(tokens.words[from]!) ? 0 : -1;
    if (cut < 0 || !isNameHere(scan, from, to) || holdsPerson(scan, from, to) || isPlace(scan, from, to)) continue;
    found.push(propose(scan, from, to, 'short-name', CHANCE, cut));
  }
  return found;
}

/** "député TQRS Luc Perrin": somebody's given name after a body's. */
function holdsPerson({ tokens }: Scan, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (nameUse(tokens.words[at]!).use.given > HEARD) return true;
  return false;
}
/** A few are called by nearly any word. */
const HEARD = 2;

/** Those of the words that stand alone inside a sentence as well, in the forms that open one. */
function aloneInSentences(scan: Scan, runs: readonly Run[], firsts: ReadonlySet<string>): ReadonlySet<string> {
  const { tokens } = scan;
  const beginnings = new Set<string>();
  for (const { from, to } of runs)
    if (to - from === 1 && !opensSentenceOrQuote(tokens, from) && cutOf(scan, tokens.words[from]!, firsts) >= 0)
      beginnings.add(tokens.words[from]!.slice(0, SHORTEST));
  const alone = new Set<string>();
  for (const first of firsts) if (beginnings.has(first.slice(0, SHORTEST))) alone.add(first).add(`${first}s`);
  return alone;
}

/** The first words of the names in full. */
function firstWords(words: Words, runs: readonly Run[], proposals: readonly Proposal[]): ReadonlySet<string> {
  const { tokens } = words.scan;
  const firsts = new Set<string>();
  for (const { from, to, rule, confidence } of proposals)
    if (
      confidence >= SURE &&
      (to - from > 1 ? OF_COMPANIES.has(rule) && tokens.before[from + 1] === SPACED : ANNOUNCED.has(rule)) &&
      mayStandAlone(words, from)
    )
      firsts.add(tokens.words[from]!);
  if (firsts.size === 0) return firsts;
  for (const word of printedSmall(tokens, firsts)) firsts.delete(word);
  for (const run of runs) dropSurname(tokens, run, firsts);
  return firsts;
}

/** "Karen Holm" takes "Holm" from the firm of that name. */
function dropSurname({ words, kinds }: Tokens, { from, to }: Run, firsts: Set<string>): void {
  if (to - from < 2 || nameUse(words[from]!).use.given === 0) return;
  for (let i = from + 1; i < to; i++) {
    if (kinds[i] !== WORD) continue;
    firsts.delete(words[i]!);
    if (words[i]!.endsWith('s')) firsts.delete(words[i]!.slice(0, -1));
  }
}

/** Whether a word is nothing but a name. */
function mayStandAlone(words: Words, at: number): boolean {
  const { scan, index, uses } = words;
  const { tokens, classes, language } = scan;
  const word = tokens.words[at]!;
  if (tokens.kinds[at] !== WORD || tokens.shapes[at] === LOWER || word.length < SHORTEST || classes[at] !== 0) return false;
  if ((uses.of(tokens.ids[at]!) & KINDS) !== 0 || isAdjective(index, word) || mayBeOther(scan, at)) return false;
  if (tokens.shapes[at] !== CAPITALIZED) return true;
  if (language?.places.capitalNouns === true) return isUnheardInGerman(word) && !isEnglishWord(word);
  return language?.grammar.titleCase === true ? isUnheardInEnglish(word) : !isEnglishWord(word);
}

/** Whether it may be a given name, a place, a nation, a noun with its article or what somebody is. */
function mayBeOther(scan: Scan, at: number): boolean {
  const { tokens, text, language } = scan;
  const word = tokens.words[at]!;
  const { use, cut } = nameUse(word);
  if (use.given > 0 && (cut === 0 || language?.grammar.genitiveS === true)) return true;
  const isOwner = word.endsWith('s');
  const start = tokens.starts[at]!;
  const end = tokens.ends[at]!;
  if (nationalities(language).has(word) || isPlace(scan, at, at + 1) || (isOwner && isPlaceName(text.slice(start, end - 1)))) return true;
  const lexis = peopleLexisOf(language);
  return isDefiniteNoun(scan, isOwner ? word.slice(0, -1) : word) || lexis.isRole(word) || lexis.isTitle(word);
}
const KINDS = HeadUse.opener | HeadUse.head | HeadUse.headed | HeadUse.classNoun | HeadUse.company | HeadUse.government;
/** "Teknologisk Institut", "Jyske Bank", "Grøn Energi". */
const isAdjective = ({ tables }: HeadIndex, word: string): boolean =>
  /sk[ae]?$/u.test(word) || tables.wholeAdjectives.includes(word) || hasAdjectiveEnding(tables, word);

/** Number of letters of a genitive after one of the words; -1 if a word is none of them in any case. */
function cutOf({ language }: Scan, word: string, firsts: ReadonlySet<string>): number {
  if (firsts.has(word)) return 0;
  if (language?.grammar.genitiveS === true && word.endsWith('s') && firsts.has(word.slice(0, -1))) return 1;
  return basicForms(language, word).some((form) => firsts.has(form)) ? 0 : -1;
}

/** Whether nothing beside a run makes it part of something else: "Tangora-sagen", "Karen Tangora". */
function isNameHere({ tokens }: Scan, from: number, to: number): boolean {
  if (tokens.before[from] !== SPACED && tokens.before[from] !== NEW_LINE && !opensSentenceOrQuote(tokens, from)) return false;
  return to >= tokens.count || tokens.kinds[to] !== WORD || tokens.before[to] === SPACED || tokens.before[to] === NEW_LINE;
}
