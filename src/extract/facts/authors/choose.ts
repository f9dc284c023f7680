import type { Byline } from '../../../models/person';
import { evidenceOf, type Fact, type Loser } from '../candidate';
import { generally } from '../site-rules';
import { titleKey } from '../title-key';
import type { AroundTitle } from '../view';
import { authorNote, noteClaims } from './author-note';
import { declaredAuthors } from './declared';
import { isAgency } from '../../bylines/agencies';
import { otherwiseDeclared } from './otherwise-declared';
import { ownNoteClaims } from './own-note';
import { siteAuthors } from './by-site';
import { printedAuthors } from './printed';
import { signatureClaims } from './signature';
import { asDeclared, withoutSecondNames } from './second-names';
import { type Group, type Named, key, isCut, groupsOf, agreed, withMore } from './groups';
import { claimsOf } from './claims';
import { isLabeled } from './labeled';
import { isBehindLabel, isTold } from './of-line';

/** Below this nobody is named rather than somebody wrong. */
const ENOUGH = 0.45;

/** The authors: the group of names that most speaks for, in the forms in which the page prints them. */
export function chooseAuthors(view: AroundTitle): Fact<Byline[]> {
  const note = view.general ? authorNote(view, titleKey(view.title ?? '')) : null;
  const general = (): Named[] => [...declaredAuthors(view), ...otherwiseDeclared(view), ...printedAuthors(view), ...(note?.people ?? [])];
  const candidates = [...siteAuthors(view), ...generally(view, general)];
  const foot = [...signatureClaims(view), ...noteClaims(note)];
  const groups = groupsOf(view, candidates);
  const ranked = groups.map((group) => ({ ...group, confidence: agreed(group, groups) })).sort((a, b) => b.confidence - a.confidence);
  const best = bestOf(view, ranked);
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
  const people = withoutSecondNames(withoutAgencies(view, eachOnce(named)), declared, view.phrases);
  const losers: Loser[] = candidates
    .filter((candidate) => !people.includes(candidate))
    .map((candidate) => ({
      candidate,
      reason: people.some((person) => key(person) === key(candidate))
        ? 'the same name from another source'
        : 'another byline is trusted more',
    }));
  const names = people.filter(({ value }) => value.kind === 'person').map(({ value }) => value.name);
  return {
    value: people.map((candidate) => candidate.value),
    evidence: evidenceOf(view, people, losers),
    claims: [...claimsOf(view, candidates, people), ...ownNoteClaims(view, names), ...foot],
    issues: [],
  };
}

/** A printed name of somebody goes before the house that printed it where it is trusted so far. */
const BEFORE_HOUSE = 0.65;
/** It stands within so many lines of the house's. */
const BELOW_HOUSE = 6;

/** The group that most speaks for; of those that stand for the house and printed ones that name somebody, one of the latter. */
function bestOf(view: AroundTitle, ranked: readonly Group[]): Group | undefined {
  const [first] = ranked;
  if (first === undefined || first.confidence < ENOUGH) return undefined;
  const isOfHouse = ({ value: { name, kind } }: Named): boolean => kind === 'organization' && view.site.has(name);
  if (!first.printed) return isNobody(first) ? (ranked.find((group) => isSignedBy(view, group)) ?? first) : first;
  if (!first.names.every(isOfHouse)) return first;
  const isOfPeople = ({ confidence, names }: Group): boolean =>
    confidence >= BEFORE_HOUSE &&
    names.every(({ line }) => line !== null && Math.abs(line - first.names[0]!.line!) <= BELOW_HOUSE) &&
    names.every((named) => named.value.kind === 'person' && !isSpokenOf(view, named));
  return ranked.find(isOfPeople) ?? first;
}

/** Metadata with houses alone, printed nowhere: who made the site, as often as who wrote. */
const isNobody = ({ names }: Group): boolean => names.every(({ value, source }) => value.kind === 'organization' && source === 'meta');

/** "Author: Ann Lee": behind a label stands who wrote, wherever it is; "By Ann Lee" may open a comment or another article's line. */
const isSignedBy = (view: AroundTitle, { confidence, names }: Group): boolean =>
  confidence >= BEFORE_HOUSE &&
  names.every(({ value, line }) => value.kind === 'person' && line !== null && isLabeled(view, view.lines[line]!));

/** "Expert: Ann Lee", or "Professor Lee" in the text: whom the house's article is about, or asked. */
function isSpokenOf(view: AroundTitle, { value: { name }, line }: Named): boolean {
  const own = view.lines[line!]!;
  return isBehindLabel(own, name) || isTold(view, name.slice(name.lastIndexOf(' ') + 1), own);
}

/** "By Linny & Peter" of the declared "Linny and Peter": both halves come to one name. */
const eachOnce = (people: readonly Named[]): Named[] =>
  people.filter((one, index) => people.findIndex((other) => key(other) === key(one)) === index);

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
