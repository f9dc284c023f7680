// Made by scripts/build-dates.mjs from CLDR (Unicode License v3). Do not edit.
import type { CalendarNames } from '../contracts/dates';

export const names = (): CalendarNames => ({
  months: [
    { full: ['janúar'], short: ['jan'] },
    { full: ['febrúar'], short: ['feb'] },
    { full: ['mars'], short: ['mar'] },
    { full: ['apríl'], short: ['apr'] },
    { full: ['maí'], short: [] },
    { full: ['júní'], short: ['jún'] },
    { full: ['júlí'], short: ['júl'] },
    { full: ['ágúst'], short: ['ágú'] },
    { full: ['september'], short: ['sep'] },
    { full: ['október'], short: ['okt'] },
    { full: ['nóvember'], short: ['nóv'] },
    { full: ['desember'], short: ['des'] },
  ],
  weekdays: [
    { full: ['mánudagur'], short: ['mán'] },
    { full: ['þriðjudagur'], short: ['þri'] },
    { full: ['miðvikudagur'], short: ['mið'] },
    { full: ['fimmtudagur'], short: ['fim'] },
    { full: ['föstudagur'], short: ['fös'] },
    { full: ['laugardagur'], short: ['lau'] },
    { full: ['sunnudagur'], short: ['sun'] },
  ],
});
