// Made by scripts/build-dates.mjs from CLDR (Unicode License v3). Do not edit.
import type { CalendarNames } from '../contracts/dates';

export const names = (): CalendarNames => ({
  months: [
    { full: ['januar'], short: ['jan'] },
    { full: ['februar'], short: ['feb'] },
    { full: ['mars'], short: ['mar'] },
    { full: ['april'], short: ['apr'] },
    { full: ['mai'], short: [] },
    { full: ['juni'], short: ['jun'] },
    { full: ['juli'], short: ['jul'] },
    { full: ['august'], short: ['aug'] },
    { full: ['september'], short: ['sep'] },
    { full: ['oktober'], short: ['okt'] },
    { full: ['november'], short: ['nov'] },
    { full: ['desember'], short: ['des'] },
  ],
  weekdays: [
    { full: ['måndag'], short: ['mån', 'må'] },
    { full: ['tysdag'], short: ['tys', 'ty'] },
    { full: ['onsdag'], short: ['ons', 'on'] },
    { full: ['torsdag'], short: ['tor', 'to'] },
    { full: ['fredag'], short: ['fre', 'fr'] },
    { full: ['laurdag'], short: ['lau', 'la'] },
    { full: ['søndag'], short: ['søn', 'sø'] },
  ],
});
