// Made by scripts/build-dates.mjs from CLDR (Unicode License v3). Do not edit.
import type { CalendarNames } from '../contracts/dates';

export const names = (): CalendarNames => ({
  months: [
    { full: ['januar', 'jänner'], short: ['jan', 'jän'] },
    { full: ['februar'], short: ['feb'] },
    { full: ['märz'], short: ['mär'] },
    { full: ['april'], short: ['apr'] },
    { full: ['mai'], short: [] },
    { full: ['juni'], short: ['jun'] },
    { full: ['juli'], short: ['jul'] },
    { full: ['august'], short: ['aug'] },
    { full: ['september'], short: ['sep', 'sept'] },
    { full: ['oktober'], short: ['okt'] },
    { full: ['november'], short: ['nov'] },
    { full: ['dezember'], short: ['dez'] },
  ],
  weekdays: [
    { full: ['montag'], short: ['mo'] },
    { full: ['dienstag'], short: ['di'] },
    { full: ['mittwoch'], short: ['mi'] },
    { full: ['donnerstag'], short: ['do'] },
    { full: ['freitag'], short: ['fr'] },
    { full: ['samstag'], short: ['sa'] },
    { full: ['sonntag'], short: ['so'] },
  ],
});
