import { isDash } from '../../../gazetteer/clusters/form';
import { nameUseOf } from '../../../gazetteer/given-names';
import { kinOf } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { CAPITALIZED, GLUED, LOWER, MIXED, NEW_LINE, NUMBER, SPACED, UPPER, WORD, type Tokens } from '../../../text/tokens';
import { cueTables, isOf, opensSentence, type Cue } from './cues';
import { isAdjectiveBehind } from '../adjectives';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { genitiveOf } from './genitive';
import { isRegion } from './regions';
import { isNoCluster } from './lists';
import { isPrintedAgain, isQuote, readName, type NameRun } from './names';
import { hasOtherSense } from './other-senses';
import { areOwnWords, isNounHere, isOwnWord } from './own-words';
import { isPlaceName } from './place-names';

/** "klyngen X", "Spitzencluster X", "pôle de compétitivité X", "the Cluster of Excellence X". */
export function findCueNames(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) if (!cue.foreign && cue.one) nameAfter(scan, cue, finds);
}

function nameAfter(scan: Scan, cue: Cue, finds: Finds): void {
  const { tokens } = scan;
  if (addGivenName(scan, startOfGivenName(scan, cue.to), finds)) return;
  const at = startOfName(tokens, isAdjectiveBehind(scan, cue.to) ? cue.to + 1 : cue.to);
  if (at < 0) return;
  const known = finds.at(at);
  if (known) {
    known.kinds.add(cue.certain || cue.compound ? 'certain-cue' : 'cue');
    return;
  }
  const name = overPreposition(scan, cue, readName(tokens, at) ?? readSmallName(scan, cue, at));
  if (!name || hasOtherSense(scan, at)) return;
  const end = name.end - genitiveOf(scan, name);
  // "Maakcluster Twente": where it lies is not what it is called.
  if (cue.capital && cue.compound && !name.quoted && isPlaceName(scan.text.slice(name.start, end))) {
    if (cue.to === name.from && tokens.before[cue.token] !== GLUED)
      finds.add(cue.token, name.to, tokens.starts[cue.token]!, end, 'certain-cue');
    return;
  }
  if (isFieldAndRegion(scan, cue, name)) finds.add(cue.token, name.to, tokens.starts[cue.token]!, end, 'certain-cue');
  else if (cue.certain) finds.add(name.from, name.to, name.start, end, 'certain-cue');
  else if (mayFollow(scan, cue, name)) finds.add(name.from, name.to, name.start, end, cue.compound ? 'certain-cue' : 'cue');
}

/** What a Nordic name goes on over: "Vand i Vækst". */
const nameOver = wordSet(({ clusters }) => clusters.nameOver);

/**
 * "klyngen Vand i Vækst": a word with its capital behind a preposition, that is no place's and no body's, is of the
 * name, for nouns have none in the language.
 */
function overPreposition(scan: Scan, cue: Cue, name: NameRun | null): NameRun | null {
  const { tokens, text, classes, language } = scan;
  if (!name || name.quoted || language === null || !(cue.definite || cue.certain) || !nameOver(language).has(tokens.words[name.to] ?? ''))
    return name;
  const at = name.to + 1;
  if (
    at >= tokens.count ||
    tokens.before[name.to] !== SPACED ||
    tokens.before[at] !== SPACED ||
    tokens.kinds[at] !== WORD ||
    tokens.shapes[at] !== CAPITALIZED ||
    classes[at] !== 0
  )
    return name;
  const next = at + 1;
  if (
    (next < tokens.count && tokens.before[next] !== GLUED && tokens.shapes[next] !== LOWER) ||
    isPlaceName(text.slice(tokens.starts[at], tokens.ends[at])) ||
    tokens.words[at]!.endsWith('s')
  )
    return name;
  return language.places.siteEndings.some((ending) => tokens.words[at]!.endsWith(ending))
    ? name
    : { ...name, to: next, end: tokens.ends[at]! };
}

/** Adds the name that begins at a token, or what is known there, as one that the text gives; false where there is none. */
function addGivenName(scan: Scan, at: number, finds: Finds): boolean {
  const known = at < 0 ? undefined : finds.at(at);
  const name = at < 0 || known ? null : readName(scan.tokens, at);
  known?.kinds.add('certain-cue');
  if (name) finds.add(name.from, name.to, name.start, name.end - genitiveOf(scan, name), 'certain-cue');
  return known !== undefined || name !== null;
}

/** Words behind which the text gives a name: "klyngen, der hedder X", "ein Cluster namens X". */
const naming = wordSet(({ clusters }) => clusters.naming);
/** How many words may stand between a cue and the word that gives it its name: "klyngen, der siden foråret hedder X". */
const GIVEN_WITHIN = 5;
/** With these another noun begins, which the name is then of: "en klynge med en direktør, der hedder Jens", "named after". */
const introducing = wordSet(({ grammar }) => [...grammar.indefinite, ...grammar.possessives, ...grammar.by]);

/** Where a name begins that the text says to be the cue's own; -1 where it gives none. */
function startOfGivenName(scan: Scan, from: number): number {
  const { tokens } = scan;
  for (let at = from; at < Math.min(tokens.count - 1, from + GIVEN_WITHIN); at++) {
    if (tokens.before[at] === NEW_LINE) return -1;
    if (naming(scan.language).has(tokens.words[at]!)) return tokens.before[at + 1] === NEW_LINE ? -1 : behindGiving(scan, at + 1);
    if (tokens.before[at] === GLUED && APOSTROPHES.has(tokens.words[at]!)) continue;
    if (isOf(scan, at) || introducing(scan.language).has(tokens.words[at]!)) return -1;
    if (tokens.words[at] !== ',' && (tokens.kinds[at] !== WORD || tokens.shapes[at] !== LOWER)) return -1;
  }
  return -1;
}

/** "le nom de X", "klusterin nimi on X": over what may stand between such a word and the name. */
export const behindGiving = ({ tokens, language }: Scan, at: number): number =>
  at + 1 < tokens.count && giving(language).has(tokens.words[at]!) && tokens.before[at + 1] === SPACED ? at + 1 : at;
const giving = wordSet(({ clusters }) => clusters.giving);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** "the Cluster of Excellence e-conversion": a name in lower case with a letter set apart, behind a cue that is certain. */
function readSmallName({ tokens }: Scan, cue: Cue, at: number): NameRun | null {
  const to = at + 3;
  if (!cue.certain || to > tokens.count || tokens.kinds[at] !== WORD || tokens.words[at]!.length !== 1 || !isDash(tokens.words[at + 1]!))
    return null;
  if (tokens.before[at + 1] !== GLUED || tokens.before[at + 2] !== GLUED || tokens.kinds[at + 2] !== WORD) return null;
  return { from: at, to, start: tokens.starts[at]!, end: tokens.ends[to - 1]!, quoted: false };
}

/** Where the name behind a cue begins: at once, or behind a comma and an article where a quotation mark follows. */
function startOfName(tokens: Tokens, to: number): number {
  if (to >= tokens.count || tokens.before[to] === NEW_LINE) return -1;
  if (tokens.before[to] === GLUED && !isQuote(tokens.words[to])) return -1;
  return to;
}

/**
 * Behind a cue that is an everyday word, where every noun has its capital (German) or any cluster is so called (English),
 * or that any branch of a house is called by (French), the name must look like one: two words, capitals inside, or
 * quotation marks.
 */
function mayFollow(scan: Scan, cue: Cue, name: NameRun): boolean {
  const { tokens } = scan;
  const { branchCues, beforeVerb, everydayCue } = cueTables(scan);
  if (name.quoted) return true;
  if (isNoCluster(scan, name.from, name.to) || beforeVerb.includes(tokens.words[cue.token - 1] ?? '')) return false;
  if (branchCues.length > 0)
    return (
      (isStriking(tokens, name.to - 1) && !holdsSmall(tokens, name)) ||
      (!branchCues.includes(tokens.words[cue.token]!) && (name.to - name.from > 1 || isOwnWord(scan, name))) ||
      staysNamed(scan, name)
    );
  const striking = isStriking(tokens, name.from);
  if (cue.capital && scan.language?.places.capitalNouns !== true && !striking)
    return cue.compound || (cue.definite && opensSentence(tokens, cue.token) && (name.to - name.from > 1 || isLoneName(scan, name)));
  return everydayCue ? striking || isSaidOfOne(scan, cue, name) : true;
}

/** "Cluster Nutzfahrzeuge Schwaben": in German, behind the cue a field and the region that it is of. */
function isFieldAndRegion(scan: Scan, { capital, compound, token, to }: Cue, name: NameRun): boolean {
  return (
    capital &&
    !isCounted(scan, token) &&
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

/** "Die beiden Cluster X und Y", "drei Cluster": the cue stands for several, and is of no name. */
function isCounted({ tokens, language }: Scan, token: number): boolean {
  const word = tokens.words[token - 1] ?? '';
  return tokens.kinds[token - 1] === NUMBER || counted(language).has(word);
}
const counted = wordSet(({ grammar, dates }) => [...grammar.both, ...dates.counts.slice(2).flatMap((count) => count.split(' | '))]);

/**
 * "the cluster X", "das Cluster X", "im Cluster X": behind the article of one cluster words that are no nouns of the
 * language are its name; "the cluster Google runs" has none.
 */
function isSaidOfOne(scan: Scan, cue: Cue, name: NameRun): boolean {
  const { tokens } = scan;
  if (name.to - name.from > 1) return cue.capital ? isBehindArticle(scan, cue.token) && areOwnWords(scan, name) : true;
  return isBehindArticle(scan, cue.token) && isOwnWord(scan, name) && (cue.capital || kinOf(tokens.words[name.from]!, true).kind === 0);
}

/** An article that speaks of one known cluster, an adjective between: "the Danish cluster X". */
const isBehindArticle = ({ tokens: { words }, language }: Scan, cue: number): boolean =>
  definite(language).has(words[cue - 1] ?? '') || definite(language).has(words[cue - 2] ?? '');
const definite = wordSet(({ grammar }) => [...grammar.articles, ...grammar.withArticle]);

/** Two letters may be anything. */
const SHORTEST = 2;

/**
 * "Klyngen Tangvirk holder møde": a single word in a sentence that goes on in lower case, where nouns have no capital;
 * no town's and nobody's name.
 */
function isLoneName(scan: Scan, { from, to, start, end }: NameRun): boolean {
  const { tokens, text, classes } = scan;
  if (
    cueTables(scan).everydayCue ||
    to >= tokens.count ||
    tokens.before[to] !== SPACED ||
    tokens.kinds[to] !== WORD ||
    tokens.shapes[to] !== LOWER
  )
    return false;
  return (
    classes[from] === 0 && end - start > SHORTEST && nameUseOf(tokens.words[from]!).given === 0 && !isPlaceName(text.slice(start, end))
  );
}

/** "Santé du CHU": a word in lower case inside. */
function holdsSmall({ kinds, shapes }: Tokens, { from, to }: NameRun): boolean {
  for (let i = from; i < to; i++) if (kinds[i] === WORD && shapes[i] === LOWER) return true;
  return false;
}

/** Capitals inside the word, or more than two of them and nothing else. */
const isStriking = (tokens: Tokens, i: number): boolean =>
  tokens.shapes[i] === MIXED || (tokens.shapes[i] === UPPER && tokens.ends[i]! - tokens.starts[i]! > 2);

/** "le pôle X": any branch of a house is a pôle, so the name must be used by itself as well. */
const staysNamed = ({ text }: Scan, name: NameRun): boolean => name.end - name.start >= SHORTEST_BRANCH && isPrintedAgain(text, name);
const SHORTEST_BRANCH = 4;
