import { LANGUAGES } from '../../languages/languages';
import type { BoilerplateTables } from '../../languages/contracts/boilerplate';
import { once } from '../../text/once';
import type { Line } from './lines';

/** A longer paragraph says more than that something is not shown. */
const LONGEST = 200;

type Part = keyof BoilerplateTables['consent'];

/** Any word with such a part, in any language: a site may print the note in another one than the article's. */
const anyOf = (part: Part): RegExp =>
  new RegExp([...new Set(LANGUAGES.flatMap(({ boilerplate }) => boilerplate.consent[part]))].join('|'), 'iu');
const to = once(() => anyOf('to'));
const given = once(() => anyOf('given'));
const shown = once(() => anyOf('shown'));

const isNote = ({ length, level, text }: Line): boolean =>
  length <= LONGEST && level === 0 && to().test(text) && given().test(text) && shown().test(text);

/**
 * Leaves out the notes in place of embedded videos: "Accept cookies to see this content". An article on consent says more about
 * it, so its lines stay.
 *
 * @param headline index of the headline's line; -1 without one
 * @param reasons null where none are wanted
 */
export function dropConsentNotes(
  lines: readonly Line[],
  headline: number,
  selected: Uint8Array,
  reasons: Map<number, string> | null,
): void {
  const notes = new Set(lines.filter((line) => selected[line.index] === 1 && isNote(line)));
  if (notes.size === 0) return;
  const saysMore = (line: Line): boolean =>
    (selected[line.index] === 1 || line.index === headline) && to().test(line.text) && !notes.has(line);
  if (lines.some(saysMore)) return;
  for (const { index } of notes) {
    selected[index] = 0;
    reasons?.set(index, 'a note on consent in place of what is embedded');
  }
}
