import type { Line } from '../../content/lines';
import { isCommonWord } from '../../../gazetteer/kin';
import { hasGivenName } from '../../../gazetteer/known-names';
import { once } from '../../../text/once';
import { emailIn } from '../email';
import { hasTelephone } from '../telephone';
import type { AroundTitle } from '../around-title';
import { isBelowPicture } from './below-picture';
import { isAfterLabel } from './of-line';

const dash = once(() => /^[-–—]/u);
const endsQuote = once(() => /["”“»«’']$/u);

/** "– Lise Borg" below a quote: whom it is by. */
export function isOfQuote({ lines }: AroundTitle, { index, text }: Line): boolean {
  const above = lines[index - 1];
  return dash().test(text) && above !== undefined && (above.kind === 'quote' || endsQuote().test(above.text));
}

/** Whether what is around a name alone at the end, or in its line, makes it another than who signs the text. */
export const isOtherThanSigned = (view: AroundTitle, line: Line, name: string): boolean =>
  isOfCommonWord(name) ||
  isBelowPicture(line, name) ||
  isBelowOtherHeading(view, line) ||
  isAfterLabel(line, name) ||
  emailIn(line) !== null ||
  isNumbered(line.text) ||
  hasTelephone(line);

/** "Deine Mia", "Yours Ann": whether a signature begins with a common word that is no given name. */
const isOfCommonWord = (name: string): boolean => !hasGivenName(name) && isCommonWord(name.slice(0, name.indexOf(' ')).toLowerCase());

/** A heading so close above a name announces something of that person's: a lecture, a prize. */
const ANNOUNCED = 3;

const isBelowOtherHeading = ({ lines, titleLine }: AroundTitle, { index }: Line): boolean =>
  lines.slice(Math.max(0, index - ANNOUNCED), index).some((line) => line.level > 1 && line.index !== titleLine);

/** "100. Lise Borg" is the last of a list. */
const isNumbered = (text: string): boolean => text.charCodeAt(0) >= 0x30 && text.charCodeAt(0) <= 0x39;
