import type { LineName } from '../../bylines/reading';
import type { Line } from '../../content/lines';
import { isKnownName } from '../../../gazetteer/known-names';
import { once } from '../../../text/once';
import type { AroundTitle } from '../around-title';
import { isName, isNamedElsewhere } from './of-line';

/** "/Lise Borg", "// Lise Borg", "– Lise Borg": who signs the text. */
const signed = once(() => /^(?:\/{1,2}|[-–—]{1,2}) ?(?=\p{Lu})/u);

/** "Torsten Vogt (tvo)": a name with the letters by which the house knows its writer. */
const lettered = once(() => /^([^()]{4,50}) \((\p{Ll}{2,5})\)$/u);

/** Whether letters are of a name, in their order, beginning with its first. */
function areOf(letters: string, name: string): boolean {
  const lower = name.toLowerCase();
  let at = -1;
  return lower.startsWith(letters[0]!) && Array.from(letters).every((letter) => (at = lower.indexOf(letter, at + 1)) >= 0);
}

/** The person who signs the last line of a text, after a dash or a slash, or with the letters of their name behind it. */
export function signedBy(view: AroundTitle, line: Line, title: string): LineName | null {
  const [, whole = '', letters = ''] = lettered().exec(line.text) ?? [];
  if (letters !== '' && areOf(letters, whole)) {
    const [only, ...others] = view.reader.names(whole);
    const isAll = only?.kind === 'person' && only.name === whole && others.length === 0;
    return isAll && isName(only, title) && isKnownName(only.name) && !isNamedElsewhere(view, only.name, line) ? only : null;
  }
  const sign = signed().exec(line.text);
  if (sign === null) return null;
  const names = view.reader.names(line.text.slice(sign[0].length));
  if (!sign[0].startsWith('/') && names.some(({ name }) => isNamedElsewhere(view, name, line))) return null;
  return names.length === 1 && names[0]!.kind === 'person' && isName(names[0]!, title) && isKnownName(names[0]!.name) ? names[0]! : null;
}
