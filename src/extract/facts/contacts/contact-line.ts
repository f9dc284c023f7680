import { hasGivenName } from '../../../gazetteer/known-names';
import type { LineName } from '../../bylines/reading';
import type { Line } from '../../content/lines';
import { emailIn } from '../email';
import type { AroundTitle } from '../around-title';
import { opensWithRole } from '../role-opener';

/** A longer line is running text. */
export const LONGEST = 160;
/** Maximum length of an address without a digit or an email address in it. */
const LONGEST_ADDRESS = 40;

/** Whether a line is in a part of the page that every page of the site has. */
export const isOutside = ({ region }: Line): boolean => region === 'navigation' || region === 'footer';

/** "Om Havforsk: Havforsk blev grundlagt i 1829.": whether a name is the label of a sentence, and nobody's. */
export const isLabelOf = (line: Line, name: string): boolean =>
  line.text.startsWith(`${name}:`) && line.text.endsWith('.') && emailIn(line) === null;

/** "Frederik Krogs Vej 7K, 9220 Aalborg", "Institut for Kemi": a line that may come between a label and a name, or below one. */
export const isAddress = (line: Line): boolean =>
  (line.afterBreak && !line.text.endsWith('.')) ||
  emailIn(line) !== null ||
  /\d{4}|@/u.test(line.text) ||
  line.text.length < LONGEST_ADDRESS;

/** The people on a line who are nobody's authors or photographers; "Journalist Ann Lee" says only what she is. */
export function peopleOn(view: AroundTitle, line: Line): LineName[] {
  if (line.text.length > LONGEST) return [];
  const isOther = ({ as, name }: LineName): boolean => as === 'credit' || (as === 'author' && !opensWithRole(view, line.text, name));
  return view.reader.read(line).names.filter((name) => name.kind === 'person' && !isOther(name));
}

/** Whether a line opens the entry of a person: the first name on it begins with a given name. */
export function opensEntry(view: AroundTitle, line: Line): boolean {
  const [first] = peopleOn(view, line);
  return first !== undefined && first.name.includes(' ') && hasGivenName(first.name);
}

/** How many lines below a name belong to it. */
const OF_ENTRY = 6;

/** The lines below a person that are about them, down to the next person. */
export function restOfEntry(view: AroundTitle, { index }: Line): Line[] {
  const found: Line[] = [];
  for (const line of view.lines.slice(index + 1, index + 1 + OF_ENTRY)) {
    if (line.text.length > LONGEST || line.level > 0 || isOutside(line) || opensEntry(view, line) || view.reader.read(line).elsewhere)
      break;
    found.push(line);
  }
  return found;
}
