import type { Line } from '../../content/lines';
import { spacedAt } from '../../content/seams';
import { isElement, isText } from '../../document/page-element';
import { valueOf } from '../../document/text';
import { bylineAfterText } from '../byline-after-text';
import type { LineReader } from '../line-reader';
import { openingDay } from '../opening-day';
import type { FactView } from '../view';
import { hasLetter, startsCapital } from '../../../text/letters';

const LONGEST = 30;
const LONGEST_ABBREVIATION = 5;
const SIGN_AFTER = /^ ?(?:[-–—|:•·] ?)?/u;

/**
 * The lead on a line as the text of the article has it, without what opens it: a day, or a kicker in an element of its own,
 * and without the byline that may end it.
 */
export function leadText(line: Line, view: FactView): string {
  const text = opened(line, view.reader);
  const byline = bylineAfterText(view, text);
  return byline === null ? text : text.slice(0, byline.start).trimEnd();
}

function opened({ text, pieces, element }: Line, reader: LineReader): string {
  const whole = spacedAt(text, pieces);
  const first = element.children.find((child) => isElement(child) || (isText(child) && child.data.trim() !== ''));
  const opening = first !== undefined && isElement(first) ? valueOf(first) : '';
  if (opening === '' || opening.length > LONGEST || !whole.startsWith(opening)) return whole.slice(openingDay(whole, reader));
  const rest = whole.slice(opening.length).replace(SIGN_AFTER, '');
  return isDay(opening, reader) || isKicker(opening, rest) ? rest : whole;
}

function isDay(text: string, reader: LineReader): boolean {
  const [date] = reader.datesOf(text);
  return date?.start === 0 && date.end === text.length && date.value.start === date.value.end;
}

/** "RESEARCH Storms push the banks …": whether words in capitals, longer than an abbreviation, open a sentence of their own. */
const isKicker = (opening: string, rest: string): boolean =>
  opening.length > LONGEST_ABBREVIATION && opening === opening.toUpperCase() && hasLetter(opening) && startsCapital(rest);
