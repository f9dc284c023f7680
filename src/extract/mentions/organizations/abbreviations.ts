import { isCommonWord, isEnglishWord } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { CAPITALIZED, GLUED, LOWER, MIXED, NEW_LINE, NUMBER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { hasPluralS } from '../abbreviated-plural';
import { indefiniteArticles } from '../grammar';
import { isToldBody } from './capital-evidence';
import { WordClass } from '../lexicon';
import { isPlaceName } from '../../../gazetteer/places';
import type { Scan } from '../scan';
import { NONE, propose, type Proposal, type View } from './proposal';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { isCommonAbbreviation } from '../../../languages/common-abbreviations';

/** "DBU", "FNs", "AU-HIH": words in capitals among ordinary words. */
export function capitalWords(view: View): readonly Proposal[] {
  const { tokens } = view.scan;
  const { from, to } = view.run;
  if (to - from > 3 || shouts(tokens, from - 1) || shouts(tokens, to)) return NONE;
  let found: Proposal[] | null = null;
  for (let i = from; i < to; i++) {
    const shape = tokens.shapes[i];
    if ((shape !== UPPER && shape !== MIXED) || (i > from && tokens.before[i] === GLUED)) continue;
    const proposal = capitalWord(view, i);
    if (proposal) (found ??= []).push(proposal);
  }
  return found ?? NONE;
}

function capitalWord(view: View, i: number): Proposal | null {
  const { scan, run } = view;
  const { tokens, text } = scan;
  const printed = text.slice(tokens.starts[i], tokens.ends[i]);
  const genitive = tokens.shapes[i] === MIXED && /^\p{Lu}{2,}s$/u.test(printed) ? 1 : 0;
  if (genitive === 0 && tokens.shapes[i] !== UPPER) return null;
  const word = tokens.words[i]!.slice(0, printed.length - genitive);
  if (word.length < 2 || word.length > 8 || isCommonAbbreviation(word)) return null;
  if (isClass(scan, i, genitive === 1) || isShouted(scan, word) || isOfThing(scan, i, word.length)) return null;
  const hyphened = tokens.words[i + 1] === '-' && tokens.before[i + 1] === GLUED && tokens.before[i + 2] === GLUED;
  if (hyphened && isThingWith(scan, word, i + 2)) return null;
  const to = hyphened && i + 3 <= run.to ? i + 3 : i + 1;
  return propose(scan, i, to, 'capitals', capitalChance(view, i, to, word.length, genitive === 1), to === i + 1 ? genitive : 0);
}

/** "AU-led", "IL-6", "NON-RESIDENTS", "USB-C": what a hyphen joins to the token makes it no body. */
const isThingWith = (scan: Scan, word: string, after: number): boolean =>
  after < scan.tokens.count &&
  (scan.tokens.shapes[after] === LOWER ||
    scan.tokens.kinds[after] === NUMBER ||
    isShouted(scan, scan.tokens.words[after]!) ||
    isCommonAbbreviation(`${word}-${scan.tokens.words[after]!}`));

/** Whether what stands beside an abbreviation makes it a number's, a share's, a town's, or that of another thing. */
const isOfThing = (scan: Scan, at: number, letters: number): boolean =>
  isMarked(scan, at) ||
  isLabel(scan, at) ||
  isNumbered(scan, at) ||
  isOfMarket(scan, at) ||
  isBesidePlace(scan, at, letters) ||
  isBeforeThing(scan, at);

/**
 * "NFTs", "a REPL", "sudden infant death syndrome (SIDS)": members of a class, and abbreviations of lower-case words,
 * are not bodies. Where genitives have no apostrophe and nouns no capital, the s may be a genitive.
 */
function isClass(scan: Scan, at: number, hasS: boolean): boolean {
  const { tokens, classes, language } = scan;
  const isPlural = hasS && hasPluralS(scan);
  if (isPlural || at === 0) return isPlural;
  const before = tokens.words[at - 1]!;
  const next = at + 1;
  if (indefiniteArticles(language).has(before) && tokens.before[at] === SPACED)
    return next >= tokens.count || tokens.kinds[next] !== WORD || (classes[next]! & WordClass.function) !== 0;
  return (
    language?.grammar.titleCase === true &&
    before === '(' &&
    at > 1 &&
    tokens.words[next] === ')' &&
    tokens.kinds[at - 2] === WORD &&
    tokens.shapes[at - 2] === LOWER
  );
}

/** "$KELP_PATH", "@KELP44", "KELPX® yarn": a variable, an account or a brand. */
const isMarked = ({ text, tokens: { starts, ends } }: Scan, at: number): boolean =>
  BEFORE_VARIABLE.has(text[starts[at]! - 1] ?? '') || AFTER_BRAND.has(text[ends[at]!] ?? '');
const BEFORE_VARIABLE: ReadonlySet<string> = new Set(['$', '_', '@']);
const AFTER_BRAND: ReadonlySet<string> = new Set(['_', '®', '™']);

/** "KVRN: 1434373": the name of a number. */
const isLabel = ({ tokens: { words, before, kinds, count } }: Scan, at: number): boolean =>
  words[at + 1] === ':' && before[at + 1] === GLUED && at + 2 < count && before[at + 2] !== NEW_LINE && kinds[at + 2] === NUMBER;

/** "NGC 1300,", "ISO 9001.": one of many things with a number, which ends there and is no year. */
function isNumbered({ tokens, text }: Scan, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count || tokens.kinds[next] !== NUMBER || tokens.before[next] !== SPACED) return false;
  const after = next + 1;
  const ends = after >= tokens.count || tokens.before[after] === NEW_LINE || CLOSING.has(tokens.words[after]!);
  return ends && !YEAR.test(text.slice(tokens.starts[next], tokens.ends[next]));
}
const YEAR = /^(?:19|20)\d\d$/u;
const CLOSING: ReadonlySet<string> = new Set([',', '.', ';', ':', ')', '!', '?']);

/** "Kelp Cloud (KCLD +1.02%)", "(NYSE: KCLD)": the sign of a share, with its change in parentheses or after its exchange. */
function isOfMarket({ tokens }: Scan, at: number): boolean {
  const { words, before, kinds } = tokens;
  const sign = at + 1;
  if (words[at - 1] === '(' && before[sign] === SPACED && SIGNS.has(words[sign]!))
    return sign + 1 < tokens.count && kinds[sign + 1] === NUMBER && before[sign + 1] === GLUED;
  return words[at - 1] === ':' && before[at - 1] === GLUED && EXCHANGES.has(words[at - 2]!);
}
const SIGNS: ReadonlySet<string> = new Set(['+', '-', '\u2212', '\u2013']);
const EXCHANGES: ReadonlySet<string> = new Set([
  'nyse',
  'nasdaq',
  'lse',
  'tsx',
  'asx',
  'nse',
  'bse',
  'xetra',
  'otcqb',
  'otcqx',
  'amex',
  'six',
  'omx',
]);

/** "(Bad Kelp, SG)", "Kelpton, NV": two letters after a name and a comma, for the state or canton that a town is in. */
const isBesidePlace = ({ tokens, text }: Scan, at: number, letters: number): boolean =>
  letters === 2 &&
  at > 1 &&
  tokens.words[at - 1] === ',' &&
  tokens.before[at - 1] === GLUED &&
  tokens.shapes[at - 2] === CAPITALIZED &&
  (at + 1 >= tokens.count || tokens.before[at + 1] === NEW_LINE || CLOSING.has(tokens.words[at + 1]!)) &&
  tokens.words[at + 1] !== ',' &&
  (!isListed(tokens, at - 2) || isPlaceName(text.slice(tokens.starts[at - 2], tokens.ends[at - 2])));

/** "Siemens, Bosch": whether a word stands after another and a comma. */
const isListed = ({ words, shapes }: Tokens, at: number): boolean => words[at - 1] === ',' && shapes[at - 2] === CAPITALIZED;

/** "a QZRV vulnerability", "the QZRV exam": before a noun that only a thing has. */
const isBeforeThing = ({ tokens, language }: Scan, at: number): boolean =>
  at + 1 < tokens.count && tokens.before[at + 1] === SPACED && afterThings(language).has(tokens.words[at + 1]!);
const afterThings = wordSet(({ organizations }) => organizations.afterThings);

/** Letters from which on a word in capitals that is a word without them is written so for emphasis. */
const EMPHASIZED = 4;

/** "BOTH", "SCHÖNEN": a common word in capitals. */
const isShouted = ({ language }: Scan, word: string): boolean =>
  word.length >= EMPHASIZED &&
  ((language?.grammar.titleCase === true && isEnglishWord(word)) || (language?.places.capitalNouns === true && isCommonWord(word)));

/**
 * English uses capitals for emphasis, and abbreviates anything, so that there what stands beside them must tell; a word that
 * opens a line belongs to a heading or is a place.
 */
function capitalChance(view: View, from: number, to: number, letters: number, genitive: boolean): number {
  const { scan, run } = view;
  const isUntold = scan.language?.grammar.titleCase === true && !genitive && !isToldBody(view, from, to);
  if (to > from + 1) return isUntold ? 0.46 : 0.6;
  if (opensSentenceOrQuote(scan.tokens, run.from) && !genitive) return 0.38;
  if (letters === 2) return 0.42;
  if (scan.language?.grammar.titleCase === true && !genitive && letters < 4) return 0.32;
  if (isUntold) return run.to - run.from === 1 ? 0.46 : 0.42;
  return run.to - run.from === 1 || genitive ? 0.56 : 0.45;
}

const shouts = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.count && tokens.shapes[i] === UPPER && tokens.ends[i]! - tokens.starts[i]! > 1;
