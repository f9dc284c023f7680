import type { DateValue } from '../../models/date';
import type { Byline } from '../../models/person';
import { spacedAt } from '../content/seams';
import { readByline } from '../bylines/byline';
import type { LineName } from '../bylines/reading';
import { resolveUrl } from '../document/links';
import type { SiteField, SiteMatch } from '../site/site';
import { byline, type Candidate } from './candidate';
import { emailBeside } from './email';
import type { LineReader } from './line-reader';
import { nameIn, type Publisher } from './publisher/publisher-name';
import { splitNames, type SplitName } from './split-names';
import { tagsIn } from './tags/tag-list';
import { readTimestamp } from './timestamp';
import type { FactView } from './view';

/** Confidence of what a site profile reads: above that of any general rule. */
const TRUST = 0.97;

/** What is proposed for each field. */
interface SiteValues {
  readonly title: string;
  readonly lead: string;
  readonly published: DateValue;
  readonly modified: DateValue;
  readonly authors: Byline;
  readonly contacts: Byline;
  readonly publisher: Publisher;
  readonly tags: readonly string[];
}

/** A value, the element it was read from, and the source text where that is more than this element's. */
interface SiteValue<T> {
  readonly value: T;
  readonly match: SiteMatch;
  readonly raw?: string;
}

type SiteReader<T> = (view: FactView, matches: readonly SiteMatch[]) => readonly SiteValue<T>[];

/** How the elements that a profile selects for a field are read. A further field is a line here and in `SITE_FIELDS`. */
const READERS: { readonly [Field in SiteField]: SiteReader<SiteValues[Field]> } = {
  title: firstOf((_view, { text }) => text),
  lead: firstOf(paragraphOf),
  published: firstOf(({ reader }, match) => dateOf(match, reader)),
  modified: firstOf(({ reader }, match) => dateOf(match, reader)),
  authors: eachOf(authorsOf),
  contacts: eachOf(contactsOf),
  publisher: firstOf(publisherOf),
  tags: tagsOf,
};

/** What the profile of the site proposes for a field; nothing where it has no selector for it, or that matches nothing. */
export function bySite<Field extends SiteField>(view: FactView, field: Field): Candidate<SiteValues[Field]>[] {
  const { matches, rule } = view.profile;
  if (matches[field].length === 0) return [];
  return READERS[field](view, matches[field]).map(({ value, match, raw }) => {
    const line = match.lines[0] ?? null;
    const region = line === null ? null : view.lines[line]!.region;
    return { value, rule, source: 'site', raw: raw ?? sourceOf(match), path: match.selector, region, line, confidence: TRUST };
  });
}

/** The date of a matched element: from its attribute, else from its text. */
export function dateOf({ value, text }: SiteMatch, reader: LineReader): DateValue | null {
  return (value === null ? null : readTimestamp(value)) ?? reader.datesOf(text)[0]?.value ?? null;
}

/** The value of the first element that has one. */
function firstOf<T>(read: (view: FactView, match: SiteMatch) => T | null): SiteReader<T> {
  return (view, matches) => {
    for (const match of matches) {
      const value = read(view, match);
      if (value !== null) return [{ value, match }];
    }
    return [];
  };
}

/** The values of all elements. */
function eachOf<T>(read: (view: FactView, match: SiteMatch) => readonly T[]): SiteReader<T> {
  return (view, matches) => matches.flatMap((match) => read(view, match).map((value) => ({ value, match })));
}

/** `datetime` or `content`, else the text. */
const sourceOf = ({ value, text }: SiteMatch): string => value ?? text;

/** The printed paragraph that an element is or is in, as the text of the article has it. */
function paragraphOf({ lines }: FactView, match: SiteMatch): string | null {
  const line = match.lines[0] === undefined ? undefined : lines[match.lines[0]];
  return line === undefined ? null : spacedAt(line.text, line.pieces);
}

function authorsOf({ phrases, site }: FactView, match: SiteMatch): Byline[] {
  const text = sourceOf(match);
  return splitNames(text, phrases, site).map(({ name, kind }) => byline(name, kind, text));
}

/** A name with what an element says beside it. */
type Named = SplitName & Partial<Pick<LineName, 'role' | 'affiliation'>>;

/** The people of an element, each with the role, the body and the address beside the name. */
function contactsOf({ lines, phrases, site }: FactView, match: SiteMatch): Byline[] {
  const text = sourceOf(match);
  const said = readByline(text, [], phrases).names.filter(({ as }) => as !== 'credit');
  const people: readonly Named[] = said.length > 0 ? said : splitNames(text, phrases, site);
  const names = people.map(({ name }) => name);
  return people.map(({ name, kind, role = null, affiliation = null }) => {
    const email = match.lines.map((line) => emailBeside(lines[line]!, name, names)).find((address) => address !== null) ?? null;
    return byline(name, kind, text, { role, affiliation, email });
  });
}

function publisherOf({ page }: FactView, match: SiteMatch): Publisher | null {
  const name = nameIn(sourceOf(match));
  const href = match.element.attribs['href'];
  return name === null ? null : { name, url: href === undefined ? null : resolveUrl(href, page.base) };
}

/** One list of all elements. */
function tagsOf(_view: FactView, matches: readonly SiteMatch[]): SiteValue<readonly string[]>[] {
  const [match] = matches;
  return match === undefined ? [] : [{ value: tagsIn(matches.map(sourceOf)), match, raw: matches.map(({ text }) => text).join(', ') }];
}
