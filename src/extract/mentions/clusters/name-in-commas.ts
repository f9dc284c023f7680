import { GLUED, LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { articles } from '../grammar';
import { WordClass } from '../lexicon';
import { isOwnedByPlace } from '../lexis/owners';
import { peopleLexisOf } from '../lexis/people-words';
import type { Scan } from '../scan';
import { cueTables, isSomeOne, type Cue } from '../lexis/cues';
import { opensSentence, sentenceAround } from '../../../text/sentences';
import type { Finds } from './finds';
import { isNoCluster } from './lists';
import { isCapital, isJoin, readName, type NameRun } from './names';
import { isOtherName } from './other-names';
import { hasOtherSense } from './other-senses';
import { isOwnWord } from './own-words';

/** Maximum number of tokens of a field: "klynge for bæredygtig akvakultur og havbrug". */
const LONGEST_FIELD = 9;
/** Within how many tokens before the cue an article must stand, with no word for its leader between. */
const ARTICLE_WITHIN = 5;

/**
 * "Den nye klynge for kvanteteknologi, X, åbner": the name between commas after the description. Without a field, as in
 * "the second cluster, Active Learners,", it must be known; likewise in a language whose cue is an everyday word, since
 * any kind of group is named that way. "Nordens største klynge" and "havbrugsklyngen" need no field.
 */
export function findNamedInCommas(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const { tokens } = scan;
  for (const cue of cues) {
    if (
      !cue.one ||
      (cue.many && !isSomeOne(scan, cue.token) && !isUnique(scan, cue)) ||
      cue.foreign ||
      finds.at(cue.token) ||
      !isOneBody(scan, cue)
    )
      continue;
    const comma = afterField(scan, cue.to);
    const at = comma + 1;
    if (at <= 0 || tokens.before[at] !== SPACED) continue;
    const known = finds.at(at);
    const name = known?.from === at ? known : readName(tokens, at);
    if (!name || !isClosed(scan, name.to) || speaksOfOthers(scan, cue.token)) continue;
    if (known) known.kinds.add('apposition');
    else if (
      (isUnique(scan, cue) || ((comma > cue.to || cue.certain) && !cueTables(scan).everydayCue)) &&
      mayBeNamed(scan, name as NameRun)
    )
      finds.add(name.from, name.to, name.start, name.end, 'apposition');
  }
}

/** "Den nye klynge", "a second cluster", but not "direktøren for klyngen", which a person's name would follow. */
function isOneBody(scan: Scan, cue: Cue): boolean {
  const { tokens, language } = scan;
  let isOne = cue.certain;
  for (let i = cue.token - 1; i >= 0 && cue.token - i <= ARTICLE_WITHIN && tokens.before[i + 1] !== NEW_LINE; i--) {
    const word = tokens.words[i]!;
    if (word === ',' || word === '.' || word === ':') break;
    if (peopleLexisOf(language).isRole(word) || cueTables(scan).belongings.includes(word)) return false;
    isOne ||= articles(language).has(word) || (tokens.shapes[i] !== LOWER && isOwnedByPlace(scan, word)) || isOwner(scan, cue, i);
  }
  return isOne || (cue.definite && opensSentence(tokens, cue.token));
}

/** "Gruvleverantörernas kluster": the noun right before the cue, in a genitive that says whose it is. */
const isOwner = ({ tokens, language }: Scan, { token }: Pick<Cue, 'token'>, at: number): boolean =>
  at === token - 1 &&
  at >= 0 &&
  tokens.before[token] === SPACED &&
  language?.people.definiteEndings?.some((ending) => tokens.words[at]!.endsWith(`${ending}s`)) === true;

/** "Nordens største klynge", "den ledende havbrugsklynge": what there is only one of, even if no field is told. */
function isUnique(scan: Scan, { token, compound, definite }: Cue): boolean {
  if (compound && definite) return true;
  const { tokens } = scan;
  if (isOwner(scan, { token }, token - 1)) return true;
  for (let i = token - 1; i >= 0 && token - i <= ARTICLE_WITHIN && tokens.kinds[i] === WORD && tokens.before[i + 1] === SPACED; i--)
    if (tokens.shapes[i] !== LOWER) return isOwnedByPlace(scan, tokens.words[i]!);
  return false;
}

/** Where the comma after a cue, or after its field, stands; -1 if there is none. */
function afterField(scan: Scan, from: number): number {
  const { tokens, language } = scan;
  if (tokens.words[from] === ',') return from;
  if (!cueTables(scan).fields.includes(tokens.words[from] ?? '')) return -1;
  for (let i = from + 1; i < tokens.count && i - from <= LONGEST_FIELD && tokens.before[i] !== NEW_LINE; i++) {
    if (tokens.words[i] === ',') return i;
    if (tokens.before[i] === GLUED || tokens.kinds[i] !== WORD) return -1;
    if (tokens.shapes[i] !== LOWER && language?.places.capitalNouns !== true && isCapital(tokens, i + 1)) return -1;
  }
  return -1;
}

/** Whether a comma or the end follows a name that stands alone: no list continues, and no clause about its leader. */
function isClosed({ tokens, classes }: Scan, to: number): boolean {
  if (to >= tokens.count || tokens.before[to] === NEW_LINE) return true;
  let at = to;
  if (tokens.words[at] === '(' && tokens.words[at + 2] === ')') at += 3;
  const mark = tokens.words[at];
  if (mark === '.') return true;
  if (mark !== ',') return false;
  return !isCapital(tokens, at + 1) && !isJoin(tokens.words[at + 1]) && (classes[at + 1]! & WordClass.reporting) === 0;
}

function speaksOfOthers(scan: Scan, cue: number): boolean {
  const [from, to] = sentenceAround(scan.tokens, cue);
  for (let i = from; i < to; i++) if (hasOtherSense(scan, i)) return true;
  return false;
}

/** "Type B" is a class. */
const SHORTEST = 2;

/** Whether several words, or one that can only be a name, are not the name of a person, a town or another body. */
export function mayBeNamed(scan: Scan, name: NameRun): boolean {
  if (isNoCluster(scan, name.from, name.to) || isOtherName(scan, name)) return false;
  for (let i = name.from; i < name.to; i++) if (scan.tokens.words[i]!.length < SHORTEST) return false;
  return name.quoted || name.to - name.from > 1 || isOwnWord(scan, name);
}
