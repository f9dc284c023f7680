import { nameUseOf } from '../../../gazetteer/given-names';
import { isEnglishWord } from '../../../gazetteer/kin';
import { CAPITALIZED, GLUED, LOWER, WORD } from '../../../text/token-kinds';
import { cueTables, isOf, type Cue } from '../lexis/cues';
import { isDash } from '../../../text/dashes';
import { wordSet } from '../../../languages/word-sets';
import { isCapitalNoun } from '../capital-nouns';
import { countAt, countOf } from '../counts';
import { among, them } from '../grammar';
import { peopleLexisOf } from '../lexis/people-words';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { readItems, type Item } from './items';
import { isInside } from './names';
import { isNoClusterName } from './other-senses';
import { nationalities } from '../lexis/place-words';
import { isPlaceName } from '../../../gazetteer/places';
import { startOfList } from './start-of-list';
import { isOfMembers, speaksOfGroups, speaksOfSorting } from './senses';

/** "de tre klynger A, B og C", "klusterinitiativ som A och B", "De to klyngene med … er A og B". */
export function findInlineLists(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) {
    if (!cue.many || cue.foreign) continue;
    const at = startOfList(scan, cue, finds);
    if (at < 0) continue;
    const items = readItems(scan, at, finds);
    const known = items.filter((item) => finds.at(item.from)?.match).length;
    if (items.length < 2 && known === 0 && !isOneOfThem(scan, cue, at, items[0])) continue;
    if (known === 0 && (isOfAnotherNoun(scan, cue, at) || areOthers(scan, cue, items, finds))) continue;
    addItems(scan, items, finds);
  }
}

/** "Klyngerne inviterer firmaer som A og B", "Der Cluster zählt 117 Mitgliedsbetriebe, darunter A und B", "clusters in fields like A and B", "Die Cluster fördern drei Vorhaben: A …": whether another noun is what the list after it names. */
function isOfAnotherNoun(scan: Scan, { to }: Cue, at: number): boolean {
  const { words, kinds } = scan.tokens;
  let noun = at - 1;
  while (noun >= to && (kinds[noun] !== WORD || exemplifying(scan.language).has(words[noun]!))) noun--;
  if (noun < to) return false;
  if (fieldNouns(scan.language).has(words[noun]!)) return true;
  // "laden Firmen ein: A", "nodigen bedrijven uit: A": the verb's second part may stand between.
  if (isOfMembers(scan, noun) || (noun > to && isOfMembers(scan, noun - 1))) return true;
  const counts = (i: number): boolean => i >= to && countAt(scan, i) > 1 && countAt(scan, i) <= MOST_COUNTED;
  return words[at - 1] === ':' && (counts(noun - 1) || counts(noun - 2));
}
const exemplifying = wordSet(({ clusters, grammar }) => [...clusters.such, ...grammar.among, ...grammar.them]);
const fieldNouns = wordSet(({ clusters }) => clusters.fieldNouns);
/** Higher numbers count money or people, not what is listed. */
const MOST_COUNTED = 12;

/** "Klyngene er Anne og Kari": a given name, alone or with another word. */
const isSomebody = ({ tokens }: Scan, { from, to }: Item): boolean =>
  to - from <= LONGEST_PERSON && nameUseOf(tokens.words[from]!).given > 0 && !nationalities(null).has(tokens.words[from]!);
const LONGEST_PERSON = 3;

/** Whether all of several names are people's. */
export const areSomebody = (scan: Scan, items: readonly Item[]): boolean =>
  items.length > 1 && items.every((item) => isSomebody(scan, item));

/** "Alfa, Beta og Gamma", "Eins und Zwei": letters and numbers that count groups. */
const isCounter = ({ tokens, language }: Scan, { to }: Item): boolean =>
  GREEK.has(tokens.words[to - 1]!) || countOf(language, tokens.words[to - 1]!) > 0;
const GREEK: ReadonlySet<string> = new Set(['alfa', 'alpha', 'beta', 'gamma', 'delta']);

/** Whether a list of unknown names after a plural cue cannot be one of clusters: people, letters, groups of children or of cases. */
const areOthers = (scan: Scan, { certain, token }: Cue, items: readonly Item[], finds: Finds): boolean =>
  areSomebody(scan, items) ||
  (!certain &&
    (items.some((item) => isCounter(scan, item)) ||
      (areUnmarked(scan, items, finds) && (speaksOfGroups(scan, token) || speaksOfSorting(scan, token))) ||
      (arePlain(scan, items) && items.every((item) => isCommonHere(scan, item))) ||
      areFields(scan, items)));

/** "Early Birds and Night Owls": whether capitals are the only sign of names, and no rule has found one of them. */
const areUnmarked = ({ tokens }: Scan, items: readonly Item[], finds: Finds): boolean =>
  items.every(({ from, to }) => {
    if (finds.at(from) !== undefined) return false;
    for (let i = from; i < to; i++) if (tokens.kinds[i] === WORD && tokens.shapes[i]! > CAPITALIZED) return false;
    return true;
  });

/** "Urban, Rural and Coastal": ordinary words of the language. */
const isCommonHere = ({ tokens, language }: Scan, { from }: Item): boolean =>
  language?.grammar.titleCase === true ? isEnglishWord(tokens.words[from]!) : isCapitalNoun(language, tokens.words[from]!);

/** "clusters such as Marine Robotics and Health": whether every word of every item is one of the language, in which any group of firms is a cluster. */
function areFields(scan: Scan, items: readonly Item[]): boolean {
  const { tokens } = scan;
  if (!cueTables(scan).everydayCue || scan.language?.grammar.titleCase !== true) return false;
  // "Agri-tech": the last part of a compound tells.
  const isField = (at: number): boolean =>
    tokens.kinds[at] !== WORD ||
    tokens.shapes[at] === LOWER ||
    (at + 1 < tokens.count && tokens.before[at + 1] === GLUED && isDash(tokens.words[at + 1]!)) ||
    (tokens.shapes[at] === CAPITALIZED && isEnglishWord(tokens.words[at]!));
  return items.every(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i).every(isField));
}

/** "klyngerne Guld, Sølv og Bronze": single words whose only sign of a name is the capital. */
export const arePlain = ({ tokens }: Scan, items: readonly Item[]): boolean =>
  items.every(({ from, to }) => to - from === 1 && tokens.shapes[from] === CAPITALIZED);

/** "President", "Cluster Manager of Kelpora": a role alone, or before "of". */
function isOffice({ tokens, language }: Scan, { from, to }: Item): boolean {
  const { isRole } = peopleLexisOf(language);
  for (let at = from; at < to; at++) if (isRole(tokens.words[at]!) && (at + 1 === to || isInside(tokens.words[at + 1]!))) return true;
  return false;
}

/** "It", "Den": a small word with the capital of a sentence, alone. */
export const isSmallWord = ({ tokens, classes }: Scan, { from, to }: Pick<Item, 'from' | 'to'>): boolean =>
  to - from === 1 && tokens.shapes[from] === CAPITALIZED && (classes[from]! & WordClass.function) !== 0;

/** "Stadt Villach": a word that announces a place, and the place. */
const isTownByName = ({ classes, text, tokens }: Scan, { from, to, end }: Item): boolean =>
  to - from > 1 && (classes[from]! & WordClass.place) !== 0 && isPlaceName(text.slice(tokens.starts[from + 1], end));

/** "Ann Lee, Leiterin von Kelpora": somebody's name before a role. */
const isWithRole = (scan: Scan, item: Item): boolean =>
  item.to - item.from > 1 &&
  isSomebody(scan, item) &&
  scan.tokens.words[item.to] === ',' &&
  peopleLexisOf(scan.language).isRole(scan.tokens.words[item.to + 1] ?? '');

/** Adds the items of a list of clusters, except towns, offices and known other names. */
export function addItems(scan: Scan, items: readonly Item[], finds: Finds): void {
  for (const item of items)
    if (
      !isNoCluster(scan, item.from, item.to) &&
      !isSmallWord(scan, item) &&
      (finds.at(item.from) !== undefined ||
        !(isPlaceName(scan.text.slice(item.start, item.end)) || isTownByName(scan, item) || isOffice(scan, item) || isWithRole(scan, item)))
    )
      finds.add(item.from, item.to, item.start, item.end, 'list');
}

/** Whether a span is on the list of names that look like clusters and are not. */
export function isNoCluster(scan: Scan, from: number, to: number): boolean {
  return isNoClusterName(scan.tokens.words.slice(from, to).join(' '));
}

/** "sju andra kluster, bland dem Fiber Optic Valley": a single name of several words, after a word like "among". */
function isOneOfThem(scan: Scan, cue: Cue, at: number, item: Item | undefined): boolean {
  const { tokens, text } = scan;
  if (!item || isOf(scan, cue.to) || item.to - item.from < 2 || isPlaceName(text.slice(item.start, item.end))) return false;
  const before = tokens.words[at - 1] ?? '';
  return among(scan.language).has(before) || (them(scan.language).has(before) && among(scan.language).has(tokens.words[at - 2] ?? ''));
}
