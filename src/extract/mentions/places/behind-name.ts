import { wordSet } from '../../../languages/word-sets';
import { GLUED, LOWER, MARK, NEW_LINE, NUMBER, SPACED } from '../../../text/tokens';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { Cue } from './cues';
import { Evidence, type Feature } from './weights';
import type { Site } from './name-site';

/** What stands behind a name. */
export function addRight({ scan, name, cues, firsts, home, city }: Site, found: Evidence): void {
  const { tokens } = scan;
  const at = name.last + 1;
  if (at >= tokens.count || tokens.before[at] === NEW_LINE) {
    found.add('ends line');
    return;
  }
  if (tokens.kinds[at] === MARK) {
    found.add(rightMark(scan, at, firsts));
    return;
  }
  if (tokens.kinds[at] === NUMBER) return;
  if (firsts.has(at)) {
    found.add('before a place');
    return;
  }
  const cue = cues.of(tokens.ids[at]!);
  if ((cue & Cue.head) !== 0 || (scan.classes[at]! & WordClass.organization) !== 0) found.add('before head');
  else if ((cue & Cue.area) !== 0) found.add('before area');
  else if (isPostalLetter(scan, at)) found.add('before word');
  else if (tokens.shapes[at] !== LOWER) found.add('before capital');
  else if ((cue & Cue.joiner) !== 0) found.add(firsts.has(at + 1) ? 'listed before' : 'before joiner');
  else if ((cue & Cue.verb) !== 0) found.add('before verb of place');
  else if (city !== null && !home && !found.has('after where') && (cue & Cue.preposition) !== 0 && firsts.has(at + 1))
    found.add('abroad in a place');
  else
    found.add(
      (scan.classes[at]! & WordClass.function) !== 0 || (cue & (Cue.preposition | Cue.loose)) !== 0
        ? 'before function word'
        : 'before word',
    );
}

/** "Aarhus N", "København K": the letter of a postal district. */
function isPostalLetter({ tokens, language }: Scan, at: number): boolean {
  return (
    tokens.shapes[at] !== LOWER &&
    postalLetters(language).has(tokens.words[at]!) &&
    (tokens.before[at + 1] !== SPACED || tokens.shapes[at + 1] === LOWER || at + 1 >= tokens.count)
  );
}
const postalLetters = wordSet(({ places }) => places.postalLetters);
const based = wordSet(({ places }) => places.based);

/** "the Aarhus-based cluster", "den Oslo-baserte klyngen": whether a hyphen and such a word follow a name that ends before a token. */
export const isBased = ({ tokens, language }: Scan, at: number): boolean =>
  tokens.words[at] === '-' && tokens.before[at] === GLUED && based(language).has(tokens.words[at + 1] ?? '');

function rightMark(scan: Scan, at: number, firsts: ReadonlySet<number>): Feature {
  const { tokens } = scan;
  const mark = tokens.words[at]!;
  const glued = tokens.before[at] === GLUED;
  if (mark === ',') return firsts.has(at + 1) ? 'listed before' : 'before comma';
  if (isBased(scan, at)) return 'before based';
  if ((mark === '-' || mark === '/' || mark === '–') && glued) return firsts.has(at + 1) ? 'joined to a place' : 'glued before';
  if (mark === '&' || mark === '+') return 'before capital';
  if ((mark === "'" || mark === '’') && glued) return 'before apostrophe';
  return mark === ')' ? 'in parentheses' : mark === ':' ? 'before colon' : mark === '.' ? 'before stop' : 'before mark';
}
