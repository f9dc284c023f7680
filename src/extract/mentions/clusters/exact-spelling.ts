import { wordSet } from '../../../languages/word-sets';
import { isQuotationMark } from '../../../text/quotation-marks';
import { isEnglishWord } from '../../../gazetteer/kin';
import { isCapitalNoun } from '../capital-nouns';
import { GLUED, LOWER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { copulas, indefiniteArticles } from '../grammar';
import type { Scan } from '../scan';
import { type Cue } from '../lexis/cues';
import { opensSentence, sentenceAround } from '../../../text/sentences';
import { isAfterBy, isAfterDeed } from './deeds';
import type { Find } from './finds';
import { isApposed } from './german-head';
import { isCapital } from './names';

/**
 * In its exact spelling in capitals, after a preposition or before a verb, in a text that names a certain cluster of
 * the same country: "i dialog med MADE". In a text that only mentions clusters, in the language of that country, it
 * must open a sentence.
 */
export function isAmongClusters(scan: Scan, find: Find, countries: ReadonlySet<string | null>): boolean {
  const { tokens } = scan;
  const printed = find.match!.form.printed;
  if (printed.length < 4 || scan.text.slice(find.start, find.end) !== printed) return false;
  if (!/^\P{Ll}+$/u.test(printed) && !isInCapitals(scan, find)) return false;
  if (!find.match!.form.records.some(({ country }) => country !== null && countries.has(country))) return false;
  const before = find.from - 1;
  if (isCapital(tokens, find.to)) return false;
  if (before < 0 || opensSentence(tokens, find.from)) return !shouts(tokens, find.to);
  return (!isCapital(tokens, before) || opensSentence(tokens, before)) && !shouts(tokens, before);
}

/**
 * "samarbejder med CLEAN", "finansieret af MADE", "drivs av Automation Region": in its exact spelling, from the country
 * of the text's language, after a verb for what bodies do together; several capitalized words also after a verb for
 * what a single body does.
 */
export function isPartner(scan: Scan, find: Find): boolean {
  const { tokens, language } = scan;
  const { form } = find.match!;
  const capitals = isInCapitals(scan, find);
  if (language === null || scan.text.slice(find.start, find.end) !== form.printed || isCapital(tokens, find.to)) return false;
  if (!capitals && (form.printed.length < 4 || !/^\P{Ll}+$/u.test(form.printed) || language.clusters.everydayCue)) return false;
  if (!form.records.some(({ country }) => country === language.places.countries[0])) return false;
  return isAfterDeed(scan, find.from) || (capitals && isAfterBy(scan, find.from));
}

/**
 * "Nordic Kelp inviterer": a name of several English words in its exact spelling, from the country of the text's
 * language, that opens its sentence and is followed by a verb.
 */
function isEnglishName(scan: Scan, find: Find): boolean {
  const { tokens, language, text } = scan;
  const { from, to, start, end } = find;
  const { form } = find.match!;
  if (language === null || !isInCapitals(scan, find) || text.slice(start, end) !== form.printed) return false;
  if (!form.records.some(({ country }) => country === language.places.countries[0])) return false;
  if (to >= tokens.count || tokens.before[to] !== SPACED || tokens.shapes[to] !== LOWER || isQuotationMark(tokens.words[from - 1]))
    return false;
  return opensSentence(tokens, from) && !copulas(language).has(tokens.words[to]!);
}

/** “Kelp Meets Tide”: several words alone in quotation marks, in a text on clusters; or an English name in another language. */
export const isTitle = (scan: Scan, find: Find, cues: readonly Cue[]): boolean =>
  isEnglishName(scan, find) ||
  (cues.length > 0 &&
    find.to - find.from > 1 &&
    isQuotationMark(scan.tokens.words[find.from - 1]) &&
    isQuotationMark(scan.tokens.words[find.to]));

/** "Norwegian Offshore Wind", "Vand i Byer": several capitalized words, where nouns are not capitalized and the language is not English. */
function isInCapitals({ tokens, language }: Scan, { from, to }: Find): boolean {
  if (to - from < 2 || language === null || language.places.capitalNouns || language.grammar.titleCase) return false;
  for (let i = from; i < to; i++)
    if (!isCapital(tokens, i) && !(i > from && i + 1 < to && nameOver(language).has(tokens.words[i]!))) return false;
  return true;
}

/**
 * "bei Packaging Valley": several words in capitals that are not those of the text's language, in the exact spelling of a
 * name from its country. Only where English titles are rare and a capital tells less than a foreign word.
 */
export function isForeignName(scan: Scan, { from, to, start, end, match }: Find): boolean {
  const { tokens, language, text } = scan;
  if (
    language === null ||
    to - from < 2 ||
    language.grammar.titleCase ||
    !(language.clusters.everydayCue || language.clusters.branchCues.length > 0)
  )
    return false;
  if (text.slice(start, end) !== match!.form.printed || isCapital(tokens, to) || isQuotationMark(tokens.words[from - 1])) return false;
  // "Energy Valley, een film", "ein Silicon Europe"
  const isAny = (at: number): boolean => indefiniteArticles(language).has(tokens.words[at] ?? '');
  if (isAny(from - 1) || (tokens.words[to] === ',' && isAny(to + 1)) || tokens.before[from + 1] !== SPACED) return false;
  if (isCapital(tokens, from - 1) && !opensSentence(tokens, from) && !opensSentence(tokens, from - 1)) return false;
  if (!match!.form.records.some(({ country }) => country !== null && language.places.countries.slice(0, HOMES).includes(country)))
    return false;
  let isEnglish = false;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === WORD && !isCapital(tokens, i)) return false;
    isEnglish ||= isEnglishWord(tokens.words[i]!) && !isCapitalNoun(language, tokens.words[i]!);
  }
  return isEnglish;
}

/** The first countries of a language are those where most speak it. */
const HOMES = 2;

/** Small words that such a name may contain. */
const nameOver = wordSet(({ clusters }) => clusters.nameOver);

/** All in capitals among other words, with a cue in the sentence; its own is none in "Kelpora, das IT-Cluster". */
export function standsOut(scan: Scan, find: Find, cues: readonly number[]): boolean {
  const { tokens } = scan;
  const printed = find.match!.form.printed;
  if (scan.text.slice(find.start, find.end) !== printed || !/\p{Lu}.*\p{Lu}/u.test(printed)) return false;
  if (shouts(tokens, find.from - 1) && shouts(tokens, find.to)) return false;
  const [from, to] = sentenceAround(tokens, find.from);
  const isClass = isApposed(scan, find.from);
  return cues.some((cue) => cue >= from && cue < to && !(isClass && cue >= find.from && cue < find.to));
}

const shouts = (tokens: Tokens, i: number): boolean =>
  i < 0 || i >= tokens.count || tokens.shapes[i] === UPPER || tokens.before[i] === GLUED;
