// Made by scripts/build-dates.mjs from CLDR (Unicode License v3). Do not edit.
import type { CalendarNames } from '../contracts/dates';

export const names = (): CalendarNames => ({
  months: [
    { full: ['januar'], short: ['jan'] },
    { full: ['februar'], short: ['feb'] },
    { full: ['marts'], short: ['mar'] },
    { full: ['april'], short: ['apr'] },
    { full: ['maj'], short: [] },
    { full: ['juni'], short: ['jun'] },
    { full: ['juli'], short: ['jul'] },
    { full: ['august'], short: ['aug'] },
    { full: ['september'], short: ['sep'] },
    { full: ['oktober'], short: ['okt'] },
    { full: ['november'], short: ['nov'] },
    { full: ['december'], short: ['dec'] },
  ],
  weekdays: [
    { full: ['mandag'], short: ['man'] },
    { full: ['tirsdag'], short: ['tirs'] },
    { full: ['onsdag'], short: ['ons'] },
    { full: ['torsdag'], short: ['tors'] },
    { full: ['fredag'], short: ['fre'] },
    { full: ['lørdag'], short: ['lør'] },
    { full: ['søndag'], short: ['søn'] },
  ],
});
