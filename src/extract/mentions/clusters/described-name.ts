import { isQuotationMark } from '../../../text/quotation-marks';
import { isDash } from '../../../text/dashes';
import { endsSentence, opensSentence } from '../../../text/sentences';
import { CAPITALIZED, LOWER, NEW_LINE, SPACED } from '../../../text/token-kinds';
import { wordSet } from '../../../languages/word-sets';
import { isCapitalNoun } from '../capital-nouns';
import { articles, copulas, indefiniteArticles, lacksArticles } from '../grammar';
import { isDemonym } from '../lexis/demonyms';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { cueTables, type Cue } from '../lexis/cues';
import type { Finds, Kind } from './finds';
import { isNoCluster } from './lists';
import { isCapital, isPrintedAgain, type NameRun } from './names';
import { readNameBefore } from './names-before';
import { isOneOfSeveral } from './one-of-several';
import { isNounHere, isOwnWord } from './own-words';
import { isPossessive } from '../lexis/owners';
import { isCommonWord } from '../../../gazetteer/kin';
import { isPlaceName } from '../../../gazetteer/places';
import { isComputedOn } from './senses';

/** Proposes the name before the mark or the verb that separates it from its description. */
export function proposeDescribed(scan: Scan, cue: Cue, end: number, kind: Kind, finds: Finds): void {
  const { tokens } = scan;
  let to = kind === 'copula' ? beforeTown(scan, end) : end;
  if (tokens.words[to - 1] === ')') while (to > 0 && tokens.words[to] !== '(' && end - to < 12) to--;
  const known = finds.at(to - 1);
  if (known) {
    known.kinds.add(kind);
    return;
  }
  const name = withoutDemonym(scan, namedBefore(scan, to));
  if (name && (isFunctionWord(scan, name) || isNounWithArticle(scan, name) || isOwnedNoun(scan, name) || isComputedOn(scan, name.from)))
    return;
  if (name && kind === 'copula' && (isWhere(scan, name) || isTown(scan, name))) return;
  if (name && kind === 'apposition' && isFrame(scan, cue, name)) return;
  if (name && !isNoCluster(scan, name.from, name.to) && isEnough(scan, cue, end, name))
    finds.add(name.from, name.to, name.start, name.end, kind);
}

/** Whether the cue or the form of the name is evidence enough; a plain word needs a plain description. */
const isEnough = (scan: Scan, cue: Cue, end: number, name: NameRun): boolean =>
  ((cue.certain || cue.compound) && !isPredicate(scan, cue, name)) ||
  name.to - name.from > 1 ||
  hasHump(scan.text, name.start, name.end) ||
  (isPlainly(scan, end, cue) &&
    isOwnWord(scan, name) &&
    !isPredicate(scan, cue, name) &&
    (!lacksArticles(scan.language) || isPrintedAgain(scan.text, name)));

/** "Oululainen Tangvirta, merialan klusteri" */
const withoutDemonym = (scan: Scan, name: NameRun | null): NameRun | null =>
  name !== null && !name.quoted && name.to - name.from > 1 && isDemonym(scan, name.from)
    ? { ...name, from: name.from + 1, start: scan.tokens.starts[name.from + 1]! }
    : name;

/**
 * "Gefördert wird ein Windcluster", "Gepland is een cluster", "Forbilledet er tangklyngen i Thy": a participle before the verb, a
 * word known as none of a name, or before a definite cue one that ends as nouns do, opens the sentence.
 */
function isPredicate(scan: Scan, cue: Cue, { from, to, quoted }: NameRun): boolean {
  const { tokens, language } = scan;
  const word = tokens.words[from]!;
  if (quoted || to - from > 1 || tokens.shapes[from] !== CAPITALIZED || !opensSentence(tokens, from)) return false;
  if (!copulas(language).has(tokens.words[to] ?? '')) return false;
  if (cue.definite && isNounHere(scan, word)) return true;
  return (language?.places.capitalNouns === true && isCommonWord(word)) || isParticiple(language, word);
}

function isParticiple(language: Scan['language'], word: string): boolean {
  const [beginnings, endings] = language?.grammar.participles ?? [];
  return beginnings?.some((part) => word.startsWith(part)) === true && endings?.some((part) => word.endsWith(part)) === true;
}

/** "„X“ der Universität Y wird als Cluster gefördert": the name in quotation marks, not its owner. */
function namedBefore(scan: Scan, end: number): NameRun | null {
  const { words } = scan.tokens;
  const name = readNameBefore(scan, end);
  if (name === null || name.quoted || !isQuotationMark(words[name.from - 2]) || !owning(scan.language).has(words[name.from - 1]!))
    return name;
  return readNameBefore(scan, name.from - 1) ?? name;
}
const owning = wordSet(({ grammar, clusters }) => [...grammar.of, ...clusters.nameArticles, ...clusters.townLinks]);

/** "Nordic Seaweed Park ved Aarhus er en klynge": one past the name, before the town that separates it from the verb. */
function beforeTown({ tokens, text, language }: Scan, end: number): number {
  for (let link = end - 2; link > 1 && end - link <= TOWN_WITHIN && tokens.before[link + 1] === SPACED; link--)
    if (townLinks(language).has(tokens.words[link]!))
      return isCapital(tokens, link - 1) && isPlaceName(text.slice(tokens.starts[link + 1], tokens.ends[end - 1])) ? link : end;
  return end;
}
const townLinks = wordSet(({ clusters }) => clusters.townLinks);
/** A preposition and the words of a town's name. */
const TOWN_WITHIN = 4;

/**
 * "Tangvirk er en klynge", "Tangvirk, Danmarks nationale klynge": whether only an article or an owner and adjectives
 * stand between the mark or the verb and the cue, so that a single word is the name.
 */
function isPlainly(scan: Scan, end: number, cue: Cue): boolean {
  const { tokens, classes } = scan;
  // "en af landets største klynger": what makes it one of several stands between.
  if (isOneOfSeveral(scan, cue)) return true;
  let at = end + 1;
  // "Tangvirk (cluster dédié aux algues)": an article is dropped there.
  if (tokens.words[end] === '(' && at === cue.token) return true;
  if (tokens.words[end] === ',' && cueTables(scan).copulas.includes(tokens.words[at + 1]!)) at += 2;
  if (at >= cue.token && !cue.definite) return false;
  const opens =
    articles(scan.language).has(tokens.words[at] ?? '') ||
    (tokens.shapes[at] !== LOWER && isPossessive(scan, tokens.words[at]!)) ||
    lacksArticles(scan.language);
  for (let i = at + 1; i < cue.token; i++) if ((classes[i]! & WordClass.function) !== 0 && tokens.shapes[i] === LOWER) return false;
  return opens;
}

/** "Damit ist der Spitzencluster …": the word that opens a sentence is not a name. */
const isFunctionWord = ({ tokens, classes, language }: Scan, { from, to }: NameRun): boolean =>
  to - from === 1 && ((classes[from]! & WordClass.function) !== 0 || breaking(language).has(tokens.words[from]!));
/** "Mukana ovat Meriranta-klusteri ja": a word that may stand between a cluster and its verb. */
const breaking = wordSet(({ clusters }) => clusters.breaks);

/** "der Hafen ist eines der größten Luftfahrtcluster": a noun with its article, where every noun is capitalized. */
const isNounWithArticle = (scan: Scan, { from, to, quoted }: NameRun): boolean =>
  to - from === 1 &&
  !quoted &&
  scan.tokens.shapes[from] === CAPITALIZED &&
  articles(scan.language).has(scan.tokens.words[from - 1] ?? '') &&
  isCapitalNoun(scan.language, scan.tokens.words[from]!);

/** "Hollands Gartenbau ist das größte Cluster": a noun with the place or the body it is of, where every noun is capitalized. */
const isOwnedNoun = (scan: Scan, { from, to, quoted }: NameRun): boolean =>
  to - from === 2 &&
  !quoted &&
  scan.language?.places.capitalNouns === true &&
  isNounHere(scan, scan.tokens.words[to - 1]!) &&
  isPlaceName(scan.tokens.words[from]!.replace(/s$/u, ''));

/** "Im Kreis Stormarn ist ein Cluster entstanden": after a preposition it is the place, not the cluster. */
const isWhere = ({ tokens, language }: Scan, { from }: NameRun): boolean =>
  from > 0 && tokens.before[from] === SPACED && prepositions(language).has(tokens.words[from - 1]!);
const prepositions = wordSet(({ places, grammar }) => [...places.prepositions, ...grammar.withArticle]);

/**
 * "En Bretagne, le cluster réunit", "Assisted by Ann Lee, the cluster has": whether the name ends what opens the sentence before
 * the comma, and the cue is the subject, which no second comma closes.
 */
function isFrame({ tokens, text, language }: Scan, cue: Cue, { from, to, start, end }: NameRun): boolean {
  if (from === 0 || tokens.words[to] !== ',' || tokens.before[from] === NEW_LINE || !framing(language).has(tokens.words[from - 1]!))
    return false;
  if (!opensSentence(tokens, from - 1) && !opensSentence(tokens, from - 2)) return false;
  if (isPlaceName(text.slice(start, end))) return true;
  for (let i = cue.to; i < tokens.count && i - cue.to < CLOSED_WITHIN && !endsSentence(tokens, i); i++) {
    if (tokens.words[i] === ',' || isDash(tokens.words[i]!)) return false;
    if (indefiniteArticles(language).has(tokens.words[i]!)) return true;
  }
  return true;
}
const framing = wordSet(({ places, grammar }) => [
  ...places.prepositions,
  ...places.loosePrepositions,
  ...grammar.withArticle,
  ...grammar.by,
  ...grammar.with,
  ...grammar.from,
]);
/** Maximum number of tokens from a cue to the comma that closes an apposition. */
const CLOSED_WITHIN = 6;

/** "Turku on meriklusterin keskittymä": where a cluster is, not its name. */
const isTown = ({ text }: Scan, { start, end, quoted }: NameRun): boolean => !quoted && isPlaceName(text.slice(start, end));

/** Capitals inside a word, or only capitals: not an ordinary noun. */
function hasHump(text: string, start: number, end: number): boolean {
  return /\p{L}\p{Lu}/u.test(text.slice(start, end));
}
