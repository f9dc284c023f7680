import { once } from '../../../text/once';
import { CUE } from '../../content/cues';
import { isPlaceName } from '../../../gazetteer/places';
import type { Line } from '../../content/lines';
import { isOfAppointment, isWithPlace } from '../appointment';
import { isWeaklyLabeled, labelOf } from '../date-labels';
import { isInInfoBox } from '../info-box';
import type { LineDate, LineReading } from '../line-reading';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { isOtherDay } from '../other-day';
import { isLinkedHeadline, isOfTeaser } from '../of-teaser';
import { hasDateElement, timesIn } from './elements';
import { candidate, isDay, mayLabel, readingAbove, TRUST } from './of-line';
import { isOfListed } from './of-list';
import { toldWithChange } from './in-sentences';

/** Maximum length of a date line at the end, and of a sentence about the article's past. */
const LONGEST = 160;

/** The dates of a line at the end: labeled ones, or one that is alone on its line. */
export function inTail(view: AroundTitle, line: Line): PrintedDate[] {
  if (line.text.length > LONGEST || !(view.reader.mayDate(line) || hasDateElement(line))) return [];
  if (line.region === 'aside') return inBox(view, line);
  if (line.region !== 'content' && line.region !== 'footer') return [];
  const reading = view.reader.read(line);
  if (!reading.elsewhere && isOwnFoot(view, line)) {
    const own = inOwnFoot(view, line, reading);
    if (own.length > 0) return own;
  }
  if (reading.elsewhere || !(mayStandBare(view, line) || isByAuthor(line) || mayLabel(view, line)) || reading.dates.length === 0) return [];
  if (reading.unexplained > 2) return [...toldWithChange(view, line, reading), ...besideAuthor(line, reading)];
  return reading.dates.filter(isDay).flatMap((date) => {
    const label = labelOf(reading, date, readingAbove(view, line));
    const isAlone =
      reading.unexplained === 0 ||
      isSigned(reading, date) ||
      isAfterPlace(view, line, reading, date) ||
      (view.language === null && isChangedLater(reading, date));
    if (
      label === null &&
      (!isAlone || !mayStandBare(view, line) || isBelowHeading(view, line) || isOfListed(view, line) || isOfAppointment(view, line, date))
    )
      return [];
    if (isOtherDay(reading, date, label !== null)) return [];
    if ((label === null || isWeaklyLabeled(reading, date)) && isWithPlace(view, line, date)) return [];
    return [
      candidate(
        line,
        date.value,
        line.text,
        label === null ? 'date-at-end' : `${label}-at-end`,
        label === null ? TRUST.tailBare : TRUST.tail,
        label,
      ),
    ];
  });
}

/** Whether a line is short, without links, not a caption and not below another article's headline, so that it may be just the day. */
const mayStandBare = (view: AroundTitle, { index, region, kind, linkLength, text }: Line): boolean =>
  region !== 'footer' && kind !== 'caption' && linkLength === 0 && text.length <= LONGEST_BARE && !isLinkedHeadline(view.lines[index - 1]);
const LONGEST_BARE = 60;

/** "Deadline", "Upcoming events" as a heading right above: the day is that of what it announces. A person's name announces nothing. */
function isBelowHeading(view: AroundTitle, { index }: Line): boolean {
  const above = view.lines[index - 1];
  if (above === undefined || above.index === view.titleLine || above.level <= 1) return false;
  const { names, unexplained } = view.reader.read(above);
  return names.length === 0 || unexplained > 0;
}

/** "8 marzo 2023 (modifica il 9 marzo 2023 | 11:05)": in a language without tables the day in parentheses is that of a change. */
const isChangedLater = ({ dates, text }: LineReading, date: LineDate): boolean => {
  const [, second] = dates;
  return (
    date.start === 0 && dates.length === 2 && second!.value.start! >= date.value.start! && text.slice(date.end).trimStart().startsWith('(')
  );
};

const initials = once(() => /^[\s,/|–—-]*\(?(?:\p{Ll}{2,3}|\p{Lu}{2,3})(?:[/, ]{1,2}\p{L}{2,3})?\)?$/u);

/** "12.05.2023 / jk": whether a line has only the day and a writer's initials. */
const isSigned = ({ text, unexplained }: LineReading, { start, end }: LineDate): boolean =>
  unexplained <= 2 && start === 0 && initials().test(text.slice(end));

const place = once(() => /^\p{Lu}[\p{L} .-]{1,30}, (?:(?:den|le|d\.) )?$/u);

/**
 * "Rønnvik, den 12. März 2019": a paragraph that is a place and the day, as under a letter. In English, where a month may
 * come first, letters don't end so: there it is where and when something takes place.
 */
const isAfterPlace = ({ language }: AroundTitle, { kind }: Line, { text, dates }: LineReading, { start, end }: LineDate): boolean =>
  kind === 'paragraph' &&
  language?.dates.monthDay !== true &&
  dates.length === 1 &&
  end >= text.length - 1 &&
  place().test(text.slice(0, start)) &&
  isPlaceName(text.slice(0, text.indexOf(',')));

/** How many lines after the text may be the article's own footer. */
const OWN_FOOT = 14;

/** Whether a line after the text is by its class the article's footer or metadata: `entry-footer`, `post-meta`. */
const isOwnFoot = (view: AroundTitle, line: Line): boolean =>
  (line.cues & CUE.meta) !== 0 &&
  (line.cues & CUE.teaser) === 0 &&
  line.index > view.content.last - 2 &&
  line.index <= view.content.last + OWN_FOOT &&
  ((view.content.frames[line.frame]!.cues & CUE.article) !== 0 || (line.cues & CUE.author) !== 0) &&
  !isOfTeaser(view, line);

/** The `time` elements of the article's own footer; else a day with only words of dates beside it. */
function inOwnFoot(view: AroundTitle, line: Line, reading: LineReading): PrintedDate[] {
  const times = timesIn(view, line);
  if (times.length > 0) return times.map((time) => ({ ...time, rule: 'time-at-end', confidence: TRUST.tail }));
  const days = reading.dates.filter(isDay);
  const [first] = days;
  if (first === undefined) return [];
  if (reading.unexplained > 0) return besideAuthor(line, reading);
  return days.map((date) => {
    const label = labelOf(reading, date, readingAbove(view, line));
    return candidate(line, date.value, line.text, `${label ?? 'date'}-at-end`, TRUST.tail, label);
  });
}

const isByAuthor = ({ cues }: Line): boolean => (cues & CUE.author) !== 0 && (cues & CUE.meta) !== 0;

/** The labeled days in a box beside the text: they are this page's. */
function inBox(view: AroundTitle, line: Line): PrintedDate[] {
  if (!isInInfoBox(view, line)) return [];
  const reading = view.reader.read(line);
  const days = reading.dates.filter(isDay);
  if (days.length !== 1 || reading.unexplained > 0) return [];
  const label = labelOf(reading, days[0]!, readingAbove(view, line));
  return label === null ? [] : [candidate(line, days[0]!.value, line.text, `${label}-in-box`, TRUST.box, label)];
}

/** "Tom | March 22nd, 2024 | Reviews": most unexplained words on an author's line; they may be a name and a section. */
const MOST_STRANGE = 4;
const OF_PROGRAM = /\dT\d/u;

/**
 * "By Ann Lee | May 14, 2019 | Water | Comments off": the day beside the name that opens a line. Machine-readable days on
 * the line, which readers don't see, don't count.
 */
function besideAuthor(line: Line, reading: LineReading): PrintedDate[] {
  if (!isByAuthor(line) || (reading.names[0]?.as !== 'author' && reading.unexplained > MOST_STRANGE)) return [];
  const { text } = reading;
  const shown = reading.dates.filter((date) => isDay(date) && !OF_PROGRAM.test(text.slice(date.start, date.end + 2)));
  return shown.length === 1 ? [candidate(line, shown[0]!.value, text, 'date-at-end', TRUST.tail, null)] : [];
}
