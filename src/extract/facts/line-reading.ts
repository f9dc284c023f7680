import type { DateValue } from '../../models/date';
import { readByline, LONGEST_BYLINE } from '../bylines/byline';
import type { BylineReading, DateLabel, LineName } from '../bylines/reading';
import { PHRASE, TAKING, type Phrases } from '../bylines/phrases';
import { CUE } from '../content/cues';
import type { Line } from '../content/lines';
import { spacedAt } from '../content/seams';
import { numberOf } from '../document/attribute-names';
import { bordersOfNames } from './names-side-by-side';

/** A date at its place in a line. */
export interface LineDate {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

/** A year, or a day without marks; two digits after a day and a month ("3.5.23", "3. maj 23", "03-May-23"), or an apostrophe. */
const YEAR = /(?<!\d)(?:\d{4}|\d{8})(?!\d)|\d[./-] ?\d{1,2}[./-] ?\d{2}(?!\d)|\d-\p{L}{3,9}-\d{2}(?!\d)|(?:\d\D{1,20}\s|[’'‘])\d{2}(?!\d)/u;
/** What every match of `YEAR` contains: tested first, since it is ten times as fast and most lines fail it. */
const TWO_DIGITS = /\d\d/u;

/** False for a text without anything that could be a whole date; a decade or a century is not one. */
export const mayHoldDate = (text: string): boolean => TWO_DIGITS.test(text) && YEAR.test(text);

/** In running text only a date at the beginning counts: within this many UTF-16 units. */
const OPENING = 160;
/** No rule accepts more unexplained words in a byline: a line with more is read on only for cues that count anywhere. */
const MOST_UNEXPLAINED = 6;
const ANYWHERE = PHRASE.contact | PHRASE.tags;
const OF_DATES = PHRASE.published | PHRASE.modified;
const NO_LABELS: readonly DateLabel[] = [];
const DATETIME = numberOf('datetime');

/** Whether a line has a `time`: its labels are then read, however much else is on the line. */
const isTimed = ({ element, marks }: Line): boolean =>
  element.value(DATETIME) !== undefined || marks.some((mark) => mark.element.value(DATETIME) !== undefined);

/** On a line with more links and marks they don't show where names end. */
const MOST_ELEMENTS = 20;

/** Where links, the marked names of a line, names side by side and glued elements begin and end, in its text with a space at each seam. */
function bordersOf(line: Line): ReadonlySet<number> | undefined {
  const { links, marks, seams } = line;
  const names = bordersOfNames(line);
  const elements = links.length + marks.length + seams.length + names.length;
  if (elements === 0 || elements > MOST_ELEMENTS) return undefined;
  const borders = new Set<number>();
  const add = (at: number): unknown => borders.add(at + seams.filter((seam) => seam < at).length);
  for (const { start, end } of [...links, ...marks.filter(({ cues }) => cues & CUE.author)]) [start, end].forEach(add);
  names.forEach(add);
  // "Ann Lee Moore" + "Harvard Staff Writer".
  seams.forEach((at, before) => borders.add(at + before));
  return borders;
}

/** What a line says in the words of bylines and dates; each part is read on demand. Offsets are in `text`. */
export class LineReading implements BylineReading {
  /** The line's text, with a space at each seam. */
  readonly text: string;
  private readonly line: Line;
  private readonly phrases: Phrases;
  private readonly datesOf: (text: string) => readonly LineDate[];
  private bits = -1;
  private unknownWords = -1;
  private found: readonly LineDate[] | null = null;
  private known: BylineReading | null = null;

  constructor(line: Line, phrases: Phrases, datesOf: (text: string) => readonly LineDate[]) {
    this.text = spacedAt(line.text, line.seams);
    this.line = line;
    this.phrases = phrases;
    this.datesOf = datesOf;
  }

  /** False where no phrase of the line has any of the wanted bits of `PHRASE`; always false for running text. */
  mayHold(wanted: number): boolean {
    if (this.bits < 0) this.bits = this.text.length > LONGEST_BYLINE ? 0 : this.phrases.mayHold(this.text);
    return (this.bits & wanted) !== 0;
  }

  /** Whether the line has a phrase with any of the wanted bits; `mayHold` spares most lines this search. */
  holds(wanted: number): boolean {
    return this.mayHold(wanted) && this.phrases.holds(this.text, wanted);
  }

  /** True where certainly more words than `most` are explained by no rule. An estimate without reading the line: false says nothing. */
  isProse(most: number): boolean {
    if (this.unknownWords < 0)
      this.unknownWords =
        this.text.length > LONGEST_BYLINE || this.mayHold(TAKING) || mayHoldDate(this.text)
          ? 0
          : this.phrases.unknownWordsIn(this.text, MOST_UNEXPLAINED + 1);
    return this.unknownWords > most;
  }

  get dates(): readonly LineDate[] {
    return (this.found ??= this.datesOf(this.text.length > LONGEST_BYLINE ? this.text.slice(0, OPENING) : this.text));
  }

  get names(): readonly LineName[] {
    return this.byline.names;
  }

  get labels(): readonly DateLabel[] {
    return this.mayHold(OF_DATES) ? this.byline.labels : NO_LABELS;
  }

  get unexplained(): number {
    return this.byline.unexplained;
  }

  get elsewhere(): boolean {
    return this.mayHold(PHRASE.elsewhere) && this.byline.elsewhere;
  }

  get tags(): boolean {
    return this.mayHold(PHRASE.tags) && this.byline.tags;
  }

  get contact(): boolean {
    return this.mayHold(PHRASE.contact) && this.byline.contact;
  }

  private get byline(): BylineReading {
    return (this.known ??= this.readByline());
  }

  private readByline(): BylineReading {
    const { text } = this;
    const isRead = text.length <= LONGEST_BYLINE;
    return readByline(
      text,
      isRead ? this.dates : [],
      this.phrases,
      isRead && (this.mayHold(ANYWHERE) || isTimed(this.line)) ? Infinity : MOST_UNEXPLAINED,
      isRead ? bordersOf(this.line) : undefined,
    );
  }
}
