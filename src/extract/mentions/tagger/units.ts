import { CAPITALIZED, GLUED, LOWER, MARK, NEW_LINE, NUMBER, SPACED, WORD, type Tokens } from '../../../text/tokens';
import { WordClass } from '../lexicon';
import { isCapital } from '../people/name-parts';
import type { Scan } from '../scan';

/**
 * Tokens that are scored as one: a word with what is joined to it by hyphens, points, apostrophes ('A/S', 'H.', "O'Brien",
 * 'Møller-fonden'). The unit of the candidate spans.
 */
export interface Unit {
  /** First token, and one past the last. */
  readonly first: number;
  readonly last: number;
  /** Whether a name can begin and end here; otherwise it is a small word between two capitals ('of', 'for', 'von'). */
  readonly capital: boolean;
}

/** Whether a run is one word that the language knows as no name, as sentences open with. */
export function isNoName({ classes }: Scan, units: readonly Unit[]): boolean {
  const only = units[0]!;
  return units.length === 1 && only.last === only.first + 1 && (classes[only.first]! & WordClass.function) !== 0;
}

/** The same, seen at once where a word of lower case or a new line follows that joins nothing: so do most sentences open. */
export function isPlainOpening({ tokens, classes }: Scan, at: number): boolean {
  if ((classes[at]! & WordClass.function) === 0) return false;
  const next = at + 1;
  if (next >= tokens.count || tokens.before[next] === NEW_LINE) return true;
  return tokens.before[next] === SPACED && tokens.kinds[next] === WORD && tokens.shapes[next] === LOWER && !JOINERS.has(tokens.words[next]!);
}

/** Words that may stand inside a name between two capitals. */
const JOINERS: ReadonlySet<string> = new Set(
  ['of', 'the', 'for', 'and', 'og', 'och', 'und', 'i', 'på', 'av', 'af', 'ved', 'vid', 'til', 'till', 'von', 'van', 'de', 'der', 'den', 'des', 'du', 'da', 'di', 'del', 'della', 'la', 'le', 'el', 'al', 'bin', 'für', 'zu', 'zur', 'et', 'en', 'het', 'voor', 'ja', 'in', 'on', 'at', '&', '+'],
);
const INNER_MARKS: ReadonlySet<string> = new Set(['-', '.', '/', '&', "'", '’', '‐', '‑']);
/** Units of one run; a longer run is cut, so that its candidates stay few. */
export const MOST_UNITS = 12;
const MOST_JOINERS = 2;
const MOST_TOKENS_IN_UNIT = 12;

/** The run of units that begins at a capital: name-like words side by side in one line. */
export function runAt(tokens: Tokens, from: number): Unit[] {
  const units: Unit[] = [];
  let at = from;
  let joiners = 0;
  while (at < tokens.count && units.length < MOST_UNITS) {
    if (at > from && tokens.before[at] !== SPACED) break;
    if (isCapital(tokens, at) || (units.length > 0 && tokens.kinds[at] === NUMBER && lengthOf(tokens, at) <= 2)) {
      const last = unitEnd(tokens, at);
      units.push({ first: at, last, capital: true });
      at = last;
      joiners = 0;
    } else if (JOINERS.has(tokens.words[at]!) && joiners < MOST_JOINERS) {
      units.push({ first: at, last: at + 1, capital: false });
      at++;
      joiners++;
    } else break;
  }
  while (units.length > 0 && !units.at(-1)!.capital) units.pop();
  return units;
}

const lengthOf = (tokens: Tokens, at: number): number => tokens.ends[at]! - tokens.starts[at]!;

function unitEnd(tokens: Tokens, at: number): number {
  let last = at + 1;
  while (last + 1 < tokens.count && last - at < MOST_TOKENS_IN_UNIT && tokens.before[last] === GLUED && INNER_MARKS.has(tokens.words[last]!) && joins(tokens, last)) last += 2;
  const initial = last === at + 1 && lengthOf(tokens, at) === 1 && tokens.shapes[at] === CAPITALIZED;
  const afterInitials = last > at + 1 && tokens.words[last - 2] === '.' && lengthOf(tokens, last - 1) === 1;
  return (initial || afterInitials) && tokens.words[last] === '.' && tokens.before[last] === GLUED ? last + 1 : last;
}

/** Whether the mark joins what stands on its two sides: not the genitive of 'NASA’s'. */
function joins(tokens: Tokens, mark: number): boolean {
  const next = mark + 1;
  if (tokens.before[next] !== GLUED || tokens.kinds[next] === MARK) return false;
  const apostrophe = tokens.words[mark] === "'" || tokens.words[mark] === '’';
  if (apostrophe || tokens.words[mark] === '.') return isCapital(tokens, next);
  return tokens.kinds[next] === WORD || tokens.kinds[next] === NUMBER;
}
