import { isApostrophe } from '../../../text/apostrophe';
import { nameUseOf } from '../../../gazetteer/given-names';
import { isEnglishWord, kinOf } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { GLUED, LOWER, MIXED, NUMBER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { cueTables, isOne, type Cue } from '../lexis/cues';
import { opensSentence } from '../../../text/sentences';
import { countOf } from '../counts';
import { both } from '../grammar';
import { LEGAL_FORMS } from '../../../languages/legal-forms';
import type { Scan } from '../scan';
import { isRegion } from './regions';
import { areOfMembers } from './senses';
import { isNoCluster } from './lists';
import { abbreviationAt, initialsOf } from './spelled';
import { isCapital, isPrintedAgain, type NameRun } from './names';
import { areOwnWords, isNounHere, isOwnWord } from './own-words';
import { isPlaceName } from '../../../gazetteer/places';

/**
 * Whether the words after a cue may be its name. If the cue is an everyday word in a language where every noun is
 * capitalized (German), where any cluster is called so (English), or where any department is (French), the name must
 * look like one: two words, capitals inside, or quotation marks.
 */
export function mayFollow(scan: Scan, cue: Cue, name: NameRun): boolean {
  const { tokens } = scan;
  const { branchCues, beforeVerb, everydayCue } = cueTables(scan);
  if (name.quoted || isSpelledOut(tokens, name)) return true;
  if (isNoCluster(scan, name.from, name.to) || isBeforeForm(scan, name) || beforeVerb.includes(tokens.words[cue.token - 1] ?? ''))
    return false;
  if (branchCues.length > 0) return isMoreThanBranch(scan, cue, name);
  const striking = isStriking(tokens, name.from) || isSubject(scan, cue, name);
  if (cue.capital && scan.language?.places.capitalNouns !== true && !striking)
    return cue.compound || (cue.definite && opensSentence(tokens, cue.token) && (name.to - name.from > 1 || isLoneName(scan, name)));
  return everydayCue ? striking || isSaidOfOne(scan, cue, name) : true;
}

/** "le pôle MATERALIA", "la grappe Lin des Dunes": not "le pôle Santé du CHU", which any department may be. */
const isMoreThanBranch = (scan: Scan, { token }: Cue, name: NameRun): boolean =>
  (isStriking(scan.tokens, name.to - 1) && !holdsSmall(scan.tokens, name)) ||
  (!cueTables(scan).branchCues.includes(scan.tokens.words[token]!) && (name.to - name.from > 1 || isOwnWord(scan, name))) ||
  staysNamed(scan, name);

/** "Cluster Algen und Tang Unterelbe (ATU)": the abbreviation after the name is made of its initials, without one for the cue. */
const isSpelledOut = (tokens: Tokens, { from, to }: NameRun): boolean =>
  to - from > 2 && abbreviationAt(tokens, to) === initialsOf(tokens, from, to);

/** "X Cluster GmbH": the name stands before the cue. */
const isBeforeForm = ({ tokens }: Scan, { from }: NameRun): boolean => LEGAL_FORMS.has(tokens.words[from]!);

/** "Cluster Nutzfahrzeuge Schwaben": in German, after the cue a field and the region that it is of. */
export function isFieldAndRegion(scan: Scan, { capital, compound, token, to }: Cue, name: NameRun): boolean {
  return (
    capital &&
    !isCounted(scan, token) &&
    // "des Clusters Algen Nord": only a word without an ending is part of the name.
    !scan.tokens.words[token]!.endsWith('s') &&
    !compound &&
    to === token + 1 &&
    !name.quoted &&
    name.to - name.from > 1 &&
    scan.language?.places.capitalNouns === true &&
    isNounHere(scan, scan.tokens.words[name.from]!) &&
    isRegion(scan, name.to - 1) &&
    !holdsSmall(scan.tokens, name)
  );
}

/**
 * "Sprecher im Cluster Mechatronik", "Das Cluster Forst und Holz hat 40 Mitglieder": in German, after the article of one cluster,
 * a field or two that end like the name of an industry, and then nothing in capitals, where the sentence tells what only bodies
 * have.
 */
export function isIndustry(scan: Scan, { capital, compound, token, to }: Cue, name: NameRun): boolean {
  const { tokens, language } = scan;
  if (language?.places.capitalNouns !== true || !capital || compound || to !== token + 1 || name.quoted || !isOne(scan, token))
    return false;
  const { industries } = cueTables(scan);
  const isField = (at: number): boolean =>
    tokens.before[at] === SPACED && isCapital(tokens, at) && industries.some((ending) => tokens.words[at]!.endsWith(ending));
  return (
    isField(name.to - 1) && (name.to - name.from === 1 || isField(name.from)) && !isCapital(tokens, name.to) && areOfMembers(scan, token)
  );
}

/** "Die beiden Cluster X und Y", "drei Cluster": whether the cue is plural and not part of a name. */
export function isCounted({ tokens, language }: Scan, token: number): boolean {
  const word = tokens.words[token - 1] ?? '';
  return tokens.kinds[token - 1] === NUMBER || both(language).has(word) || countOf(language, word) > 0;
}

/**
 * "the cluster X", "das Cluster X", "im Cluster X": after a singular article, words that are not nouns of the language
 * are the name; "the cluster Google runs" has none.
 */
function isSaidOfOne(scan: Scan, cue: Cue, name: NameRun): boolean {
  const { tokens } = scan;
  if (name.to - name.from > 1)
    return cue.capital ? isAfterArticle(scan, cue.token) && areOwnWords(scan, name) && !isTitle(scan, name) : true;
  return isAfterArticle(scan, cue.token) && isOwnWord(scan, name) && (cue.capital || kinOf(tokens.words[name.from]!, true).kind === 0);
}

/** "the Cluster Research Network": in title case, ordinary words, which are the rest of a longer name. */
const isTitle = ({ tokens, language }: Scan, { from, to }: NameRun): boolean =>
  language?.grammar.titleCase === true && tokens.words.slice(from, to).every((word) => isEnglishWord(word));

/** The first token of a cue that hyphens join to others: "Holzbau-Cluster". */
export function firstOfCue(tokens: Tokens, cue: number): number {
  let first = cue;
  while (first > 0 && tokens.before[first] === GLUED && !isApostrophe(tokens.words[first - 1])) first--;
  return first;
}

/** Whether a definite article precedes the cue, possibly with an adjective between: "the Danish cluster X". */
function isAfterArticle({ tokens, language }: Scan, cue: number): boolean {
  const first = firstOfCue(tokens, cue);
  return definite(language).has(tokens.words[first - 1] ?? '') || definite(language).has(tokens.words[first - 2] ?? '');
}
const definite = wordSet(({ grammar }) => [...grammar.articles, ...grammar.withArticle]);

/**
 * "Der Metallcluster Werkzeugring Bergland lädt ein": where every noun is capitalized, several words between the subject of a
 * sentence and its verb.
 */
function isSubject({ tokens, language }: Scan, { token, compound, capital }: Cue, { from, to }: NameRun): boolean {
  if (language?.places.capitalNouns !== true || !compound || !capital || to - from < 2 || tokens.before[to] !== SPACED) return false;
  const article = firstOfCue(tokens, token) - 1;
  if (article < 0 || !definite(language).has(tokens.words[article]!) || !opensSentence(tokens, article)) return false;
  return tokens.kinds[to] === WORD && tokens.shapes[to] === LOWER;
}

/** Two letters are too ambiguous. */
const SHORTEST = 2;

/**
 * "Klyngen Tangvirk holder møde", "Klyngen Tangvirk, der": a single word in a sentence that continues in lower case, where
 * nouns are not capitalized; neither a town nor a person.
 */
function isLoneName(scan: Scan, { from, to, start, end }: NameRun): boolean {
  const { tokens, text, classes } = scan;
  const next = tokens.words[to] === ',' ? to + 1 : to;
  if (
    cueTables(scan).everydayCue ||
    next >= tokens.count ||
    tokens.before[next] !== SPACED ||
    tokens.kinds[next] !== WORD ||
    tokens.shapes[next] !== LOWER
  )
    return false;
  return (
    classes[from] === 0 && end - start > SHORTEST && nameUseOf(tokens.words[from]!).given === 0 && !isPlaceName(text.slice(start, end))
  );
}

/** "Santé du CHU": a lower-case word inside. */
function holdsSmall({ kinds, shapes }: Tokens, { from, to }: NameRun): boolean {
  for (let i = from; i < to; i++) if (kinds[i] === WORD && shapes[i] === LOWER) return true;
  return false;
}

/** Capitals inside the word, or more than two of them and nothing else. */
const isStriking = (tokens: Tokens, i: number): boolean =>
  tokens.shapes[i] === MIXED || (tokens.shapes[i] === UPPER && tokens.ends[i]! - tokens.starts[i]! > 2);

/** "le pôle X": any department may be called a pôle, so the name must also be used by itself. */
const staysNamed = ({ text }: Scan, name: NameRun): boolean => name.end - name.start >= SHORTEST_BRANCH && isPrintedAgain(text, name);
const SHORTEST_BRANCH = 4;
