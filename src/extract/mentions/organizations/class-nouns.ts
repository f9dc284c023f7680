import { isQuotationMark } from '../../../text/quotation-marks';
import { isEnglishWord, isUnheardInGerman } from '../../../gazetteer/kin';
import { isBuiltLikeSurname } from '../../../gazetteer/given-names';
import { nameUse } from '../lexis/people-words';
import { GLUED, LOWER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isCapitalNoun } from '../capital-nouns';
import { definiteArticles } from '../grammar';
import { isDefiniteNoun } from '../definite-noun';
import { WordClass } from '../lexicon';
import { isPlaceName } from '../../../gazetteer/places';
import type { Scan } from '../scan';
import { nameOf } from '../lexis/place-names';
import { HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { type Run } from './runs';
import { opensSentenceOrQuote } from '../../../text/sentences';

/** A longer run is a heading. */
const LONGEST_NAME = 4;

/** "virksomheden Blue Ocean Robotics", "møbelproducenten X", "the charity X": a word for a kind of organization right before its name. */
export function afterClassNoun(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  if (run.to - run.from > LONGEST_NAME + 1) return NONE;
  if (run.to - run.from > 1 && tokens.before[run.from + 1] === SPACED && isUsed(view, run.from, HeadUse.classNoun))
    return afterCapital(scan, run);
  if (isPremises(view)) return named(scan, run.from, run.to);
  const before = run.from - (isQuoted(view) ? 2 : 1);
  if (
    !(isUsed(view, before, HeadUse.classNoun) || isAfterArticle(view, before)) ||
    tokens.before[before + 1] !== SPACED ||
    tokens.kinds[before] !== WORD ||
    tokens.shapes[before] === UPPER
  )
    return NONE;
  return named(scan, run.from, run.to);
}

/**
 * "Charity Watch", "Firm Chop": in title case, a capitalized class noun inside a sentence belongs to the name; where one
 * opens a sentence common words are none.
 */
function afterCapital(scan: Scan, { from, to }: Run): readonly Proposal[] {
  // "L’entreprise Kelpify": the noun in lower case is glued to its article.
  // "la PME Kelpify" alone has its class in capitals.
  const isInside = !opensSentenceOrQuote(scan.tokens, from) && scan.tokens.shapes[from] !== LOWER && scan.tokens.shapes[from] !== UPPER;
  if (scan.language?.grammar.titleCase !== true)
    return named(scan, isInside && scan.language?.places.capitalNouns === false ? from : from + 1, to);
  if (isInside) return named(scan, from, to);
  for (let at = from + 1; at < to; at++) if (!isEnglishWord(scan.tokens.words[at]!)) return named(scan, from + 1, to);
  return NONE;
}

/** "die Zimmerei Brinkmann", "im Autohaus Nagel": whether a run is a workshop or a shop with somebody's name. */
function isPremises(view: View): boolean {
  const { scan, run } = view;
  const { tokens } = scan;
  if (run.to - run.from < 2 || !isUsed(view, run.from, HeadUse.premises) || tokens.before[run.from + 1] !== SPACED) return false;
  const last = tokens.words[run.to - 1]!;
  return !isPlace(scan, run.from + 1, run.to) && (nameUse(last).use.surname > 0 || !isCapitalNoun(scan.language, last));
}

/** "det islandske firma X": whether such a noun has its article before it, and only adjectives between. */
function isAfterArticle(view: View, noun: number): boolean {
  if (!isUsed(view, noun, HeadUse.bareClass)) return false;
  const { tokens, language } = view.scan;
  if (isOwner(view, noun - 1)) return true;
  for (let at = noun - 1; at >= 0 && noun - at <= ADJECTIVES + 1 && tokens.before[at + 1] === SPACED; at--) {
    if (definiteArticles(language).has(tokens.words[at]!)) return at < noun - 1;
    if (tokens.kinds[at] !== WORD || tokens.shapes[at] !== LOWER || (view.scan.classes[at]! & WordClass.function) !== 0) return false;
  }
  return false;
}
/** "Tangora Groups datterselskab X", "koncernens datterselskab X". */
const isOwner = ({ scan: { tokens, language } }: View, at: number): boolean =>
  language?.grammar.genitiveS === true &&
  at >= 0 &&
  tokens.kinds[at] === WORD &&
  tokens.words[at]!.endsWith('s') &&
  tokens.ends[at]! - tokens.starts[at]! > 3 &&
  tokens.before[at + 1] === SPACED &&
  (tokens.shapes[at] !== LOWER || isDefiniteNoun({ language }, tokens.words[at]!.slice(0, -1)));
/** Maximum number of adjectives before the noun. */
const ADJECTIVES = 3;

/** "foreningen »Vild med Vand«", "Bürgerinitiative „Saubere Luft“": whether the whole run stands in quotation marks. */
function isQuoted({ scan: { tokens }, run }: View): boolean {
  if (run.from === 0 || tokens.before[run.from] !== GLUED || tokens.before[run.to] !== GLUED) return false;
  return isQuotationMark(tokens.words[run.from - 1]) && isQuotationMark(tokens.words[run.to]);
}

/** Confidence of a body named after a person ("arkitektfirmaet Henning Larsen"), which must outweigh all evidence for the person. */
export const NAMED_AFTER_SOMEBODY = 0.97;

function named(scan: Scan, from: number, to: number): readonly Proposal[] {
  if (isPlace(scan, from, to) || isLetter(scan.tokens, { from, to }) || (to - from === 1 && isNounOfGerman(scan, from))) return NONE;
  return [propose(scan, from, to, 'class-noun', nameUse(scan.tokens.words[from]!).use.given > 0 ? NAMED_AFTER_SOMEBODY : 0.86)];
}

/** "company I", "company Z": a single letter names none. */
export const isLetter = ({ starts, ends }: Tokens, { from, to }: Run): boolean => ends[to - 1]! - starts[from]! < 2;

/** "So entzog das Unternehmen Daten", "Beschwerdemöglichkeiten": a noun, or a long word that nobody knows and that ends like one. */
function isNounOfGerman({ language, tokens }: Scan, at: number): boolean {
  const word = tokens.words[at]!;
  if (isCapitalNoun(language, word)) return true;
  if (language?.places.capitalNouns !== true || word.length < LONG || !isUnheardInGerman(word)) return false;
  return language.organizations.commonEndings.some(
    (ending) => ending.length > 2 && (word.endsWith(ending) || word.endsWith(`${ending}en`)),
  );
}
const LONG = 12;

/** "hos Cortrium", "ansat hos Cortrium", "chez STMicroelectronics": whom something is with, unless it is a person or a place. */
export function hosts(view: View): readonly Proposal[] {
  const { scan, run } = view;
  if (!isUsed(view, run.from - 1, HeadUse.host) || run.to - run.from > LONGEST_NAME || scan.tokens.before[run.from] !== SPACED) return NONE;
  if (mayBePersonOrPlace(scan, run.from, run.to)) return NONE;
  const before = scan.tokens.words[run.from - 2] ?? '';
  const isEmployer = view.index.roles.has(before) || AT_WORK.has(before);
  return [propose(scan, run.from, run.to, 'host', isEmployer ? 0.92 : 0.64)];
}

/** Words for working, before "hos". */
// prettier-ignore
const AT_WORK: ReadonlySet<string> = new Set([
  'arbejder', 'arbejdet', 'arbeider', 'arbeidet', 'arbeidar', 'arbetar', 'arbetat', 'job', 'jobber', 'jobb', 'jobbet', 'jobbar', 'praktik',
  'praksis', 'tilsett', 'lærling',
]);

/** Whether the words are the name of a place or begin with a given name. */
export function mayBePersonOrPlace(scan: Scan, from: number, to: number): boolean {
  return nameUse(scan.tokens.words[from]!).use.given > 0 || isPlace(scan, from, to);
}

/**
 * Whether several words may be a person's name: they begin with a given name and end in a surname. Among companies
 * "Nova Sea" does not count.
 */
export function mayBeFullName(scan: Scan, from: number, to: number): boolean {
  const last = scan.tokens.words[to - 1]!;
  return nameUse(scan.tokens.words[from]!).use.given > 0 && (nameUse(last).use.surname > 0 || isBuiltLikeSurname(last));
}

export function isPlace({ tokens, text, language }: Scan, from: number, to: number): boolean {
  const printed = text.slice(tokens.starts[from], tokens.ends[to - 1]);
  return isPlaceName(printed) || (to - from === 1 && hasCases(language) && nameOf(printed, language) !== null);
}

/** "in Cork", "i Malmö": whether a capitalized word after a space is a place by itself. */
export const isTownAt = (scan: Scan, at: number): boolean =>
  at < scan.tokens.count && scan.tokens.before[at] === SPACED && scan.tokens.shapes[at] !== LOWER && isPlace(scan, at, at + 1);

/** Whether "Vaasan" may be the name of a place in another case. */
const hasCases = (language: Scan['language']): boolean => (language?.places.inflection.where.length ?? 0) > 0;
