import type { Article, DatedSpan } from '../models/article';
import type { Evidence } from '../models/evidence';
import type { Issue } from '../models/issue';
import { SCHEMA } from '../models/schema';
import { DomPaths } from './content/dom-path';
import { LONGEST_RAW } from './facts/candidate';
import { GENERATOR } from './generator';
import { languageIssues } from './language/issues';
import { linesLeftOut } from './left-out';
import type { Found } from './mentions/mentions';
import type { Reading } from './reading';
import { noTextIssues } from './no-text';
import { gathered } from '../text/gathered';

/** The record of a page, in the order of the contract. */
export function recordOf(reading: Reading): Article {
  const { options, page, facts, composed, entities } = reading;
  return {
    schema: SCHEMA,
    generator: { ...GENERATOR },
    url: options.url ?? null,
    canonicalUrl: page.canonical,
    title: facts.title.value,
    lead: facts.lead.value,
    language: reading.language,
    published: facts.published.value,
    modified: facts.modified.value,
    authors: facts.authors.value,
    contacts: facts.contacts.value,
    publisher: facts.publisher.value,
    tags: facts.tags.value,
    links: [...composed.links],
    text: composed.text,
    blocks: composed.blocks.map(({ kind, start, end, path }, i) => ({
      kind,
      start,
      end,
      path,
      language: reading.blockLanguages[i] ?? null,
    })),
    dates: [...(reading.foundInTitle ? datesOf(reading.foundInTitle) : []), ...datesOf(reading.found)],
    clusters: entities.clusters,
    cities: entities.cities,
    places: entities.places,
    people: entities.people,
    organizations: entities.organizations,
    quotes: entities.quotes,
    evidence: evidenceOf(reading),
    issues: issuesOf(reading),
  };
}

/** What the stages could not read or left out, in their order; the facts come last. */
const issuesOf = (reading: Reading): Issue[] => [
  ...reading.decoded.issues,
  ...reading.page.issues,
  ...reading.site.issues,
  ...reading.composed.issues,
  ...noTextIssues(reading),
  ...languageIssues(reading.language, reading.composed.text),
  ...(reading.foundInTitle?.issues ?? []),
  ...reading.found.issues,
  ...gathered(Object.values(reading.facts), (fact) => fact.issues),
];

function datesOf({ scan, dates }: Found): DatedSpan[] {
  return dates.map(({ start, end, value, role }) => ({ start, end, text: scan.text.slice(start, end), in: scan.in, date: value, role }));
}

/** Which field of the record a kind of name goes to. */
const FIELD_OF = { cluster: 'clusters', city: 'cities', place: 'places', person: 'people', organization: 'organizations' } as const;

/**
 * The evidence by field: of a fact what its rule gave, of names and dates one entry per mention, and with `explain` one
 * per losing candidate.
 */
function evidenceOf(reading: Reading): Record<string, Evidence[]> {
  const { facts, found, foundInTitle } = reading;
  // A map, because an object filled field by field would get a hidden class of its own on each page.
  const evidence = new Map<string, Evidence[]>();
  for (const [field, fact] of Object.entries(facts)) if (fact.evidence.length > 0) evidence.set(field, [...fact.evidence]);
  const leftOut = reading.options.explain === true ? leftOutEvidence(reading) : [];
  if (leftOut.length > 0) evidence.set('text', leftOut);
  const add = (field: string, one: Evidence): void => {
    const others = evidence.get(field);
    if (others === undefined) evidence.set(field, [one]);
    else others.push(one);
  };
  for (const one of foundInTitle ? [foundInTitle, found] : [found]) {
    for (const name of one.names) add(FIELD_OF[name.type], mentionEvidence(one, name, name.id === null ? 'text' : 'registry'));
    for (const date of one.dates) add('dates', mentionEvidence(one, date, 'text'));
    for (const { candidate, reason } of one.losers)
      add(FIELD_OF[candidate.type], mentionEvidence(one, candidate, candidate.id === null ? 'text' : 'registry', reason));
  }
  return Object.fromEntries(evidence);
}

/** Every line that is not part of the text, with the reason. */
function leftOutEvidence(reading: Reading): Evidence[] {
  const paths = new DomPaths();
  return linesLeftOut(reading).map(({ line, reason }) => ({
    source: 'html',
    rule: 'content',
    raw: line.text.slice(0, LONGEST_RAW),
    path: paths.of(line.element),
    span: null,
    confidence: 0,
    lost: reason,
  }));
}

function mentionEvidence(
  { scan }: Found,
  at: { start: number; end: number; rule: string; confidence: number },
  source: 'text' | 'registry',
  lost: string | null = null,
): Evidence {
  const { start, end, rule, confidence } = at;
  return {
    source,
    rule,
    raw: scan.text.slice(start, end),
    path: scan.in === 'title' ? 'title' : null,
    span: scan.in === 'title' ? null : { start, end },
    confidence,
    lost,
  };
}
