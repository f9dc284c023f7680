import { isApostrophe } from '../../../text/apostrophe';
import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, LOWER, NEW_LINE, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isDash } from '../../../text/dashes';
import { isCalled, isSomebody } from './called';
import { isClosedApposition } from './closed-apposition';
import { cueTables, type Cue } from '../lexis/cues';
import { wordSet } from '../../../languages/word-sets';
import { peopleLexisOf } from '../lexis/people-words';
import { definiteArticles, possessives } from '../grammar';
import type { Scan } from '../scan';
import { proposeDescribed } from './described-name';
import type { Finds } from './finds';
import { firstOfCue, isCounted } from './name-after-cue';
import { isGenitiveMark, isPossessive } from '../lexis/owners';
import { nationalities } from '../lexis/place-words';
import { isApposed } from './german-head';
import { isOneOfSeveral } from './one-of-several';
import { chanceOf, LEAST } from './weigh';
import { hasThings, isOfThings } from './senses';

/** How many words may stand between a name, or its verb, and the cue that describes it. */
const REACH = 9;

/** "X er en klynge for …", "X, Danmarks digitale klynge", "X, en af landets største klynger", "X – klyngen for …", "X — pôle de compétitivité …". */
export function findDescriptions(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) {
    if (
      !(cue.one || isOneOfSeveral(scan, cue)) ||
      cue.foreign ||
      isCounted(scan, cue.token) ||
      isNamed(scan, cue, finds) ||
      hasOwnName(scan, cue, finds) ||
      isOfThings(scan, cue.to) ||
      hasThings(scan, cue.to) ||
      isRole(scan, afterGenitive(scan.tokens, cue.to))
    )
      continue;
    describe(scan, cue, finds);
  }
}

/** Whether a name contains the cue: not "das IT-Cluster" after a comma, which is what many a cluster is called. */
function isNamed(scan: Scan, { token }: Cue, finds: Finds): boolean {
  const find = finds.at(token);
  if (find === undefined || find.match?.form.strength !== 'ordinary') return find !== undefined;
  return chanceOf(find) >= LEAST || !isApposed(scan, find.from);
}

/** A cue followed by its own name describes that name. */
function hasOwnName(scan: Scan, cue: Cue, finds: Finds): boolean {
  return (finds.at(cue.to) ?? finds.at(isQuotationMark(scan.tokens.words[cue.to]) ? cue.to + 1 : cue.to)) !== undefined;
}

/** After these words the cue is not a description of the name: "Grundfos er medlem af klyngen". */
const breaking = wordSet(({ clusters }) => clusters.breaks);
const unbroken = wordSet(({ clusters }) => clusters.unbroken);

function describe(scan: Scan, cue: Cue, finds: Finds): void {
  const { tokens } = scan;
  const copulas = cueTables(scan).copulas;
  const called = isCalled(scan, cue);
  for (let i = cue.token - 1; i > 0 && cue.token - i <= REACH; i--) {
    if (tokens.before[i + 1] === NEW_LINE) return;
    const word = tokens.words[i]!;
    if (isDash(word) && (tokens.before[i] !== GLUED || tokens.before[i + 1] !== GLUED))
      return proposeDescribed(scan, cue, i, 'apposition', finds);
    if (word === ',') return isAppositive(scan, i, cue) ? proposeDescribed(scan, cue, i, 'apposition', finds) : undefined;
    if (copulas.includes(word)) return proposeDescribed(scan, cue, beforeRelative(scan, i), 'copula', finds);
    // "a life-science cluster", "the region's cluster": a mark within a word separates nothing.
    if (isDash(word) || (isApostrophe(word) && tokens.before[i] === GLUED)) continue;
    if (called && subordinate(scan.language).has(word)) continue;
    if (word === '(') return isBracketed(scan, i, cue) ? proposeDescribed(scan, cue, i, 'apposition', finds) : undefined;
    if (breaks(scan, i) || (isOtherName(scan, i) && !isFieldBefore(scan, i, cue)) || isRole(scan, i)) return;
  }
}

/**
 * "X, som er en klynge", "X, which is the cluster": the end of the name before a relative pronoun and its comma;
 * otherwise the verb itself.
 */
function beforeRelative(scan: Scan, verb: number): number {
  const { words } = scan.tokens;
  return words[verb - 2] === ',' && cueTables(scan).relatives.includes(words[verb - 1]!) ? verb - 2 : verb;
}

/** Whether a word keeps the cue after it from describing the name before it. */
function breaks(scan: Scan, i: number): boolean {
  const { tokens, language } = scan;
  if (tokens.kinds[i] !== WORD) return true;
  return breaking(language).has(tokens.words[i]!) && !unbroken(language).has(tokens.words[i - 1] ?? '');
}

/** "the cluster's spokesperson": the token after an apostrophe and its s. */
const afterGenitive = (tokens: Tokens, at: number): number => (isGenitiveMark(tokens, at) ? at + 2 : at);

/** "Kari Lunde, leder for klyngen", "Lars Holm, klyngens formand": whether a person is described. */
function isRole(scan: Scan, i: number): boolean {
  const { tokens, language } = scan;
  return i < tokens.count && tokens.before[i] !== NEW_LINE && peopleLexisOf(language).isRole(tokens.words[i]!);
}

/**
 * Whether a capitalized word between name and cue is another name. It is not if it is a possessive, a part of the cue
 * or the adjective of a country, which English and Dutch capitalize ("the German technology cluster"); in German
 * capitals say nothing.
 */
function isOtherName(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  if (tokens.shapes[i] === LOWER || tokens.before[i] === NEW_LINE || scan.language?.places.capitalNouns === true) return false;
  return (
    !isPossessive(scan, tokens.words[i]!) &&
    !(isApostrophe(tokens.words[i + 1]) && tokens.before[i + 1] === GLUED) &&
    !nationalities(scan.language).has(tokens.words[i]!) &&
    !isPlaceAdjective(scan, i) &&
    !isDash(tokens.words[i - 1] ?? '') &&
    tokens.words[i + 1] !== '-'
  );
}

/** "het Drentse cluster": right after an article a capitalized word that ends as the adjectives of places do. */
const isPlaceAdjective = ({ tokens, language }: Scan, i: number): boolean =>
  definiteArticles(language).has(tokens.words[i - 1] ?? '') &&
  language?.places.adjectives.some((ending) => tokens.words[i]!.endsWith(ending)) === true;

/** "Kelpify, an ICT cluster": the abbreviation of a field right before the cue, after an article or an adjective. */
const isFieldBefore = ({ tokens }: Scan, i: number, { token }: Cue): boolean =>
  i === token - 1 &&
  tokens.shapes[i] === UPPER &&
  tokens.before[token] === SPACED &&
  tokens.before[i] === SPACED &&
  tokens.shapes[i - 1] === LOWER;

/**
 * After a comma a description must have words of its own before the cue (an article, a possessive, an adjective), be
 * certain, or be followed by its field.
 */
function isAppositive(scan: Scan, comma: number, cue: Cue): boolean {
  const { words } = scan.tokens;
  if (isOneOfSeveral(scan, cue)) return true;
  if (isCalled(scan, cue)) return cue.token - comma <= 6 && !isSomebody(scan, comma);
  if (firstOfCue(scan.tokens, cue.token) === comma + 1)
    return cue.certain || (cue.definite && cueTables(scan).fields.includes(words[cue.to] ?? '')) || isClosedApposition(scan, comma, cue);
  return (
    cue.token - comma <= 6 &&
    (!clauses(scan.language).has(words[comma + 1]!) || isArticle(scan, comma + 1, cue)) &&
    !peopleLexisOf(scan.language).isReporting(words[comma + 1]!) &&
    !hasVerb(scan, comma, cue)
  );
}

/** "Ann Lee, a rejoint le cluster", "Firmen, die ihre Cluster kennen", "die Algen GmbH, vertritt das Cluster": a definite article or a possessive, after other words, whose verb this is. */
function hasVerb({ tokens, language }: Scan, comma: number, { token }: Cue): boolean {
  for (let i = comma + 2; i < token; i++)
    if (definiteArticles(language).has(tokens.words[i]!) || possessives(language).has(tokens.words[i]!)) return true;
  return false;
}

/** "Kelpora, der Dachcluster der Tangfischer, zieht um", but not "der Cluster fördert": an article that opens clauses elsewhere, right before the cue. */
function isArticle(scan: Scan, at: number, { token, to }: Cue): boolean {
  const { words } = scan.tokens;
  const isDefinite = (word: string): boolean => definiteArticles(scan.language).has(word);
  const next = words[to] ?? '';
  return token === at + 1 && isDefinite(words[at]!) && (next === ',' || isDefinite(next) || cueTables(scan).fields.includes(next));
}

const subordinate = wordSet(({ clusters }) => [...clusters.relatives, ...clusters.such]);

/** Words that begin a clause rather than a description: "X, hvor klyngen lejer sig ind". */
const clauses = wordSet(({ clusters }) => clusters.clauses);

/**
 * "Tangvirk (cluster dédié aux algues)", "Kelpora (a seaweed cluster)": whether a cue stands near the beginning of the
 * parentheses after a name, and no number or letter of its own after it: "(Cluster 3)".
 */
function isBracketed({ tokens }: Scan, open: number, cue: Cue): boolean {
  if (cue.token - open > BRACKETED_WITHIN || tokens.before[open] === GLUED) return false;
  return tokens.kinds[cue.to] === WORD ? tokens.shapes[cue.to] === LOWER : tokens.words[cue.to] === ')' && cue.token - open > 1;
}
const BRACKETED_WITHIN = 4;
