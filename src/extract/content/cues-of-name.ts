import { unitAt } from '../../text/units';
import { columnOf, COLUMNS, cueTrie, MAY_HIDE, ROOT } from './cue-trie';
import { hidingClasses, SHOWN_AGAIN } from './cue-words';
import { CUE } from './cues';

/** A longer class attribute is generated, and tells only whether the element is hidden. */
const LONGEST_NAME = 400;

/** The cues of a class or id name, whatever its length. */
export function cuesOf(name: string): number {
  const bits = cuesOfName(name);
  return name.length > LONGEST_NAME ? bits & CUE.hidden : bits;
}

/** "hasCaption", "image--with-caption", "no-caption": parts of class names that say whether there is a caption inside. */
const OF_CAPTION = /(?<![a-z])(?:has|with|without|no)[-_]{0,2}captions?(?![\w-])/iu;

/** Whether a name mentions a caption only as what its element has or lacks. */
export const isOfCaption = (name: string): boolean =>
  name.length <= LONGEST_NAME && OF_CAPTION.test(name) && (cuesOfName(name.replace(OF_CAPTION, '')) & CUE.caption) === 0;

const hides = (name: string): boolean => name.split(' ').some((part) => hidingClasses().has(part)) && !SHOWN_AGAIN.test(name);

const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isLetter = (unit: number): boolean => isUpper(unit) || isLower(unit) || unit >= 0xc0;

/** The cues of the words in a class or id attribute, and of two adjacent words of one name. */
export function cuesOfName(name: string): number {
  const { next, cues } = cueTrie();
  const { length } = name;
  let bits = 0;
  let before = 0;
  let i = 0;
  while (i < length) {
    let unit = unitAt(name, i);
    if (!isLetter(unit)) {
      if (unit <= 0x20) before = 0;
      i++;
      continue;
    }
    let word = ROOT;
    let compound = before;
    let wasLower: boolean;
    do {
      const column = columnOf(unit);
      word = next[word * COLUMNS + column]!;
      compound = next[compound * COLUMNS + column]!;
      wasLower = isLower(unit);
      unit = ++i < length ? unitAt(name, i) : 0;
    } while (isLetter(unit) && !(wasLower && isUpper(unit)));
    bits |= cues[word]! | cues[compound]!;
    before = word;
  }
  if (bits & MAY_HIDE) bits = (bits & ~MAY_HIDE) | (hides(name) ? CUE.hidden : 0);
  return bits;
}
