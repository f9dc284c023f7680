import type { Byline } from '../../../models/person';
import { evidenceOf, type Fact, type Loser } from '../candidate';
import { bySite } from '../by-site';
import { isAddressOf } from '../email';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';
import { generally } from '../view';
import { authorNote, noteClaims } from './author-note';
import { declaredAuthors } from './declared';
import { isAgency } from '../../bylines/agencies';
import { isCompany } from './company';
import { PHRASE } from '../../bylines/phrases';
import { isKnownName } from '../../../gazetteer/known-names';
import { OPENED } from './at-head';
import { otherwiseDeclared } from './otherwise-declared';
import { ownNoteClaims } from './own-note';
import { printedAuthors } from './printed';
import { signatureClaims } from './signature';
import { asDeclared, withoutSecondNames } from './second-names';
import { type Group, type Named, key, isCut, groupsOf, agreed, withMore } from './groups';
import { claimsOf } from './claims';
import { isLabeled } from './labeled';
import { isAfterLabel, isNamedElsewhere } from './of-line';

/** Below this confidence no author is given rather than a wrong one. */
const ENOUGH = 0.45;

/** The authors: the best supported group of names, in the form in which the page prints them. */
export function chooseAuthors(view: AroundTitle): Fact<Byline[]> {
  const note = view.general ? authorNote(view, wordsKey(view.title ?? '')) : null;
  const general = (): Named[] => [...declaredAuthors(view), ...otherwiseDeclared(view), ...printedAuthors(view), ...(note?.people ?? [])];
  const candidates = [...bySite(view, 'authors'), ...generally(view, general)];
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
        candidates.map((candidate) => ({ candidate, reason: 'too little evidence' })),
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
    value: withOwnEmails(people.map((candidate) => candidate.value)),
    evidence: evidenceOf(view, people, losers),
    claims: [...claimsOf(view, candidates, people), ...ownNoteClaims(view, names), ...foot],
    issues: [],
  };
}

/** A person's printed name takes precedence over the site's from this confidence on. */
const BEFORE_HOUSE = 0.65;
/** It must be within this many lines of the site's. */
const BELOW_HOUSE = 6;

/** The best supported group; where it names only the site or declared organizations, a printed group of people, if any is good enough. */
function bestOf(view: AroundTitle, ranked: readonly Group[]): Group | undefined {
  const [first] = ranked;
  if (first === undefined || first.confidence < ENOUGH) return undefined;
  const isOfHouse = ({ value: { name, kind } }: Named): boolean => kind === 'organization' && view.site.has(name);
  if (!first.printed) {
    if (isOfAccounts(first)) return ranked.find((group) => isByline(view, group)) ?? first;
    return isNobody(first) ? (ranked.find((group) => isSignedBy(view, group)) ?? first) : first;
  }
  if (!first.names.every(isOfHouse)) return first;
  const isOfPeople = ({ confidence, names }: Group): boolean =>
    confidence >= BEFORE_HOUSE &&
    names.every(({ line }) => line !== null && Math.abs(line - first.names[0]!.line!) <= BELOW_HOUSE) &&
    names.every((named) => named.value.kind === 'person' && !isSpokenOf(view, named));
  return ranked.find(isOfPeople) ?? first;
}

/** "kholm3", "p.vik": whether names are single words in lower case, as accounts of content systems are; "ritzau" is an agency. */
const isOfAccounts = ({ names }: Group): boolean =>
  names.every(({ value: { name } }) => !name.includes(' ') && name === name.toLowerCase() && !isAgency(name));

/** "By Ann Lee" near the headline: full names of people in a byline that begins its line or part of it. */
function isByline(view: AroundTitle, { printed, confidence, names: [first, ...others] }: Group): boolean {
  if (!printed || confidence < BEFORE_HOUSE || first!.line === null) return false;
  return (
    [first!, ...others].every(
      ({ value: { name, kind }, rule, line }) =>
        kind === 'person' && rule === OPENED && line === first!.line && name.includes(' ') && isKnownName(name),
    ) && isOpenedAtStart(view, view.lines[first!.line]!.text, first!.value.name)
  );
}

const PARTINGS: readonly string[] = ['|', '·', '•'];

/** "Sculpture by Ann Lee" credits something else than the text: only the opener may stand before the name. */
function isOpenedAtStart({ phrases }: AroundTitle, text: string, name: string): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(name)));
  const opener = before.slice(Math.max(...PARTINGS.map((mark) => before.lastIndexOf(mark))) + 1).trim();
  return (phrases.ofWhole(opener) & (PHRASE.by | PHRASE.author)) !== 0;
}

/** Whether metadata name only organizations: as often as not the makers of the site. */
const isNobody = ({ names }: Group): boolean => names.every(({ value, source }) => value.kind === 'organization' && source === 'meta');

/** "Author: Ann Lee": a name after a label is the author's anywhere; "By Ann Lee" may open a comment or another article's line. */
const isSignedBy = (view: AroundTitle, { confidence, names }: Group): boolean =>
  confidence >= BEFORE_HOUSE &&
  names.every(({ value, line }) => value.kind === 'person' && line !== null && isLabeled(view, view.lines[line]!));

/** "Expert: Ann Lee", or "Professor Lee" in the text: a person whom the article is about or quotes. */
function isSpokenOf(view: AroundTitle, { value: { name }, line }: Named): boolean {
  const own = view.lines[line!]!;
  return isAfterLabel(own, name) || isNamedElsewhere(view, name.slice(name.lastIndexOf(' ') + 1), own);
}

/** "By Linny & Peter" with "Linny and Peter" declared: both halves yield the same name. */
const eachOnce = (people: readonly Named[]): Named[] =>
  people.filter((one, index) => people.findIndex((other) => key(other) === key(one)) === index);

/** The people without an address that is made of the name of another of them. */
const withOwnEmails = (people: readonly Byline[]): Byline[] =>
  people.map((person) => {
    const { name, email } = person;
    const isOf = (one: string): boolean => isAddressOf(one.split(' '), email ?? '');
    return email !== null && !isOf(name) && people.some((other) => other.email === email && isOf(other.name))
      ? { ...person, email: null }
      : person;
  });

/** The name as the page prints it, where the metadata have it cut. */
function asPrinted(candidate: Named, candidates: readonly Named[]): Named {
  const printed = candidates.filter((other) => other.line !== null);
  const own = key(candidate);
  const shown = candidate.line === null ? (printed.find((other) => key(other) === own) ?? candidate) : candidate;
  if (own.includes(' ')) return shown;
  return shown.line === null ? (printed.find((other) => isCut(own, key(other))) ?? shown) : inFull(shown, candidates);
}

/** "By Inka & Robert": the full name, where other places have one and agree on it. */
function inFull(candidate: Named, candidates: readonly Named[]): Named {
  const whole = candidates.filter((other) => other.value.kind === 'person' && key(other).startsWith(`${key(candidate)} `));
  return whole.length > 0 && whole.every((other) => key(other) === key(whole[0]!))
    ? { ...candidate, value: { ...candidate.value, name: whole[0]!.value.name } }
    : candidate;
}

/** Drops agencies, companies by their legal form and the site itself unless nobody else is named. */
function withoutAgencies(view: AroundTitle, people: readonly Named[]): Named[] {
  const own = people.filter(({ value: { name } }) => !isAgency(name) && !view.site.has(name) && !isCompany(name));
  return own.length > 0 ? own : [...people];
}
