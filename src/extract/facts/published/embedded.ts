import type { DateValue } from '../../../models/date';
import { declared, type Candidate } from '../candidate';
import { readTimestamp } from '../timestamp';
import type { AroundTitle } from '../view';

/** Properties that programs keep the day of publication in; quotation marks may be escaped. */
const PROPERTY =
  /"(?:date_?published|published_?(?:at|date|on|time)|publish_?date|publication_?date|pub_?date|first_?published(?:_?at)?|(?:page_?)?post_?date(?:_?iso)?)\\?" ?: ?\\?"([^"\\]{8,40})/giu;
/** More than this of the page's data is not looked at. */
const MOST = 1_000_000;
const TRUST = 0.4;

/** The one day that the data of the page's program name; several are those of a list. Asked for where the page says nothing else. */
export function embeddedDates(view: AroundTitle): Candidate<DateValue>[] {
  let found: Candidate<DateValue> | null = null;
  let left = MOST;
  for (const text of view.page.data) {
    for (const match of text.slice(0, left).matchAll(PROPERTY)) {
      const value = readTimestamp(match[1]!);
      if (value === null) continue;
      if (found !== null && found.value.start !== value.start) return [];
      found ??= declared(value, 'embedded-json', 'html', match[0], TRUST);
    }
    left -= text.length;
    if (left <= 0) break;
  }
  return found === null ? [] : [found];
}
