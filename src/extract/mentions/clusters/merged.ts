import { wordSet } from '../../../languages/word-sets';
import { LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { copulas } from '../grammar';
import type { Scan } from '../scan';
import { afterGiving } from './given-names';
import { cueTables, type Cue } from '../lexis/cues';
import { sentenceAround } from '../../../text/sentences';
import type { Finds } from './finds';
import { genitiveOf } from './genitive';
import { isNoCluster } from './lists';
import { readName } from './names';
import { isGenitiveMark } from '../lexis/owners';
import { isPlaceName } from '../../../gazetteer/places';

/** "To klynger fusionerer og får navnet X", "clusters merge to form X", and "Den nye organisation, X, …" in the next sentence. */
export function findMerged(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const { tokens } = scan;
  let done = -1;
  for (const [first, cue] of cues.entries()) {
    if (cue.foreign || cue.token < done) continue;
    const [from, to] = sentenceAround(tokens, cue.token);
    done = to;
    if (!isOfSeveral(cues, first, finds, from, to)) continue;
    const at = mergingIn(scan, from, to);
    if (at >= 0) nameAfter(scan, at + 1, to, making(scan.language), finds);
    namedAsOne(scan, from, to, at >= 0, finds);
    if (to < tokens.count && tokens.before[to] !== NEW_LINE)
      successorIn(scan, to, sentenceAround(tokens, to)[1], (at >= 0 ? successors : joint)(scan.language), finds);
  }
}

/** Words before the result of a merger: "to form X", "unter dem Namen X". */
const making = wordSet(({ clusters }) => [...clusters.naming, ...clusters.making]);

/** The first word for a merger in a sentence; -1 if there is none. */
function mergingIn(scan: Scan, from: number, to: number): number {
  const { tokens } = scan;
  const { merging } = cueTables(scan);
  for (let i = from; i < to; i++) if (tokens.shapes[i] === LOWER && merging.includes(tokens.words[i]!)) return i;
  return -1;
}

/** Whether a sentence is about at least two clusters; `first` is the first cue in it. */
function isOfSeveral(cues: readonly Cue[], first: number, finds: Finds, from: number, to: number): boolean {
  let named = 0;
  for (let i = first; i < cues.length && cues[i]!.token < to; i++) {
    if (cues[i]!.foreign) continue;
    if (cues[i]!.many || ++named > 1) return true;
  }
  let found = 0;
  for (let token = from; token < to; token++) if (finds.at(token)?.from === token && ++found > 1) return true;
  return false;
}

/** Adds the first name right after one of the words, skipping what leads from the word to the name. */
function nameAfter(scan: Scan, from: number, to: number, words: ReadonlySet<string>, finds: Finds): boolean {
  const { tokens, language } = scan;
  for (let i = from; i < to; i++) {
    if (!words.has(tokens.words[i]!) || (tokens.shapes[i] !== LOWER && language?.places.capitalNouns !== true)) continue;
    if (addNameAt(scan, afterGiving(scan, i + 1), to, finds)) return true;
  }
  return false;
}

function addNameAt(scan: Scan, at: number, to: number, finds: Finds): boolean {
  const { tokens, text } = scan;
  if (at >= to || tokens.before[at] !== SPACED) return false;
  const name = readName(tokens, at);
  if (!name || isNoCluster(scan, name.from, name.to) || isPlaceName(text.slice(name.start, name.end))) return false;
  // "to form Denmark's largest cluster": an owner, not the name.
  if (isGenitiveMark(tokens, name.to)) return false;
  finds.add(name.from, name.to, name.start, name.end - genitiveOf(scan, name), 'merged');
  return true;
}

/** "Joint", or, where the text mentions a merger, "new": adjectives of the result. */
const joint = wordSet(({ clusters }) => clusters.joint);
const successors = wordSet(({ clusters }) => [...clusters.joint, ...clusters.new]);
const structures = wordSet(({ clusters }) => clusters.structures);
/** Maximum number of tokens from the start of a sentence to the noun that the name follows. */
const HEAD = 5;
const NAMED_WITHIN = 5;
/** Words that may stand between the noun and the name, besides a comma. */
const becoming = wordSet(({ clusters }) => [...clusters.naming, ...clusters.becoming, ',']);

/** "Den gemensamma organisationen, X, får", "La nouvelle structure, baptisée X, aura": the name of the result in the next sentence. */
function successorIn(scan: Scan, from: number, to: number, such: ReadonlySet<string>, finds: Finds): void {
  const { tokens, language } = scan;
  for (let i = from; i < Math.min(to, from + HEAD); i++) {
    if (!structures(language).has(tokens.words[i]!) || !such.has(tokens.words[i - 1]!)) continue;
    let at = i + 1;
    while (at < to && at - i <= NAMED_WITHIN && becoming(language).has(tokens.words[at]!)) at++;
    if (at > i + 1 || tokens.before[at] === SPACED) addNameAt(scan, at, to, finds);
    return;
  }
}

/** "One", in all forms: "én organisation", "einem Verein". */
const ones = wordSet(({ grammar, dates }) => [...grammar.indefinite, ...(dates.counts[1]?.split(' | ') ?? [])]);
const single = wordSet(({ clusters }) => [...clusters.structures, ...clusters.singular]);
const intoOne = wordSet(({ clusters }) => clusters.intoOne);

/** "går sammen i én klynge, X", "bliver til én organisation, X, med": the result in the same sentence, with its name after a comma. */
function namedAsOne(scan: Scan, from: number, to: number, merges: boolean, finds: Finds): void {
  const { tokens, language } = scan;
  let becomes = merges;
  for (let i = from; i < to - 3; i++) {
    becomes ||= copulas(language).has(tokens.words[i]!) && tokens.shapes[i] === LOWER;
    if (
      !becomes ||
      !intoOne(language).has(tokens.words[i]!) ||
      !ones(language).has(tokens.words[i + 1]!) ||
      !single(language).has(tokens.words[i + 2]!) ||
      tokens.words[i + 3] !== ','
    )
      continue;
    const name = readName(tokens, i + 4);
    if (name && tokens.before[name.from] === SPACED && (name.to >= to || tokens.words[name.to] === ',' || tokens.words[name.to] === '.'))
      addNameAt(scan, i + 4, to, finds);
    return;
  }
}

/** Maximum number of tokens between a cluster and the word that renames it: "RoboFyn fra 1. maj hedder X". */
const RENAMED_WITHIN = 8;
const renaming = wordSet(({ clusters }) => clusters.renaming);
/** Only small words and days may stand between them in a sentence about the same cluster; after these words it is about something else. */
const others = wordSet(({ grammar, clusters }) => [
  ...grammar.indefinite,
  ...clusters.relatives,
  ...grammar.and,
  ...grammar.andAlso,
  ...grammar.or,
  ',',
]);

/** "klyngen X fra 1. maj hedder Y", "the cluster X changes its name to Y": the new name of a cluster named right before. */
export function findRenamed(scan: Scan, finds: Finds): void {
  const { tokens, language } = scan;
  for (const { to } of [...finds.list]) {
    for (let i = to; i < Math.min(tokens.count - 1, to + RENAMED_WITHIN) && tokens.before[i] !== NEW_LINE; i++) {
      const word = tokens.words[i]!;
      if (others(language).has(word) || (tokens.kinds[i] === WORD && tokens.shapes[i] !== LOWER)) break;
      if (!renaming(language).has(word) && !renaming(language).has(`${tokens.words[i - 1]!} ${word}`)) continue;
      addNameAt(scan, i + 1, tokens.count, finds);
      break;
    }
  }
}
