import { wordSet } from '../../../languages/word-sets';
import { isApostrophe } from '../../../text/apostrophe';
import { GLUED, LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { isOf } from '../lexis/cues';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { genitiveOf } from './genitive';
import { isJoin, readName, type NameRun } from './names';
import { isNounHere } from './own-words';

/** Adds the name that begins at a token, or the known find there, as one introduced by the text; false if there is none. */
export function addGivenName(scan: Scan, at: number, finds: Finds): boolean {
  const known = at < 0 ? undefined : finds.at(at);
  const name = at < 0 || known ? null : overJoin(scan, readName(scan.tokens, at));
  known?.kinds.add('certain-cue');
  if (name) finds.add(name.from, name.to, name.start, name.end - genitiveOf(scan, name), 'certain-cue');
  return known !== undefined || name !== null;
}

/** "Das Cluster heißt Kelp und Kalk Altmark": a single noun of the language is no name, so it goes on after "and". */
function overJoin(scan: Scan, name: NameRun | null): NameRun | null {
  const { tokens } = scan;
  if (name === null || name.quoted || name.to - name.from > 1 || !isNounHere(scan, tokens.words[name.from]!)) return name;
  const isJoined = isJoin(tokens.words[name.to]) && tokens.before[name.to] === SPACED && tokens.before[name.to + 1] === SPACED;
  const further = isJoined ? readName(tokens, name.to + 1) : null;
  return further === null || further.quoted ? name : { ...name, to: further.to, end: further.end };
}

/** Words that introduce a name: "klyngen, der hedder X", "ein Cluster namens X". */
const naming = wordSet(({ clusters }) => clusters.naming);
/** How many words may stand between a cue and the word that introduces its name: "klyngen, der siden foråret hedder X". */
const GIVEN_WITHIN = 5;
/** Words that begin another noun, to which the name then belongs: "en klynge med en direktør, der hedder Jens", "named after". */
const introducing = wordSet(({ grammar }) => [...grammar.indefinite, ...grammar.possessives, ...grammar.by]);

/** Where the name begins that the text gives to the cue; -1 if it gives none. */
export function startOfGivenName(scan: Scan, from: number): number {
  const { tokens } = scan;
  for (let at = from; at < Math.min(tokens.count - 1, from + GIVEN_WITHIN); at++) {
    if (tokens.before[at] === NEW_LINE) return -1;
    if (naming(scan.language).has(tokens.words[at]!)) return tokens.before[at + 1] === NEW_LINE ? -1 : afterGiving(scan, at + 1);
    if (tokens.before[at] === GLUED && isApostrophe(tokens.words[at])) continue;
    if (isOf(scan, at) || introducing(scan.language).has(tokens.words[at]!)) return -1;
    if (tokens.words[at] !== ',' && (tokens.kinds[at] !== WORD || tokens.shapes[at] !== LOWER)) return -1;
  }
  return -1;
}

/** "le nom de X", "klusterin nimi on nyt X": skips at most two words between such a word and the name. */
export function afterGiving({ tokens, language }: Scan, at: number): number {
  let name = at;
  while (name < at + 2 && name + 1 < tokens.count && giving(language).has(tokens.words[name]!) && tokens.before[name + 1] === SPACED)
    name++;
  return name;
}
const giving = wordSet(({ clusters }) => clusters.giving);
