import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { Claim } from '../../content/content';
import { evidenceOf, type Candidate, type Fact, type Loser } from '../candidate';
import { isSentence } from '../prose';
import { generally } from '../site-rules';
import { titleKey } from '../title-key';
import type { AroundTitle } from '../view';
import { authorNote, noteClaims } from './author-note';
import { declaredAuthors } from './declared';
import { isBelowLabel } from './labeled';
import { isAgency } from './names';
import { otherwiseDeclared } from './otherwise-declared';
import { siteAuthors } from './by-site';
import { printedAuthors } from './printed';
import { signatureClaims } from './signature';
import { asDeclared, withoutSecondNames } from './second-names';

type Named = Candidate<Byline>;

/** The names that one rule reads at one place: a byline is taken or left as a whole. */
interface Group {
  readonly names: readonly Named[];
  readonly confidence: number;
  readonly printed: boolean;
}

/** Below this nobody is named rather than somebody wrong. */
const ENOUGH = 0.45;
/** What a group gains where another one names the same people. */
const AGREED = 0.08;
const MOST_AGREED = 0.16;

/** A line of credits is no longer. */
const LONGEST_CREDITS = 120;
/** Lines that a byline may span from one name to the next. */
const ONE_BYLINE = 3;

const key = (candidate: Named): string => titleKey(candidate.value.name);
const isCut = (short: string, long: string): boolean =>
  long.length > short.length && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));

/** The day printed beside a byline; null without one. */
const dayOf = (view: AroundTitle, line: number): string | null => view.reader.read(view.lines[line]!).dates[0]?.value.start ?? null;

/**
 * Names of one byline stand close to each other; further down it is somebody else's, but for pieces of one page that
 * are dated the same day.
 */
function isElsewhere(view: AroundTitle, above: number, line: number): boolean {
  if (line - above <= ONE_BYLINE) return false;
  const day = dayOf(view, above);
  return day === null || day !== dayOf(view, line);
}

function groupsOf(view: AroundTitle, candidates: readonly Named[]): Group[] {
  const groups = new Map<string, Named[]>();
  for (const candidate of candidates) {
    const place = `${candidate.source}:${candidate.rule}`;
    const names = groups.get(place) ?? [];
    if (candidate.line !== null && candidate.source !== 'site' && isElsewhere(view, names.at(-1)?.line ?? candidate.line, candidate.line))
      continue;
    if (!names.some((name) => key(name) === key(candidate))) names.push(candidate);
    groups.set(place, names);
  }
  return [...groups.values()].map((names) => ({
    names,
    confidence: Math.max(...names.map((name) => name.confidence)),
    printed: names[0]!.line !== null,
  }));
}

function agreed(group: Group, groups: readonly Group[]): number {
  const keys = group.names.map(key);
  const others = groups.filter(
    (other) =>
      other !== group &&
      other.names.some((name) => keys.some((one) => one === key(name) || isCut(one, key(name)) || isCut(key(name), one))),
  );
  return group.confidence + Math.min(MOST_AGREED, others.length * AGREED);
}

/** The authors: the group of names that most speaks for, in the forms in which the page prints them. */
export function chooseAuthors(view: AroundTitle): Fact<Byline[]> {
  const note = view.general ? authorNote(view, titleKey(view.title ?? '')) : null;
  const general = (): Named[] => [...declaredAuthors(view), ...otherwiseDeclared(view), ...printedAuthors(view), ...(note?.people ?? [])];
  const candidates = [...siteAuthors(view), ...generally(view, general)];
  const foot = [...signatureClaims(view), ...noteClaims(note)];
  const groups = groupsOf(view, candidates);
  const ranked = groups.map((group) => ({ ...group, confidence: agreed(group, groups) })).sort((a, b) => b.confidence - a.confidence);
  const best = ranked.find((group) => group.confidence >= ENOUGH);
  if (best === undefined)
    return {
      value: [],
      evidence: evidenceOf(
        view,
        [],
        candidates.map((candidate) => ({ candidate, reason: 'too little speaks for it' })),
      ),
      claims: foot,
      issues: [],
    };
  const stated = candidates.filter((candidate) => candidate.line === null);
  const declared = stated.filter((candidate) => candidate.value.kind === 'person' && !view.site.has(candidate.value.name));
  const whole = best.names[0]!.source === 'site' ? best.names : withMore(best, ranked);
  const named = whole.map((candidate) => asDeclared(asPrinted(candidate, candidates), best.names.length > 1 ? declared : stated));
  const people = withoutSecondNames(withoutAgencies(view, named), declared, view.phrases);
  const losers: Loser[] = candidates
    .filter((candidate) => !people.includes(candidate))
    .map((candidate) => ({
      candidate,
      reason: people.some((person) => key(person) === key(candidate))
        ? 'the same name from another source'
        : 'another byline is trusted more',
    }));
  return {
    value: people.map((candidate) => candidate.value),
    evidence: evidenceOf(view, people, losers),
    claims: [...claimsOf(view, candidates, people), ...foot],
    issues: [],
  };
}

/** A longer list is trusted so far by itself. */
const FULLER = 0.7;

/** A longer list that holds all names of the winner is the whole byline. */
function withMore(best: Group, groups: readonly Group[]): readonly Named[] {
  const fuller = groups.find(
    (group) =>
      group.printed &&
      Math.max(...group.names.map((name) => name.confidence)) >= FULLER &&
      group.names.length > best.names.length &&
      best.names.every((name) => group.names.some((other) => key(other) === key(name) || isCut(key(name), key(other)))),
  );
  return fuller === undefined ? best.names : fuller.names;
}

/** The name in the form in which the page prints it, where the metadata have it cut. */
function asPrinted(candidate: Named, candidates: readonly Named[]): Named {
  const printed = candidates.filter((other) => other.line !== null);
  const own = key(candidate);
  const shown = candidate.line === null ? (printed.find((other) => key(other) === own) ?? candidate) : candidate;
  if (own.includes(' ')) return shown;
  return shown.line === null ? (printed.find((other) => isCut(own, key(other))) ?? shown) : inFull(shown, candidates);
}

/** "By Inka & Robert": the whole name, where one other place has it and no two differ. */
function inFull(candidate: Named, candidates: readonly Named[]): Named {
  const whole = candidates.filter((other) => other.value.kind === 'person' && key(other).startsWith(`${key(candidate)} `));
  return whole.length > 0 && whole.every((other) => key(other) === key(whole[0]!))
    ? { ...candidate, value: { ...candidate.value, name: whole[0]!.value.name } }
    : candidate;
}

/** Agencies and the site itself stay where they stand alone. */
function withoutAgencies(view: AroundTitle, people: readonly Named[]): Named[] {
  const own = people.filter((candidate) => !isAgency(candidate.value.name) && !view.site.has(candidate.value.name));
  return own.length > 0 ? own : [...people];
}

/** Lines that name the chosen authors as a byline are no part of the text, nor are the credits beside them. */
function claimsOf(view: AroundTitle, candidates: readonly Named[], people: readonly Named[]): Claim[] {
  const keys = new Set(people.map(key));
  const isChosen = (candidate: Named): boolean =>
    keys.has(key(candidate)) || (candidate.raw.length <= LONGEST_CREDITS && [...keys].some((one) => key(candidate).startsWith(`${one} `)));
  const lines = new Set(
    candidates
      .filter((candidate) => candidate.line !== null && candidate.raw.length <= 240 && isChosen(candidate))
      .map((candidate) => candidate.line!),
  );
  for (const line of [...lines]) if (isBelowLabel(view, line)) lines.add(line - 1);
  for (const line of [...lines]) if (isAffiliation(view, line, line + 1)) lines.add(line + 1);
  for (const line of [...lines]) for (const beside of [line - 1, line + 1]) if (isCredits(view, beside)) lines.add(beside);
  return [...lines].map((line) => ({ line, as: 'byline' }));
}

/** "Professor, Roslund Universitet" below a name: what somebody is and where, and nothing else. */
function isAffiliation(view: AroundTitle, name: number, index: number): boolean {
  const line = view.lines[index];
  if (line === undefined || line.text.length > LONGEST_CREDITS || (line.kind !== 'paragraph' && line.element !== view.lines[name]!.element))
    return false;
  const reading = view.reader.read(line);
  if (!reading.mayHold(PHRASE.role | PHRASE.unit) || reading.elsewhere || reading.tags || reading.contact) return false;
  return (
    !isSentence(line.text) &&
    reading.unexplained === 0 &&
    reading.dates.length === 0 &&
    reading.labels.length === 0 &&
    reading.names.every(({ kind, as }) => kind === 'organization' && as === 'unsaid')
  );
}

/** "Foto: Karen Holm": who took the picture, and nothing else. */
function isCredits(view: AroundTitle, index: number): boolean {
  const line = view.lines[index];
  if (line === undefined || line.text.length > LONGEST_CREDITS || line.level > 0) return false;
  const reading = view.reader.read(line);
  if (!reading.mayHold(PHRASE.credit)) return false;
  const { names, unexplained } = reading;
  return unexplained === 0 && names.length > 0 && names.every((name) => name.as === 'credit');
}
