import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { Claim } from '../../content/content';
import { bySite } from '../by-site';
import { evidenceOf, type Fact } from '../candidate';
import type { AroundTitle } from '../around-title';
import { LONGEST, isOutside } from './contact-line';
import { FoundContacts } from './found';

/** How many lines before the article and after it are searched. */
const BEFORE = 12;
const AFTER = 30;

/** The people named for further information: by the site profile, else after a label or on the lines below one. */
export function chooseContacts(view: AroundTitle): Fact<Byline[]> {
  const own = bySite(view, 'contacts');
  if (own.length === 0) return labeledContacts(view);
  const lines = new Set(view.profile.matches.contacts.flatMap((match) => match.lines));
  const claims = [...lines].map((line): Claim => ({ line, as: 'contact' }));
  return { value: own.map(({ value }) => value), evidence: evidenceOf(view, own, []), claims, issues: [] };
}

function labeledContacts(view: AroundTitle): Fact<Byline[]> {
  const found = new FoundContacts(view);
  if (!view.general) return found.fact();
  const until = Math.min(view.lines.length, view.content.last + AFTER);
  for (let i = Math.max(0, view.content.first - BEFORE); i < until; i++) {
    const line = view.lines[i]!;
    if (line.text.length > LONGEST || isOutside(line) || !view.reader.mayHold(line, PHRASE.contact)) continue;
    const reading = view.reader.read(line);
    if (reading.contact && reading.unexplained === 0 && reading.names.length === 0) i = found.below(i);
    else found.on(line, reading);
  }
  return found.fact();
}
