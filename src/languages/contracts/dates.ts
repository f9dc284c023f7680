/** Units of the calendar that a word can name. */
export type CalendarUnit = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'half-year' | 'year' | 'decade' | 'century';

/** Feasts and fixed days with a name; how each is computed stands in the engine. */
export type Holiday =
  | 'new-year-eve' | 'new-year' | 'epiphany' | 'valentine' | 'womens-day' | 'ash-wednesday' | 'shrove-tuesday' | 'shrove-monday' | 'palm-sunday' | 'maundy-thursday'
  | 'good-friday' | 'holy-saturday' | 'easter' | 'easter-monday' | 'labour-day' | 'ascension' | 'pentecost' | 'whit-monday' | 'trinity' | 'corpus-christi'
  | 'great-prayer-day' | 'assumption' | 'midsummer-eve' | 'midsummer-day' | 'st-johns-eve' | 'st-johns-day' | 'all-saints' | 'all-saints-nordic' | 'all-souls' | 'halloween'
  | 'martinmas' | 'st-nicholas' | 'lucia' | 'little-christmas-eve' | 'christmas-eve' | 'christmas' | 'boxing-day' | 'christmas-third' | 'first-advent'
  | 'thanksgiving' | 'black-friday' | 'kings-day' | 'walpurgis' | 'turn-of-year' | CountryFeast;

/** Feasts that each country keeps on a day of its own. */
export type CountryFeast = 'mothers-day' | 'fathers-day' | 'national-day' | 'flag-day';

/** The day of a feast in any year: of a month, a Sunday of a month (where it may not be Whit Sunday: a week later then), or so many days from Easter. */
export type FeastDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly sunday: number | 'last'; readonly notWhitSunday?: boolean }
  | { readonly fromEaster: number };

/** What stands before and behind "N units"; `both`: the one before does not do alone ("for … siden"). */
export interface Distance {
  readonly before?: Alternatives;
  readonly after?: Alternatives;
  readonly both?: boolean;
}

/** Month and weekday names as CLDR has them, lower case, without the dot of an abbreviation. Made by scripts/build-dates.mjs. */
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

/** Alternatives parted by ' | '; an alternative may be a phrase of several words. Lower case. */
export type Alternatives = string;

/** The words around dates in one language. The grammar that puts them together is the engine's. */
export interface DateTables {
  readonly names: CalendarNames;
  /** Further forms of months and weekdays: inflections, dialect, common abbreviations. */
  readonly months?: Readonly<Record<number, { full?: Alternatives; short?: Alternatives }>>;
  readonly weekdays?: Readonly<Record<number, { full?: Alternatives; short?: Alternatives; plural?: Alternatives }>>;
  /** Month names and weekdays have a capital in running text. */
  readonly capitalized: boolean;
  /** People also write without accents: "decembre", "premiere". */
  readonly unaccented?: boolean;
  /** Names of months and weekdays that are also ordinary words or names: alone they need a preposition. */
  readonly ambiguous: Alternatives;
  /** Glued to digits they make an ordinal: "3rd", "1er", "15:e". */
  readonly ordinalEndings: Alternatives;
  /** "March 15" is a day and month also without a year. */
  readonly monthDay?: boolean;
  /** "mercredi 13" is a day also in a sentence. */
  readonly weekdayDay?: boolean;
  /** "3." is an ordinal. */
  readonly ordinalDot: boolean;
  /** The articles that a day without its month can have: "den 15.", not "det første". */
  readonly dayArticles: Alternatives;
  /** Verbs, and endings of verbs, that show a year to open the sentence: "2014 kom …". */
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
  /** The same behind it: "prochaine", "after next". */
  readonly shiftsAfter?: Readonly<Record<number, Alternatives>>;
  /** The same behind a weekday, where it means another one: "mercredi suivant" (2). */
  readonly weekdaysAfter?: Readonly<Record<number, Alternatives>>;
  /** Before a weekday and between it and a day: "the closest Monday to …". */
  readonly closest?: { readonly before: Alternatives; readonly to: Alternatives };
  /** Behind a shifted weekday or month: one further on ("næste fredag igen"). */
  readonly again?: Alternatives;
  /** Forms of units that are plural, and articles that make a unit plural: "the coming years" is no year. */
  readonly plurals: { readonly words: Alternatives; readonly articles: Alternatives };
  /** Behind a year or century: before the common era, which the record does not write. */
  readonly bce: Alternatives;
  /** Before a feast: it is another calendar's ("Chinese New Year"). */
  readonly otherCalendars?: Alternatives;
  /**
   * Whole words for a unit at a distance: "i går", "i fjor"; a weekend at 1 is the first to come ("den kommende
   * weekend"), where "næste weekend" is the next week's.
   */
  readonly fixed: Readonly<Partial<Record<CalendarUnit, Readonly<Record<number, Alternatives>>>>>;
  /** Words for a weekday at a distance that stand for themselves: "i mandags" (-1), "på mandag" (1); `_` is the weekday. */
  readonly weekdayForms?: Readonly<Record<number, Alternatives>>;
  /** Words that join a weekday with a part of its day: "Freitagmorgen", "fredagskvällen"; `_` is the weekday. */
  readonly weekdayParts?: Alternatives;
  /** Words for the last spring, summer, autumn and winter: "i våras". */
  readonly pastSeasons?: readonly Alternatives[];
  /** Words for those of last year, whichever season it is now: "í fyrrahaust". */
  readonly lastYearsSeasons?: readonly Alternatives[];
  /** Words for the next ones: "til foråret". */
  readonly comingSeasons?: readonly Alternatives[];
  /** "N units …" lies back, or ahead. */
  readonly ago: Distance;
  readonly ahead: Distance;
  /** "N units" after or before a date. */
  readonly offset: { readonly after: Alternatives; readonly before: Alternatives };
  readonly since: Alternatives;
  readonly until: Alternatives;
  /** Opens a range. */
  readonly from: Alternatives;
  /** Stands between the two ends of a range. */
  readonly to: Alternatives;
  readonly and: Alternatives;
  readonly article: Alternatives;
  /** Between a part and its whole: "of", "i". */
  readonly of: Alternatives;
  /** Prepositions that announce a date. */
  readonly at: Alternatives;
  /** Before a season: every year's, and so no date ("om vinteren"). */
  readonly habits?: Alternatives;
  /** Before a weekday, a month, a season or a feast: all of them, and so no date ("hver mandag"). */
  readonly each?: Alternatives;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [Alternatives, Alternatives, Alternatives, Alternatives];
  /** The year may stand before the part of it that is meant, behind its label: "vuoden 2019 keväällä". */
  readonly yearFirst?: boolean;
  /**
   * Cases that say a range without a word between: the ending of its first word, and the words that can be its last
   * ("tammikuusta maaliskuuhun").
   */
  readonly rangeCases?: { readonly from: string; readonly into: Alternatives };
  /** "the first half of", "the second half of": of a year they are half a year. */
  readonly halves?: readonly [Alternatives, Alternatives];
  /** A year stands in a sentence without a preposition: "bildades 2009". */
  readonly bareYears?: boolean;
  /** "early", "mid", "late": they leave the date as it is. */
  readonly parts: Alternatives;
  /** The same between a month and its year: "heinäkuun alussa 2009". */
  readonly partsAfter?: Alternatives;
  /** Words before a year, a month, a day, a period: "the year", "the month of", "perioden". */
  readonly labels: { readonly year?: Alternatives; readonly month?: Alternatives; readonly period?: Alternatives; /** Before a week's number, where it is no word for a week: "KW". */ readonly number?: Alternatives };
  /** Half of a month: "quinzaine". */
  readonly halfMonth?: Alternatives;
  /** Behind a year: "AD". */
  readonly era?: Alternatives;
  /** The day beside another: "le lendemain de" (1). */
  readonly neighbours?: Readonly<Record<number, Alternatives>>;
  /** Behind the digits of a decade ("erne", "tallet") and words that are a decade, by its first year within the century. */
  readonly decades: { /** Behind `before` the digits alone are a decade: "les années 90". */ readonly bare?: boolean; readonly endings: Alternatives; readonly before?: Alternatives; readonly names: Readonly<Record<number, Alternatives>>; /** Only behind `before`: "jaren negentig". */ readonly namesAfter?: Readonly<Record<number, Alternatives>> };
  /** Verbs in the past, and of what is to come, with endings of regular ones: they tell which May "in May" is. Common words only. */
  readonly tenses: { readonly past: Alternatives; readonly pastEndings: Alternatives; readonly future: Alternatives; readonly futureEndings: Alternatives };
  /** Behind an ordinal: "century". `hundreds`: the decade form of a round hundred means its century ("1800-tallet"). */
  readonly centuries: { readonly word: Alternatives; readonly hundreds?: boolean };
  readonly holidays: Readonly<Partial<Record<Holiday, Alternatives>>>;
  /** The days of those feasts in the country that the language speaks of first; without its day such a feast is no date. */
  readonly feastDays?: Readonly<Partial<Record<CountryFeast, FeastDay>>>;
  /** The last of a feast: "i julas". */
  readonly pastHolidays?: Readonly<Partial<Record<Holiday, Alternatives>>>;
  readonly clock: { readonly before: Alternatives; readonly after?: Alternatives; /** Beside hours: they are those of opening, whatever day stands there. */ readonly open: Alternatives };
  /** Behind a number they make it an amount and no date, before it a number of something. */
  readonly amounts: { readonly after: Alternatives; readonly before: Alternatives };
  /** Words near a date that tell its role. */
  readonly roles: { readonly event: Alternatives; readonly deadline: Alternatives; readonly founded: Alternatives; readonly period: Alternatives };
}

/** What is a date in a language and what is none: read by people who know it, run by the tests. Seen from Wednesday 2021-03-10. */
export interface DateExamples {
  /** A text and the EDTF of the one date in it. */
  readonly reads: readonly (readonly [text: string, edtf: string])[];
  /** Texts without a date. */
  readonly ignores: readonly string[];
}
