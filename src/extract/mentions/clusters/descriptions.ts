import { LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isDash } from '../../../gazetteer/clusters/form';
import { isCalled, isSomebody } from './called';
import { cueTables, type Cue } from './cues';
import { en } from '../../../languages/en/language';
import { wordSet } from '../../../languages/word-sets';
import { articles, lacksArticles } from '../grammar';
import { WordClass } from '../lexicon';
import { peopleLexisOf } from '../people/lexis';
import type { Scan } from '../scan';
import type { Finds, Kind } from './finds';
import { isNoCluster } from './lists';
import { isCounted } from './name-behind-cue';
import { isCapital, isPrintedAgain, isQuote, type NameRun } from './names';
import { readNameBefore } from './names-before';
import { isOwnWord } from './own-words';
import { isPlaceName, nationalities } from './place-names';
import { hasThings, isComputedOn, isOfThings } from './senses';

/** How many words may stand between a name, or its verb, and the cue that describes it. */
const REACH = 9;

/** "X er en klynge for …", "X, Danmarks digitale klynge", "X – klyngen for …", "X — pôle de compétitivité …". */
export function findDescriptions(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) {
    if (
      !cue.one ||
      cue.foreign ||
      isCounted(scan, cue.token) ||
      finds.at(cue.token) ||
      hasOwnName(scan, cue, finds) ||
      isOfThings(scan, cue.to) ||
      hasThings(scan, cue.to) ||
      isRole(scan, behindGenitive(scan.tokens, cue.to))
    )
      continue;
    describe(scan, cue, finds);
  }
}

/** A cue with its name right behind it describes that one. */
function hasOwnName(scan: Scan, cue: Cue, finds: Finds): boolean {
  return (finds.at(cue.to) ?? finds.at(isQuote(scan.tokens.words[cue.to]) ? cue.to + 1 : cue.to)) !== undefined;
}

/** Behind these the cue is no longer what the name is: "Grundfos er medlem af klyngen". */
const breaking = wordSet(({ clusters }) => clusters.breaks);
const unbroken = wordSet(({ clusters }) => clusters.unbroken);

function describe(scan: Scan, cue: Cue, finds: Finds): void {
  const { tokens } = scan;
  const copulas = cueTables(scan).copulas;
  const called = isCalled(scan, cue);
  for (let i = cue.token - 1; i > 0 && cue.token - i <= REACH; i--) {
    if (tokens.before[i + 1] === NEW_LINE) return;
    const word = tokens.words[i]!;
    if (isDash(word) && (tokens.before[i] !== 0 || tokens.before[i + 1] !== 0)) return propose(scan, cue, i, 'apposition', finds);
    if (word === ',') return isAppositive(scan, i, cue) ? propose(scan, cue, i, 'apposition', finds) : undefined;
    if (copulas.includes(word)) return propose(scan, cue, beforeRelative(scan, i), 'copula', finds);
    // "a life-science cluster": a hyphen within a word parts nothing.
    if (isDash(word)) continue;
    if (called && subordinate(scan.language).has(word)) continue;
    if (breaks(scan, i) || isOtherName(scan, i) || isRole(scan, i)) return;
  }
}

/**
 * "X, som er en klynge", "X, which is the cluster": the end of the name before a relative pronoun and its comma; the
 * verb itself elsewhere.
 */
function beforeRelative(scan: Scan, verb: number): number {
  const { words } = scan.tokens;
  return words[verb - 2] === ',' && cueTables(scan).relatives.includes(words[verb - 1]!) ? verb - 2 : verb;
}

/** A word behind which the cue does not describe what stands before it. */
function breaks(scan: Scan, i: number): boolean {
  const { tokens, language } = scan;
  if (tokens.kinds[i] !== WORD) return true;
  return breaking(language).has(tokens.words[i]!) && !unbroken(language).has(tokens.words[i - 1] ?? '');
}

/** "the cluster's spokesperson": the token behind an apostrophe and its s. */
const behindGenitive = (tokens: Tokens, at: number): number =>
  (tokens.words[at] === "'" || tokens.words[at] === '’') && tokens.words[at + 1] === 's' ? at + 2 : at;

/** "Kari Lunde, leder for klyngen", "Lars Holm, klyngens formand": what is described is a person. */
function isRole(scan: Scan, i: number): boolean {
  const { tokens, language } = scan;
  return i < tokens.count && tokens.before[i] !== NEW_LINE && peopleLexisOf(language).isRole(tokens.words[i]!);
}

/**
 * A capitalized word between name and cue is another's name, unless it is a possessive or a part of the cue; German has
 * too many capitals to say.
 */
function isOtherName(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  if (tokens.shapes[i] === LOWER || tokens.before[i] === NEW_LINE || scan.language?.places.capitalNouns === true) return false;
  return (
    !isPossessive(scan, tokens.words[i]!) &&
    !nationalities(scan.language).has(tokens.words[i]!) &&
    !isDash(tokens.words[i - 1] ?? '') &&
    tokens.words[i + 1] !== '-'
  );
}

/** "the German technology cluster", "het Nederlandse cluster": English and Dutch write adjectives of countries with a capital. */

/** "Danmarks", "Norges", "Sweden's", "Suomen" between the name and what it is. */
const isPossessive = ({ language }: Scan, word: string): boolean =>
  (language ?? en).grammar.ownerEndings.some((ending) => word.endsWith(ending));

/**
 * Behind a comma a description has words of its own before the cue (an article, a possessive, an adjective), or is
 * certain, or says its field behind it.
 */
function isAppositive(scan: Scan, comma: number, cue: Cue): boolean {
  const { words } = scan.tokens;
  if (isCalled(scan, cue)) return cue.token - comma <= 6 && !isSomebody(scan, comma);
  if (cue.token === comma + 1) return cue.certain || (cue.definite && cueTables(scan).fields.includes(words[cue.to] ?? ''));
  return (
    cue.token - comma <= 6 && !clauses(scan.language).has(words[comma + 1]!) && !peopleLexisOf(scan.language).isReporting(words[comma + 1]!)
  );
}

const subordinate = wordSet(({ clusters }) => [...clusters.relatives, ...clusters.such]);

/** With these a clause begins and no description: "X, hvor klyngen lejer sig ind". */
const clauses = wordSet(({ clusters }) => clusters.clauses);

function propose(scan: Scan, cue: Cue, end: number, kind: Kind, finds: Finds): void {
  const { tokens } = scan;
  let to = kind === 'copula' ? beforeTown(scan, end) : end;
  if (tokens.words[to - 1] === ')') while (to > 0 && tokens.words[to] !== '(' && end - to < 12) to--;
  const known = finds.at(to - 1);
  if (known) {
    known.kinds.add(kind);
    return;
  }
  const name = namedBefore(scan, to);
  if (name && (isFunctionWord(scan, name) || isComputedOn(scan, name.from))) return;
  if (
    name &&
    !isNoCluster(scan, name.from, name.to) &&
    (cue.certain ||
      cue.compound ||
      name.to - name.from > 1 ||
      hasHump(scan.text, name.start, name.end) ||
      (isPlainly(scan, end, cue) && isOwnWord(scan, name) && (!lacksArticles(scan.language) || isPrintedAgain(scan.text, name))))
  ) {
    finds.add(name.from, name.to, name.start, name.end, kind);
  }
}

/** "„X“ der Universität Y wird als Cluster gefördert": the name in quotation marks, not whose it is. */
function namedBefore(scan: Scan, end: number): NameRun | null {
  const { words } = scan.tokens;
  const name = readNameBefore(scan, end);
  if (name === null || name.quoted || !isQuote(words[name.from - 2]) || !owning(scan.language).has(words[name.from - 1]!)) return name;
  return readNameBefore(scan, name.from - 1) ?? name;
}
const owning = wordSet(({ grammar, clusters }) => [...grammar.of, ...clusters.nameArticles, ...clusters.townLinks]);

/** "Nordic Seaweed Park ved Aarhus er en klynge": one past the name, before the town that parts it from the verb. */
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
 * "Tangvirk er en klynge", "Tangvirk, Danmarks nationale klynge": between the mark or the verb and the cue nothing but
 * an article or an owner and adjectives, so that a single word is named.
 */
function isPlainly(scan: Scan, end: number, cue: Cue): boolean {
  const { tokens, classes } = scan;
  let at = end + 1;
  if (tokens.words[end] === ',' && cueTables(scan).copulas.includes(tokens.words[at + 1]!)) at += 2;
  if (at >= cue.token && !cue.definite) return false;
  const opens =
    articles(scan.language).has(tokens.words[at] ?? '') ||
    (tokens.shapes[at] !== LOWER && isPossessive(scan, tokens.words[at]!)) ||
    lacksArticles(scan.language);
  for (let i = at + 1; i < cue.token; i++) if ((classes[i]! & WordClass.function) !== 0 && tokens.shapes[i] === LOWER) return false;
  return opens;
}

/** "Damit ist der Spitzencluster …": the word that opens a sentence names nothing. */
const isFunctionWord = ({ classes }: Scan, { from, to }: NameRun): boolean =>
  to - from === 1 && (classes[from]! & WordClass.function) !== 0;

/** Capitals inside a word, or nothing but capitals: no ordinary noun. */
function hasHump(text: string, start: number, end: number): boolean {
  return /\p{L}\p{Lu}/u.test(text.slice(start, end));
}
