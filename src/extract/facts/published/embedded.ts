import type { DateValue } from '../../../models/date';
import { programsIn } from '../../program/programs';
import { declared, type Candidate } from '../candidate';
import { readTimestamp } from '../timestamp';
import type { AroundTitle } from '../around-title';
import { matchesOf } from '../../../text/matches';

/** Properties in which scripts keep the day of publication, with any prefix; quotation marks may be escaped. */
const PROPERTY =
  /(?:date_?published|publi(?:shed|sh|cation)_?(?:at|date|on|time)|pub_?date|first_?published|post_?date(?:_?iso)?)(?:\\?["']|&quot;)? ?: ?(?:\\?["']|&quot;)((?:19|20)\d{2}[^"'\\&<]{4,30}|[a-z]{3,9} \d[^"'\\&<]{6,30})/giu;
/** Prefixes that make it another day's property: "lastPublishedDate", "unpublish_date". */
const OTHER_DAY = /(?:last|latest|new|re|un|mod|end|expires?|expiry|expiration)[_-]?$/iu;
/** UTF-16 units before the property in which such a prefix is looked for. */
const BEFORE = 12;
/** `data-pubdate="2019-03-12"`, `data-publication-date`: the same as an attribute. */
const ATTRIBUTE =
  /\sdata-(?:date-?published|(?:first-?)?publi(?:shed|sh|cation)-?(?:at|date|on|time)|pub-?date|post-?date)="((?:19|20)\d{2}-\d{2}-\d{2}[^"]{0,20})"/giu;
const TRUST = 0.4;

type Dated = Candidate<DateValue>;

/** The only day in the page's scripts and attributes; several belong to a list. Used where nothing else dates the page. */
export function embeddedDates({ page: { source } }: AroundTitle): Dated[] {
  const found = new Map<string, Dated>();
  const add = (raw: string, context: string, rule: string): void => {
    const value = readTimestamp(raw);
    if (value !== null && !found.has(value.start!)) found.set(value.start!, declared(value, rule, 'html', context, TRUST));
  };
  for (const program of programsIn(source))
    for (const match of matchesOf(program, PROPERTY))
      if (!OTHER_DAY.test(program.slice(Math.max(0, match.index - BEFORE), match.index))) add(match[1]!, match[0], 'embedded-json');
  if (found.size === 0) for (const match of matchesOf(source, ATTRIBUTE)) add(match[1]!, match[0], 'data-attribute');
  return found.size === 1 ? [...found.values()] : [];
}
