import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { Fact } from '../candidate';
import type { AroundTitle } from '../around-title';
import { LONGEST, isOutside } from './contact-line';
import { FoundContacts } from './found';

/** How many lines before the article and after it are searched. */
const BEFORE = 12;
const BEHIND = 30;

/** The people named for further information: after a label, or on the lines below one. */
export function chooseContacts(view: AroundTitle): Fact<Byline[]> {
  const found = new FoundContacts(view);
  const until = Math.min(view.lines.length, view.content.last + BEHIND);
  for (let i = Math.max(0, view.content.first - BEFORE); i < until; i++) {
    const line = view.lines[i]!;
    if (line.text.length > LONGEST || isOutside(line) || !view.reader.mayHold(line, PHRASE.contact)) continue;
    const reading = view.reader.read(line);
    if (reading.contact && reading.unexplained === 0 && reading.names.length === 0) i = found.below(i);
    else found.on(line, reading);
  }
  return found.fact();
}
