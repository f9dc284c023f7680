import { isGermanNoun } from '../../../gazetteer/kin';
import { CAPITALIZED, GLUED, LOWER, MIXED, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { definiteArticles, indefiniteArticles } from '../grammar';
import type { Scan } from '../scan';
import { type Cue } from '../lexis/cues';
import { endsSentence } from '../../../text/sentences';
import type { Finds } from './finds';
import { isCounted } from './name-after-cue';
import { isCapital, run, type NameRun } from './names';
import { isOwnWord } from './own-words';
import { isNoNameOf } from './senses';
import { endOfHyphened, isRegion } from './regions';

/**
 * One past a German name, whose nouns are all capitalized: it must be distinctive, long, a compound, or followed by its
 * region; -1 otherwise.
 */
export function endOfGerman(scan: Scan, cue: Cue, name: NameRun, finds: Finds): number {
  const { tokens } = scan;
  if (isNoNameOf(scan, name.from, cue.token) || isOfSeveral(tokens, cue, name)) return -1;
  const after = cue.token + 1;
  if (isRegion(scan, after)) return endOfHyphened(tokens, after + 1);
  const isHyphened = tokens.before[cue.token] === GLUED;
  if (finds.at(after)?.from === after || (isHyphened && (isClass(scan, name.from) || isApposed(scan, name.from)))) return -1;
  if (isHyphened && isUnknownRegion(scan, after)) return endOfHyphened(tokens, after + 1);
  const isWeak =
    tokens.before[cue.token] === GLUED ? isField(tokens, cue, name) : name.to - name.from < 3 && !isStriking(tokens, name.from);
  return isWeak ? -1 : after;
}

/** "Entwicklung Regionaler Cluster": a noun and the genitive of several clusters, in a title that capitalizes the adjective. */
const isOfSeveral = (tokens: Tokens, { many, token }: Cue, { from }: NameRun): boolean =>
  many &&
  token - from === 2 &&
  tokens.before[token] === SPACED &&
  tokens.words[token - 1]!.endsWith('er') &&
  isGermanNoun(tokens.words[from]!);

/** "Kelpora, das Biotech-Cluster": whether a comma after a capitalized word and a definite article stand before it: what the name before it is. */
export const isApposed = ({ tokens, language }: Scan, from: number): boolean =>
  tokens.words[from - 2] === ',' && definiteArticles(language).has(tokens.words[from - 1]!) && tokens.shapes[from - 3] !== LOWER;

/** "drei große Biotech-Cluster", "ein neues Biotech-Cluster": whether a number or "a" precedes the adjectives. */
function isClass(scan: Scan, from: number): boolean {
  const { tokens } = scan;
  for (let i = from - 1; i >= 0 && from - i <= ADJECTIVES_WITHIN && !endsSentence(tokens, i + 1); i--) {
    if (isCounted(scan, i + 1) || indefiniteArticles(scan.language).has(tokens.words[i]!)) return true;
    if (tokens.kinds[i] !== WORD || tokens.shapes[i] !== LOWER) return false;
  }
  return false;
}
const ADJECTIVES_WITHIN = 3;

/** "Chemie-Cluster": whether it is a field that is a single noun of the language. */
const isField = (tokens: Tokens, cue: Cue, { from }: NameRun): boolean =>
  from === cue.token - 2 && !isStriking(tokens, from) && isGermanNoun(tokens.words[from]!);

const isStriking = (tokens: Tokens, i: number): boolean => tokens.shapes[i] === MIXED || tokens.shapes[i] === UPPER;

/** "Holzbau-Cluster Alpenrhein lädt ein": one word that is no noun, and nothing of a name after it. */
const isUnknownRegion = (scan: Scan, at: number): boolean =>
  at < scan.tokens.count &&
  scan.tokens.before[at] === SPACED &&
  scan.tokens.shapes[at] === CAPITALIZED &&
  !isCapital(scan.tokens, at + 1) &&
  isOwnWord(scan, run(scan.tokens, at, at + 1));
