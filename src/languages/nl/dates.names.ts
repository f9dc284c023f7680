// Made by scripts/build-dates.mjs from CLDR (Unicode License v3). Do not edit.
import type { CalendarNames } from '../contracts/dates';

export const names = (): CalendarNames => ({
  months: [
    { full: ['januari'], short: ['jan'] },
    { full: ['februari'], short: ['feb'] },
    { full: ['maart'], short: ['mrt'] },
    { full: ['april'], short: ['apr'] },
    { full: ['mei'], short: [] },
    { full: ['juni'], short: ['jun'] },
    { full: ['juli'], short: ['jul'] },
    { full: ['augustus'], short: ['aug'] },
    { full: ['september'], short: ['sep'] },
    { full: ['oktober'], short: ['okt'] },
    { full: ['november'], short: ['nov'] },
    { full: ['december'], short: ['dec'] },
  ],
  weekdays: [
    { full: ['maandag'], short: ['ma'] },
    { full: ['dinsdag'], short: ['di'] },
    { full: ['woensdag'], short: ['wo'] },
    { full: ['donderdag'], short: ['do'] },
    { full: ['vrijdag'], short: ['vr'] },
    { full: ['zaterdag'], short: ['za'] },
    { full: ['zondag'], short: ['zo'] },
  ],
});
