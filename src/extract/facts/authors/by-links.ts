import { LONGEST_BYLINE } from '../../bylines/byline';
import { PHRASE } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import type { Line, LineLink } from '../../content/lines';
import { ASK, phrasesOf } from '../../content/phrases';
import { once } from '../../../text/once';
import { hasGivenName, isKnownName } from '../../../gazetteer/known-names';
import { speaksOfDeadlines } from '../date-labels';
import { hasTelephone } from '../telephone';
import { emailIn, isAddressOf } from '../email';
import type { AroundTitle } from '../around-title';
import { leadsToWritersPage } from './linked';
import { isAfterLabel, isBelowContact, isName } from './of-line';
import { isPageOf, isWriters } from './people-pages';

/** Maximum distance of a line of details from the headline. */
const NEAR = 6;
/** A line with more names lists other people. */
const MOST = 4;

const isBelow = (titleLine: number, { index }: Line): boolean => index > titleLine && index - titleLine <= NEAR;

/** Most words of a line of details outside links, days and byline phrases. */
const MOST_OUTSIDE = 1;

/**
 * "14 May 2019 [Ann Lee] [Water] [Coasts] 0": the people whom a line of details links to a writer's page, beside a day and
 * whatever else systems link there.
 */
export function namedByLinks(view: AroundTitle, line: Line, title: string): LineName[] {
  const { titleLine } = view;
  if (titleLine === null || !isBelow(titleLine, line) || line.level > 0 || line.text.length > LONGEST_BYLINE) return [];
  if (!leadsToWritersPage(line) || !isOfDetails(view, line)) return [];
  const found = new Map<string, LineName>();
  for (const link of line.links)
    if (isWriters(link.href)) for (const name of wholeNames(view, line, link, title)) found.set(name.name, name);
  return found.size > MOST ? [] : [...found.values()];
}

const word = once(() => /\p{L}+/gu);

/** Whether a line holds a day, and otherwise only links and byline phrases. */
function isOfDetails({ reader, phrases }: AroundTitle, line: Line): boolean {
  const { dates, text: parted } = reader.read(line);
  if (dates.length === 0) return false;
  let outside = '';
  let from = 0;
  for (const { start, end } of line.links) {
    outside += ` ${line.text.slice(from, start)}`;
    from = Math.max(from, end);
  }
  outside += ` ${line.text.slice(from)}`;
  for (const { start, end } of dates) outside = outside.replace(parted.slice(start, end), '');
  const strange = (outside.match(word()) ?? []).filter((one) => phrases.startOf(one.toLowerCase()) === undefined);
  return strange.length <= MOST_OUTSIDE;
}

/** "Ann Lee [write to me]": most words beside a name and the mail link. */
const MOST_BESIDE = 3;

/** "Ann Lee [Tip me]" near the headline, a mail link to Ann Lee: an author. A printed address, a telephone or a role is a contact's. */
export function namedByAddress(view: AroundTitle, line: Line, names: readonly LineName[], unexplained: number): LineName[] {
  const { titleLine } = view;
  const [only, ...others] = names;
  if (titleLine === null || only === undefined || others.length > 0 || unexplained > MOST_BESIDE) return [];
  if (!isBelow(titleLine, line) || line.level > 0 || !line.text.startsWith(only.name) || line.text.includes('@')) return [];
  if (only.kind !== 'person' || only.as !== 'unsaid' || only.role !== null || !isKnownName(only.name) || isAfterLabel(line, only.name))
    return [];
  if (isBelowContact(view, line) || (view.reader.read(line).dates.length === 0 && hasTelephone(line))) return [];
  if (line.links.some(({ start, end }) => isForRequests(view, line.text.slice(start, end)))) return [];
  const address = emailIn(line);
  return address !== null && isAddressOf(only.name.split(' '), address) ? [only] : [];
}

/** "Contact", "Register here", "Sign up": whether a link leads to a person who answers questions or takes registrations. */
const isForRequests = ({ phrases }: AroundTitle, text: string): boolean =>
  (phrases.ofWhole(text) & PHRASE.contact) !== 0 || (phrasesOf(text) & ASK) !== 0 || speaksOfDeadlines(text);

/** The person whose name is the whole text of a link. */
function wholeNames(view: AroundTitle, { text }: Line, { start, end, href }: LineLink, title: string): LineName[] {
  const own = text.slice(start, end).trim();
  const isWhose = ({ name, kind }: LineName): boolean =>
    kind === 'person' && name === own && name.includes(' ') && (hasGivenName(name) || isKnownName(name) || isPageOf(href, name));
  return view.reader.names(own).filter((name) => isWhose(name) && isName(name, title));
}
