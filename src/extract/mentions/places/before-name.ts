import { GLUED, LOWER, MARK, NEW_LINE, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import type { NumberColumn } from '../../../text/words';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { Cue } from './cues';
import { Evidence, type Feature } from './weights';
import type { Site } from './name-site';

/** Adds the evidence of what stands before a name. */
export function addLeft({ scan, name, cues, lasts }: Site, found: Evidence): void {
  const { tokens } = scan;
  const at = name.first - 1;
  if (at < 0 || tokens.before[name.first] === NEW_LINE) {
    found.add('opens-line');
    return;
  }
  const word = tokens.words[at]!;
  if (tokens.before[name.first] === GLUED) {
    found.add(
      word === '-' || word === '–' || word === '/'
        ? lasts.has(at - 1)
          ? 'joined-to-a-place'
          : 'glued-after'
        : word === '('
          ? 'in-parentheses'
          : 'after-mark',
    );
    return;
  }
  if (tokens.kinds[at] === NUMBER) {
    found.add(tokens.ends[at]! - tokens.starts[at]! >= 4 ? 'after-postal-code' : 'after-number');
    if (endsAddress(scan, at)) found.add('in-an-address');
  } else if (tokens.kinds[at] === MARK) found.add(leftMark(word, lasts.has(at - 1)));
  else found.add(leftWord(scan, at, cues, lasts));
}

/** Digits of the postal codes that no year or amount looks like, and of the two parts in which others are printed ("903 26"). */
const LONG_CODE = 5;
const PARTS = [3, 2] as const;
/** A shorter code stands after the number of a house: "Storgata 7, 0155 Oslo". */
const CODE = 4;

/** Whether a number before a name is the postal code of an address. */
function endsAddress({ tokens }: Scan, at: number): boolean {
  const digits = digitsOf(tokens, at);
  if (digits === LONG_CODE) return true;
  if (digits === PARTS[1]) return tokens.before[at] === SPACED && digitsOf(tokens, at - 1) === PARTS[0];
  return digits === CODE && tokens.words[at - 1] === ',' && /\d/u.test(tokens.words[at - 2] ?? '') && digitsOf(tokens, at - 2) < CODE;
}

/** Number of digits of a token that is only digits; 0 of any other. */
const digitsOf = ({ kinds, words }: Scan['tokens'], at: number): number =>
  at >= 0 && kinds[at] === NUMBER && /^\d+$/u.test(words[at]!) ? words[at]!.length : 0;

function leftMark(mark: string, afterPlace: boolean): Feature {
  if (mark === ',') return afterPlace ? 'listed-after' : 'after-comma';
  if (mark === '&' || mark === '+') return 'glued-after';
  if (mark === '/' || mark === '–' || mark === '-') return afterPlace ? 'joined-to-a-place' : 'after-mark';
  return mark === '.' || mark === '!' || mark === '?' || mark === ':' || mark === '•' ? 'opens-sentence' : 'after-mark';
}

function leftWord(scan: Scan, at: number, cues: NumberColumn, lasts: ReadonlySet<number>): Feature {
  const { tokens } = scan;
  const cue = cues.of(tokens.ids[at]!);
  const capital = tokens.shapes[at] !== LOWER;
  const initial =
    tokens.before[at] === NEW_LINE ||
    (at > 0 && tokens.kinds[at - 1] === MARK && tokens.words[at - 1] !== ',' && tokens.before[at] !== GLUED);
  if (lasts.has(at)) return 'after-a-place';
  if ((cue & Cue.preposition) !== 0 && (!capital || initial)) return 'after-where';
  if ((cue & Cue.noun) !== 0 || joinsCue(scan, at, cues)) return 'after-cue';
  if ((cue & Cue.loose) !== 0 && (!capital || initial))
    return !capital && followsName(scan, at) ? 'after-name-and-preposition' : 'after-loose-preposition';
  // "prognostizierte Brühl": the speaker.
  if ((cue & Cue.personal) !== 0 || ((scan.classes[at]! & WordClass.reporting) !== 0 && !capital)) return 'after-title';
  if ((cue & Cue.joiner) !== 0 && !capital) return lasts.has(at - 1) ? 'listed-after' : 'after-joiner';
  return plainWord((scan.classes[at]! & WordClass.function) !== 0, capital, initial);
}

/** "la ville de Gdynia", "venue de Gdynia", "the village of Belper": whether a lower-case word for a place, or for coming from one, stands before the preposition. */
function joinsCue({ tokens }: Scan, preposition: number, cues: NumberColumn): boolean {
  const at = preposition - 1;
  return (
    at >= 0 &&
    (cues.of(tokens.ids[preposition]!) & Cue.loose) !== 0 &&
    tokens.shapes[preposition] === LOWER &&
    tokens.shapes[at] === LOWER &&
    tokens.before[preposition] === SPACED &&
    (cues.of(tokens.ids[at]!) & Cue.noun) !== 0
  );
}

function plainWord(isFunction: boolean, capital: boolean, initial: boolean): Feature {
  if (isFunction && (!capital || initial)) return 'after-function-word';
  if (!capital) return 'after-word';
  return initial ? 'after-capital-that-opens' : 'after-capital';
}

/** "University of", "Bank of", "Universität zu": whether the preposition belongs to a name. */
function followsName({ tokens, language }: Scan, preposition: number): boolean {
  const at = preposition - 1;
  return (
    at >= 0 &&
    language?.places.capitalNouns !== true &&
    tokens.kinds[at] === WORD &&
    tokens.shapes[at] !== LOWER &&
    tokens.before[preposition] === SPACED &&
    (at === 0 || tokens.before[at] === SPACED)
  );
}
