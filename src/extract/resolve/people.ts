import type { Mention } from '../../models/mention';
import type { Person } from '../../models/person';
import type { Span } from '../../models/span';
import { peopleLexisOf } from '../mentions/people/lexis';
import type { Scan } from '../mentions/scan';
import { tokenFrom } from '../../text/token-from';
import { calledPerson, nominative } from './nominative';
import type { Neighbors, Office } from './office';
import { roleBefore } from './role-before';
import { bodyBeside, roleBehind } from './role-behind';
import { employerBefore } from './appointed';
import type { Resolving } from './resolving';

interface Draft {
  readonly name: string;
  readonly mentions: Span[];
  role: string | null;
  affiliation: string | null;
}

const PARTS = /[\s.]+/u;
const partsOf = (name: string): string[] => name.toLowerCase().split(PARTS).filter(Boolean);

/** One entry a person: later mentions by surname or given name joined to the full name, role and affiliation as printed. */
export function resolvePeople(resolving: Resolving): Person[] {
  const people = resolving.mentions.filter((mention) => mention.type === 'person');
  const nameOf = ({ text }: Mention): string => calledPerson(resolving.text.language, text);
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  /** What several people are called. */
  const shared = new Set<string>();
  const full = people
    .map(nameOf)
    .filter((name) => partsOf(name).length > 1)
    .sort((a, b) => b.length - a.length);
  for (const name of full) {
    // "Van der Veen" is all but the first of a longer name.
    const draft = byName.get(partsOf(name).join(' ')) ?? byName.get(mainKey(name)) ?? draftOf(name);
    for (const key of keysOf(name))
      if (!byName.has(key)) byName.set(key, draft);
      else if (byName.get(key) !== draft) shared.add(key);
  }
  for (const mention of people) {
    const name = nameOf(mention);
    const draft = byName.get(mainKey(name)) ?? byName.get(name.toLowerCase()) ?? draftOf(name);
    if (draft.mentions.length === 0) drafts.push(draft);
    byName.set(name.toLowerCase(), draft);
    draft.mentions.push({ start: mention.start, end: mention.end, text: mention.text, in: mention.in });
  }
  readOffices(resolving, people, (mention) => {
    const name = nameOf(mention);
    // "Mayor Hill" where John and Elizabeth Hill are named may be either.
    return shared.has(name.toLowerCase()) ? undefined : (byName.get(mainKey(name)) ?? byName.get(name.toLowerCase()));
  });
  return drafts;
}

const draftOf = (name: string): Draft => ({ name, mentions: [], role: null, affiliation: null });

/** First and last part: 'Lone Olsen' is 'Lone Ryg Olsen'. */
function mainKey(name: string): string {
  const parts = partsOf(name);
  return parts.length > 1 ? `${parts[0]!} ${parts.at(-1)!}` : name.toLowerCase();
}

/**
 * All by which a fully named person may be named again: first and last name, last name, last two ("Calà Lesina"), all
 * but the first ("Van der Veen"), first name.
 */
function keysOf(name: string): string[] {
  const parts = partsOf(name);
  return [mainKey(name), parts.at(-1)!, ...(parts.length > 2 ? [parts.slice(-2).join(' '), parts.slice(1).join(' ')] : []), parts[0]!];
}

/** The first printed role of each person, and where it is held. */
function readOffices(
  { mentions, text, title }: Resolving,
  people: readonly Mention[],
  draftOfMention: (mention: Mention) => Draft | undefined,
): void {
  const scans: [Scan | null, readonly Mention[]][] = [
    [text, mentions.filter((m) => m.in === 'text')],
    [title, mentions.filter((m) => m.in === 'title')],
  ];
  for (const [scan, beside] of scans) {
    if (!scan) continue;
    const neighbors: Neighbors = {
      scan,
      lexis: peopleLexisOf(scan.language),
      starts: new Map(beside.map((m) => [m.start, m])),
      ends: new Map(beside.map((m) => [m.end, m])),
    };
    for (const person of people) {
      if (person.in !== scan.in) continue;
      const draft = draftOfMention(person);
      if (draft && (draft.role === null || draft.affiliation === null)) take(draft, named(scan, officeOf(neighbors, person)));
    }
  }
}

function officeOf(neighbors: Neighbors, person: Mention): Office {
  const { tokens } = neighbors.scan;
  const before = roleBefore(neighbors, tokenFrom(tokens, person.start));
  const next = tokenFrom(tokens, person.end);
  const behind = roleBehind(neighbors, next);
  if (behind.role !== null && before.role === null)
    return { role: behind.role, affiliation: behind.affiliation ?? employerBefore(neighbors, tokenFrom(tokens, person.start)) };
  if (behind.role !== null) return before;
  const body = behind.affiliation ?? bodyBeside(neighbors, next, before.role);
  return { role: before.role, affiliation: before.affiliation ?? body };
}

/** The office at a body by its name, which a language may print in another case: "professori Oulun yliopistosta". */
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
