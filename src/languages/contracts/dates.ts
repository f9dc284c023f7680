/** Units of the calendar that a word can name. */
export type CalendarUnit = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'half-year' | 'year' | 'decade' | 'century';

/** Named feasts and fixed days; the engine holds how each is computed. */
export type Holiday =
  | 'new-year-eve' | 'new-year' | 'epiphany' | 'valentine' | 'womens-day' | 'ash-wednesday' | 'shrove-tuesday' | 'shrove-monday' | 'palm-sunday' | 'maundy-thursday'
  | 'good-friday' | 'holy-saturday' | 'easter' | 'easter-monday' | 'labour-day' | 'ascension' | 'pentecost' | 'whit-monday' | 'trinity' | 'corpus-christi'
  | 'great-prayer-day' | 'assumption' | 'midsummer-eve' | 'midsummer-day' | 'st-johns-eve' | 'st-johns-day' | 'all-saints' | 'all-saints-nordic' | 'all-souls' | 'halloween'
  | 'martinmas' | 'st-nicholas' | 'lucia' | 'little-christmas-eve' | 'christmas-eve' | 'christmas' | 'boxing-day' | 'christmas-third' | 'first-advent'
  | 'thanksgiving' | 'black-friday' | 'kings-day' | 'walpurgis' | 'turn-of-year' | CountryFeast;

/** Feasts that each country celebrates on a day of its own. */
export type CountryFeast = 'mothers-day' | 'fathers-day' | 'national-day' | 'flag-day';

/**
 * The day of a feast in any year: a day of a month, a Sunday of a month (a week later where it must not be Whit
 * Sunday), or a number of days from Easter.
 */
export type FeastDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly sunday: number | 'last'; readonly notWhitSunday?: boolean }
  | { readonly fromEaster: number };

/** What stands before and after "N units"; `both`: the words before do not suffice alone ("for … siden"). */
export interface Distance {
  readonly before?: Alternatives;
  readonly after?: Alternatives;
  readonly both?: boolean;
}

/** Month and weekday names as in CLDR, lower case, without the dot of an abbreviation. Made by scripts/build-dates.mjs. */
export interface CalendarNames {
  /** January to December: the full forms and the short ones. */
  readonly months: readonly CalendarName[];
  /** Monday to Sunday. */
  readonly weekdays: readonly CalendarName[];
}
export interface CalendarName {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

/** Alternatives separated by ' | ', each one or more words. Lower case. */
export type Alternatives = string;

/**
 * The kinds of words that show the role of a date.
 *
 * - `event`, `period`: what takes place, and what lasts.
 * - `deadline`: the name of one ("ansøgningsfrist").
 * - `latest`: right before a day, which is then a deadline ("senest", "spätestens").
 * - `request`: what is to be handed in or applied for; a day by which that is to be done is a deadline, and one after a colon.
 * - `closing`: right before a day, in a sentence with a request: "Tilmeldingen lukker 3. maj".
 * - `founded`: a verb that is used of organizations only.
 * - `made`: a verb that is used of organizations and of other things; only right beside a date.
 * - `founding`: a noun for the founding; only right before a date.
 */
export type RoleCue = 'event' | 'period' | 'deadline' | 'latest' | 'request' | 'closing' | 'founded' | 'made' | 'founding';

/** The words around dates in one language. The engine holds the grammar that combines them. */
export interface DateTables {
  readonly names: CalendarNames;
  /** Further forms of months and weekdays: inflections, dialect, common abbreviations. */
  readonly months?: Readonly<Record<number, { full?: Alternatives; short?: Alternatives }>>;
  readonly weekdays?: Readonly<Record<number, { full?: Alternatives; short?: Alternatives; plural?: Alternatives }>>;
  /** Whether month names and weekdays are capitalized in running text. */
  readonly capitalized: boolean;
  /** Whether people also write without accents: "decembre", "premiere". */
  readonly unaccented?: boolean;
  /** Names of months and weekdays that are also ordinary words or names: alone they need a preposition. */
  readonly ambiguous: Alternatives;
  /** Glued to digits they make an ordinal: "3rd", "1er", "15:e". */
  readonly ordinalEndings: Alternatives;
  /** Whether "March 15" is a day and month also without a year. */
  readonly monthDay?: boolean;
  /** Whether "mercredi 13" is a day also in a sentence. */
  readonly weekdayDay?: boolean;
  /** Whether "3." is an ordinal. */
  readonly ordinalDot: boolean;
  /** Articles before a day without its month: "den 15.", not "det første". */
  readonly dayArticles: Alternatives;
  /** Verbs, and endings of verbs, that show that a number opening the sentence is a year: "2014 kom …". */
  readonly finite: { readonly verbs: Alternatives; readonly endings: Alternatives };
  readonly units: Readonly<Partial<Record<CalendarUnit, Alternatives>>>;
  /** Number words from zero on. */
  readonly counts: readonly Alternatives[];
  /** Ordinal words from first on. */
  readonly ordinals: readonly Alternatives[];
  /** "the last" of a month or a year. */
  readonly finalOrdinal: Alternatives;
  /** Before a unit, month or weekday: how many units away it lies. */
  readonly shifts: Readonly<Record<number, Alternatives>>;
  /** After a unit, month or weekday: how many units away it lies: "prochaine", "after next". */
  readonly shiftsAfter?: Readonly<Record<number, Alternatives>>;
  /** After a weekday, where such a word means another distance: "mercredi suivant" (2). */
  readonly weekdaysAfter?: Readonly<Record<number, Alternatives>>;
  /** Before a weekday and between the weekday and a day: "the closest Monday to …". */
  readonly closest?: { readonly before: Alternatives; readonly to: Alternatives };
  /** After a shifted weekday or month: one further ("næste fredag igen"). */
  readonly again?: Alternatives;
  /** Plural forms of units, and articles that make a unit plural: "the coming years" is no year. */
  readonly plurals: { readonly words: Alternatives; readonly articles: Alternatives };
  /** After a year or century: before the common era, which records do not hold. */
  readonly bce: Alternatives;
  /** Before a feast: it belongs to another calendar ("Chinese New Year"). */
  readonly otherCalendars?: Alternatives;
  /**
   * Whole words for a unit at a distance: "i går", "i fjor". A weekend at 1 is the first to come ("den kommende
   * weekend"), whereas "næste weekend" is that of the next week.
   */
  readonly fixed: Readonly<Partial<Record<CalendarUnit, Readonly<Record<number, Alternatives>>>>>;
  /**
   * Words for today that also mean the present time ("i dag", but not "i aften"), and what shows a perfect beside them,
   * which tells of the day: auxiliaries, endings of participles, and whether those close the clause.
   */
  readonly nowadays?: { readonly words: Alternatives; readonly auxiliaries: Alternatives; readonly participles: Alternatives; readonly last?: boolean };
  /** Whole words for a weekday at a distance: "i mandags" (-1), "på mandag" (1); `_` is the weekday. */
  readonly weekdayForms?: Readonly<Record<number, Alternatives>>;
  /** Words that join a weekday with a part of its day: "Freitagmorgen", "fredagskvällen"; `_` is the weekday. */
  readonly weekdayParts?: Alternatives;
  /** Words for the last spring, summer, autumn and winter: "i våras". */
  readonly pastSeasons?: readonly Alternatives[];
  /** Words for last year's seasons, whichever season it is now: "í fyrrahaust". */
  readonly lastYearsSeasons?: readonly Alternatives[];
  /** Words for the coming seasons: "til foråret". */
  readonly comingSeasons?: readonly Alternatives[];
  /** "N units …" ago, or ahead. */
  readonly ago: Distance;
  readonly ahead: Distance;
  /** "N units" after or before a date. */
  readonly offset: { readonly after: Alternatives; readonly before: Alternatives };
  readonly since: Alternatives;
  /** Opens what lies ahead like `since`; before any other date it tells what was the case then: "as of". */
  readonly sinceAhead?: Alternatives;
  readonly until: Alternatives;
  /** Opens a range. */
  readonly from: Alternatives;
  /** Stands between the two ends of a range. */
  readonly to: Alternatives;
  readonly article: Alternatives;
  /** Between a part and its whole: "of", "i". */
  readonly of: Alternatives;
  /** Prepositions that announce a date. */
  readonly at: Alternatives;
  /** Before a season: every year's, so not a date ("om vinteren"). */
  readonly habits?: Alternatives;
  /** Before a weekday, a month, a season or a feast: every one of them, so not a date ("hver mandag"). */
  readonly each?: Alternatives;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [Alternatives, Alternatives, Alternatives, Alternatives];
  /** Whether the year may stand before the part that is meant, after its label: "vuoden 2019 keväällä". */
  readonly yearFirst?: boolean;
  /**
   * Cases that express a range without a word between: the ending of the first word, and the words that may be the last
   * ("tammikuusta maaliskuuhun").
   */
  readonly rangeCases?: { readonly from: string; readonly into: Alternatives };
  /** "the first half of", "the second half of": with a year they mean half a year. */
  readonly halves?: readonly [Alternatives, Alternatives];
  /** Whether a year stands in a sentence without a preposition: "bildades 2009". */
  readonly bareYears?: boolean;
  /** "early", "mid", "late": they leave the date as it is. */
  readonly parts: Alternatives;
  /** "Early", "mid", "late" between a month and its year: "heinäkuun alussa 2009". */
  readonly partsAfter?: Alternatives;
  /** Words before a year, a month, a day, a period: "the year", "the month of", "perioden". */
  readonly labels: { readonly year?: Alternatives; readonly month?: Alternatives; readonly period?: Alternatives; /** Before a week's number, where it is no word for a week: "KW". */ readonly number?: Alternatives };
  /** Half of a month: "quinzaine". */
  readonly halfMonth?: Alternatives;
  /** After a year: "AD". */
  readonly era?: Alternatives;
  /** The day next to another: "le lendemain de" (1). */
  readonly neighbours?: Readonly<Record<number, Alternatives>>;
  /** After the digits of a decade ("erne", "tallet"), and words that name a decade, by its first year within the century. */
  readonly decades: { /** After `before` the digits alone are a decade: "les années 90". */ readonly bare?: boolean; readonly endings: Alternatives; readonly before?: Alternatives; readonly names: Readonly<Record<number, Alternatives>>; /** Only after `before`: "jaren negentig". */ readonly namesAfter?: Readonly<Record<number, Alternatives>> };
  /** Verbs in the past and in the future, with endings of regular ones: they show which May "in May" is. Common words only. */
  readonly tenses: { readonly past: Alternatives; readonly pastEndings: Alternatives; readonly future: Alternatives; readonly futureEndings: Alternatives };
  /** After an ordinal: "century". `hundreds`: the decade form of a round hundred means the century ("1800-tallet"). */
  readonly centuries: { readonly word: Alternatives; readonly hundreds?: boolean };
  readonly holidays: Readonly<Partial<Record<Holiday, Alternatives>>>;
  /** The days of those feasts in the language's main country; a feast without its day here is not a date. */
  readonly feastDays?: Readonly<Partial<Record<CountryFeast, FeastDay>>>;
  /** The last occurrence of a feast: "i julas". */
  readonly pastHolidays?: Readonly<Partial<Record<Holiday, Alternatives>>>;
  readonly clock: { readonly before: Alternatives; readonly after?: Alternatives; /** Beside hours: they are those of opening, whatever day stands there. */ readonly open: Alternatives };
  /** After a number they make it an amount, not a date; before it, a number of something. */
  readonly amounts: { readonly after: Alternatives; readonly before: Alternatives };
  /**
   * Labels of a day, right before it, that is not the day on which something was written or published: that something
   * begins, takes place, ends or expires ("startdato", "wann"); two words at most.
   */
  readonly otherDays: Alternatives;
  /** Labels of the place of an event, on a line beside its day and hour: "sted", "ort". */
  readonly whereLabels: Alternatives;
  /** Words near a date that show its role, by what they must stand beside; two words at most. */
  readonly roles: Readonly<Record<RoleCue, Alternatives>>;
}

/**
 * What is a date in a language and what is not: reviewed by people who know the language, run by the tests. The
 * reference day is Wednesday 2021-03-10.
 */
export interface DateExamples {
  /** A text and the EDTF of the one date in it. */
  readonly reads: readonly (readonly [text: string, edtf: string])[];
  /** Texts without a date. */
  readonly ignores: readonly string[];
}
