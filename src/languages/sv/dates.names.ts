// Made by scripts/build-dates.mjs from CLDR (Unicode License v3). Do not edit.
import type { CalendarNames } from '../contracts/dates';

export const names = (): CalendarNames => ({
  months: [
    { full: ['januari'], short: ['jan'] },
    { full: ['februari'], short: ['feb'] },
    { full: ['mars'], short: [] },
    { full: ['april'], short: ['apr'] },
    { full: ['maj'], short: [] },
    { full: ['juni'], short: [] },
    { full: ['juli'], short: [] },
    { full: ['augusti'], short: ['aug'] },
    { full: ['september'], short: ['sep'] },
    { full: ['oktober'], short: ['okt'] },
    { full: ['november'], short: ['nov'] },
    { full: ['december'], short: ['dec'] },
  ],
  weekdays: [
    { full: ['måndag'], short: ['mån'] },
    { full: ['tisdag'], short: ['tis'] },
    { full: ['onsdag'], short: ['ons'] },
    { full: ['torsdag'], short: ['tors'] },
    { full: ['fredag'], short: ['fre'] },
    { full: ['lördag'], short: ['lör'] },
    { full: ['söndag'], short: ['sön'] },
  ],
});
