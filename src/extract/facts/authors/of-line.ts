import type { Byline } from '../../../models/person';
import { PHRASE, type Phrases } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import type { Line } from '../../content/lines';
import { byline, LONGEST_RAW, printed, type Candidate } from '../candidate';
import { emailBeside } from '../email';
import type { LineReading } from '../line-reading';
import { isPlaceName } from '../../../gazetteer/places';
import { startsSmall } from '../../../text/letters';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';
import { isCommonWord } from '../../../gazetteer/kin';
import { hasGivenName, isKnownName } from '../../../gazetteer/known-names';
import { namesBelowLabel } from './labeled';
import { wholeOfLink } from './linked';
import { isAccount } from '../accounts';

/** How far a printed name is trusted, by what shows it to be an author's. */
export const TRUST = {
  marked: 0.86,
  opened: 0.84,
  classed: 0.78,
  dated: 0.76,
  linked: 0.7,
  bare: 0.5,
  end: 0.46,
  endOpened: 0.7,
  elsewhere: 0.72,
  note: 0.64,
  loose: 0.55,
} as const;

/** Maximum length of a name, in UTF-16 units. */
export const LONGEST_NAME = 60;

/** The rule on units and agencies that stand in place of a person. */
export const UNIT = 'unit-as-author';

/** A candidate for a name on a line. */
export function candidate(line: Line, name: LineName, rule: string, confidence: number): Candidate<Byline> {
  const value = byline(wholeOfLink(line, name.name), name.kind, line.text.slice(0, LONGEST_RAW), {
    role: name.role,
    affiliation: name.affiliation,
    email: emailBeside(line, name.name, []),
  });
  return printed(value, rule, line, confidence);
}

/** Whether a name may be an author's: without an opener it is not a town's, and it is not part of the headline. */
export function isName(name: LineName, title: string): boolean {
  return (
    name.name.length <= LONGEST_NAME &&
    !isAccount(name.name) &&
    !(name.kind === 'organization' && name.as !== 'author') &&
    !(name.as === 'unsaid' && isPlaceName(name.name)) &&
    !title.includes(wordsKey(name.name))
  );
}

/**
 * False where the opener may belong to something named before it: "Drei Wellen von Jan Holt", "For New Sailors by Season
 * End". A kicker looks the same, so a known name is accepted.
 */
export const isOpened = (name: LineName, { names }: LineReading): boolean => {
  if (name.kind === 'organization') return true;
  const followsOthers = name !== names[0] && names[0]!.as === 'unsaid';
  if (isOfCommonWords(name.name)) return false;
  return !followsOthers || isKnownName(name.name);
};

/** Whether an opener on a line says that the person wrote. */
export const isOpenedAs = (view: AroundTitle, line: Line, { value }: Candidate<Byline>): boolean =>
  view.reader.read(line).names.some((name) => name.as === 'author' && name.name === value.name);

/** Maximum length of an opener. */
const LONGEST_OPENER = 20;

/** "Written by Mia - teacher of waves": whether a name is at the beginning of a line, with a dash after it. */
export function isBeforeDash(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && at <= LONGEST_OPENER && /^ [-–—|] /u.test(text.slice(at + name.length));
}

/** "Next Spring", "Design": whether a name is all common words, the first not a given name, and a single one not a surname. */
function isOfCommonWords(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.every(isCommonWord) && !(words.length > 1 ? hasGivenName(name) : isKnownName(name));
}

/** "See All", "Read More": whether several words, each a common one, are known as nobody's name. */
export const isPhrase = (name: string): boolean =>
  name.includes(' ') && name.toLowerCase().split(' ').every(isCommonWord) && !isKnownName(name);

/** "Regional Harbor Analyst": whether a text is only words without a given name, followed by a role. */
export const isRoleOnly = (text: string, { name, role }: LineName): boolean =>
  role !== null && !hasGivenName(name) && text.length === name.length + 1 + role.length && text.endsWith(role);

/** "Web editor: Ann Lee": whether a name follows a label and a colon; a place ("Kiel: Ann Lee") is not a label. */
export function isAfterLabel({ text }: Line, name: string): boolean {
  const [label, ...after] = text.slice(0, text.indexOf(name)).split(':');
  return after.length > 0 && !(after.length === 1 && isPlaceName(label!.trim()));
}

/** "Ray ID: 7c1b", "Son Güncelleme : 30.04.2024": what a colon follows is a label, however much it looks like a name. */
export const isLabel = (text: string, name: string): boolean => /^ ?:/u.test(text.slice(text.indexOf(name) + name.length));

/** "Claire Aubret, rédactrice": whether a known name has the role of a writer. */
export const isWriter = (view: AroundTitle, { name, role, as }: LineName): boolean =>
  as === 'unsaid' && role !== null && isTradeOfWriters(view.phrases, role.toLowerCase()) && isKnownName(name);

/** "reporter", "science writer"; a word such as "former", which no phrase has, marks a person whom the text is about. */
export function isTradeOfWriters(phrases: Phrases, role: string): boolean {
  const bits = phrases.get(role) ?? 0;
  const last = bits & PHRASE.role ? (phrases.get(role.slice(role.lastIndexOf(' ') + 1)) ?? 0) : 0;
  return ((bits | last) & PHRASE.author) !== 0 || (bits !== 0 && endsInTrade(phrases, role));
}

/** A shorter word may end others by chance. */
const SHORTEST_TRADE = 6;
/** Letters before it that make a compound. */
const SHORTEST_FIELD = 3;

/** "videnskabsjournalist", "Wissenschaftsredakteurin": whether a word is a compound that ends with a writer's trade. */
function endsInTrade(phrases: Phrases, role: string): boolean {
  for (let at = SHORTEST_FIELD; at <= role.length - SHORTEST_TRADE; at++)
    if (((phrases.get(role.slice(at)) ?? 0) & PHRASE.author) !== 0) return true;
  return false;
}

/** The people below an author label. */
export const belowLabel = (view: AroundTitle, line: Line, title: string): Candidate<Byline>[] =>
  namesBelowLabel(view, line)
    .filter((name) => isName(name, title) && !isRoleOnly(line.text, name))
    .map((name) =>
      name.kind === 'organization' ? candidate(line, name, UNIT, TRUST.loose) : candidate(line, name, 'byline-below-label', TRUST.opened),
    );

/** Whether another line of the article names the same person: the line is then a caption or a heading. */
export function isNamedElsewhere(view: AroundTitle, name: string, own: Line): boolean {
  const { lines, first, last } = view.content;
  for (let i = first; i < last; i++)
    if (
      i !== own.index &&
      lines[i]!.text.includes(name) &&
      !isNoteOn(lines[i]!, own) &&
      !(i >= last - OF_NOTE && (lines[i]!.text === name || (i === last - 1 && own.index <= first && tellsOf(lines[i]!.text, name))))
    )
      return true;
  return false;
}

/** Lines from the end within which just a name may open the note about the author. */
const OF_NOTE = 5;

/** "Ann Lee is a freelance writer …": the last line of a text, opened by a name on a line of its own above the text. */
const tellsOf = (text: string, name: string): boolean => text.startsWith(`${name} `) && startsSmall(text.slice(name.length + 1));

/** "[Ann Lee], professor of waves, …" at the end, with the same link that opens the byline: the note about the author. */
const isNoteOn = ({ links: [first] }: Line, { links: [own] }: Line): boolean =>
  first?.start === 0 && own?.start === 0 && first.href === own.href;

/** Most lines of addresses and other people between a contact label and a person below it. */
const MOST_OF_CONTACTS = 5;

/** "For further information:" above people and addresses: contacts, not authors. A link to a contact page is not such a label. */
export function isBelowContact(view: AroundTitle, { index }: Line): boolean {
  for (let i = index - 1; i >= Math.max(0, index - MOST_OF_CONTACTS); i--) {
    const line = view.lines[i]!;
    if (i === view.titleLine || line.text.length > LONGEST_NAME || line.region === 'navigation') return false;
    const reading = view.reader.read(line);
    if (reading.contact) return line.linkLength < line.text.length;
    if (reading.isProse(0)) return false;
  }
  return false;
}

/** Names that follow an opened one on the same line belong to it ("By A | B"). */
export const joined = (names: readonly LineName[], opened: readonly LineName[]): LineName[] =>
  names.filter(
    (name) => !opened.includes(name) && name.kind === 'person' && name.as === 'unsaid' && names.indexOf(name) > names.indexOf(opened[0]!),
  );
