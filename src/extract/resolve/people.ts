import type { Mention } from '../../models/mention';
import type { Person } from '../../models/person';
import type { Span } from '../../models/span';
import { nameUseOf } from '../../gazetteer/given-names';
import { peopleLexisOf } from '../mentions/lexis/people-words';
import type { Scan } from '../mentions/scan';
import { tokenFrom } from '../../text/token-from';
import { calledPerson } from './called-person';
import { nominative } from './nominative';
import type { Neighbors, Office } from './office';
import { roleBefore } from './role-before';
import { roleAfter } from './role-after';
import { bodyBeside } from './body-beside';
import { employerBefore } from './appointed';
import type { Resolving } from './resolving';

interface Draft {
  readonly name: string;
  readonly mentions: Span[];
  role: string | null;
  affiliation: string | null;
}

/** A name and the keys by which it is looked up. */
interface Called {
  readonly name: string;
  readonly lower: string;
  readonly parts: readonly string[];
  /** First and last part: 'Lone Olsen' is 'Lone Ryg Olsen'. */
  readonly main: string;
}

const PARTS = /[\s.]+/u;

function called(name: string): Called {
  const lower = name.toLowerCase();
  const parts = lower.split(PARTS).filter(Boolean);
  return { name, lower, parts, main: parts.length > 1 ? `${parts[0]!} ${parts.at(-1)!}` : lower };
}

/** What a mention calls somebody, computed once for each printed form. */
function namesIn({ text: { language } }: Resolving, people: readonly Mention[]): (mention: Mention) => Called {
  const known = new Map<string, Called>();
  const printed = printedNames(people);
  return ({ text }) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = called(calledPerson(language, text, printed))));
    return found;
  };
}

/** The full names as they are printed, and their parts. */
function printedNames(people: readonly Mention[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of people) {
    const lower = text.toLowerCase();
    const parts = lower.split(PARTS);
    if (parts.length > 1) for (const name of [lower, ...parts]) names.add(name);
  }
  return names;
}

/** One entry per person: later mentions by surname or given name are joined to the full name; role and affiliation as printed. */
export function resolvePeople(resolving: Resolving): Person[] {
  const people = resolving.mentions.filter((mention) => mention.type === 'person');
  const nameOf = namesIn(resolving, people);
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  /** Keys that several people share. */
  const shared = new Set<string>();
  const full = people
    .map(nameOf)
    .filter(({ parts }) => parts.length > 1)
    .sort((a, b) => b.name.length - a.name.length);
  for (const one of full) {
    // "Van der Veen" is a longer name without its first word.
    const draft = byName.get(one.parts.join(' ')) ?? byName.get(one.main) ?? draftOf(one);
    for (const key of keysOf(one))
      if (!byName.has(key)) byName.set(key, draft);
      else if (byName.get(key) !== draft) shared.add(key);
  }
  const draftNamed = ({ main, lower }: Called): Draft | undefined => byName.get(main) ?? byName.get(lower);
  for (const mention of people) {
    const name = nameOf(mention);
    const draft = draftNamed(name) ?? draftOf(name);
    if (draft.mentions.length === 0) drafts.push(draft);
    byName.set(name.lower, draft);
    draft.mentions.push({ start: mention.start, end: mention.end, text: mention.text, in: mention.in });
  }
  readOffices(resolving, people, (mention) => {
    const name = nameOf(mention);
    // "Mayor Hill" may be either person where John and Elizabeth Hill are named.
    return shared.has(name.lower) ? undefined : draftNamed(name);
  });
  return drafts;
}

const draftOf = ({ name }: Called): Draft => ({ name, mentions: [], role: null, affiliation: null });

/**
 * The keys by which a fully named person may be named again: first and last name, last name, last two ("Calà Lesina"),
 * all but the first ("Van der Veen"), first name, both first names ("Svend Aage").
 */
function keysOf({ parts, main }: Called): string[] {
  const several = parts.length > 2 ? [parts.slice(-2).join(' '), parts.slice(1).join(' ')] : [];
  const keys = [main, parts.at(-1)!, ...several, parts[0]!];
  return parts.length > 2 && isRatherGiven(parts[1]!) ? [...keys, parts.slice(0, 2).join(' ')] : keys;
}

function isRatherGiven(word: string): boolean {
  const { given, surname } = nameUseOf(word);
  return given > surname;
}

/** The first printed role of each person, and where it is held. */
function readOffices(
  { mentions, text, title }: Resolving,
  people: readonly Mention[],
  draftOfMention: (mention: Mention) => Draft | undefined,
): void {
  for (const scan of [text, title]) {
    const own = scan === null ? [] : people.filter((person) => person.in === scan.in);
    if (scan === null || own.length === 0) continue;
    const neighbors = neighborsIn(scan, mentions);
    for (const person of own) {
      const draft = draftOfMention(person);
      if (draft && (draft.role === null || draft.affiliation === null)) take(draft, named(scan, officeOf(neighbors, person)));
    }
  }
}

function neighborsIn(scan: Scan, mentions: readonly Mention[]): Neighbors {
  const starts = new Map<number, Mention>();
  const ends = new Map<number, Mention>();
  for (const mention of mentions) {
    if (mention.in !== scan.in) continue;
    starts.set(mention.start, mention);
    ends.set(mention.end, mention);
  }
  return { scan, lexis: peopleLexisOf(scan.language), starts, ends };
}

function officeOf(neighbors: Neighbors, person: Mention): Office {
  const { tokens } = neighbors.scan;
  const before = roleBefore(neighbors, tokenFrom(tokens, person.start));
  const next = tokenFrom(tokens, person.end);
  const after = roleAfter(neighbors, next);
  if (after.role !== null && before.role === null)
    return { role: after.role, affiliation: after.affiliation ?? employerBefore(neighbors, tokenFrom(tokens, person.start)) };
  if (after.role !== null) return before;
  const body = after.affiliation ?? bodyBeside(neighbors, next, before.role);
  return { role: before.role, affiliation: before.affiliation ?? body };
}

/** The office with the affiliation in its basic form, where the text prints it in another case: "professori Oulun yliopistosta". */
const named = ({ language }: Scan, { role, affiliation }: Office): Office => ({
  role,
  affiliation: affiliation === null ? null : nominative(language, affiliation),
});

function take(draft: Draft, office: Office): void {
  if (draft.role === null && office.role !== null) {
    draft.role = office.role;
    draft.affiliation ??= office.affiliation;
  } else draft.affiliation ??= office.affiliation;
}
