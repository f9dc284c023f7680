import type { DateValue } from '../../../models/date';
import { programsIn } from '../../program/programs';
import { declared, type Candidate } from '../candidate';
import { readTimestamp } from '../timestamp';
import type { AroundTitle } from '../view';

/** Properties that programs keep the day of publication in, whatever stands before their name; quotation marks may be escaped. */
const PROPERTY =
  /(?:date_?published|publi(?:shed|sh|cation)_?(?:at|date|on|time)|pub_?date|first_?published|post_?date(?:_?iso)?)(?:\\?["']|&quot;)? ?: ?(?:\\?["']|&quot;)((?:19|20)\d{2}[^"'\\&<]{4,30}|[a-z]{3,9} \d[^"'\\&<]{6,30})/giu;
/** What stands before the name where it is that of another day: "lastPublishedDate", "unpublish_date". */
const OTHER_DAY = /(?:last|latest|new|re|un|mod|end|expires?|expiry|expiration)[_-]?$/iu;
/** UTF-16 units of it that are looked at. */
const BEFORE = 12;
/** `data-pubdate="2019-03-12"`, `data-publication-date`: the same in an attribute of an element. */
const ATTRIBUTE =
  /\sdata-(?:date-?published|(?:first-?)?publi(?:shed|sh|cation)-?(?:at|date|on|time)|pub-?date|post-?date)="((?:19|20)\d{2}-\d{2}-\d{2}[^"]{0,20})"/giu;
const TRUST = 0.4;

type Dated = Candidate<DateValue>;

/** The one day that the page's program names, or its elements' attributes; several are those of a list. Asked for where the page says nothing else. */
export function embeddedDates({ page: { source } }: AroundTitle): Dated[] {
  const found = new Map<string, Dated>();
  const add = (raw: string, stood: string, rule: string): void => {
    const value = readTimestamp(raw);
    if (value !== null && !found.has(value.start!)) found.set(value.start!, declared(value, rule, 'html', stood, TRUST));
  };
  for (const program of programsIn(source))
    for (const match of program.matchAll(PROPERTY))
      if (!OTHER_DAY.test(program.slice(Math.max(0, match.index - BEFORE), match.index))) add(match[1]!, match[0], 'embedded-json');
  if (found.size === 0) for (const match of source.matchAll(ATTRIBUTE)) add(match[1]!, match[0], 'data-attribute');
  return found.size === 1 ? [...found.values()] : [];
}
