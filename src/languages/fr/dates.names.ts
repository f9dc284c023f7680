// Made by scripts/build-dates.mjs from CLDR (Unicode License v3). Do not edit.
import type { CalendarNames } from '../contracts/dates';

export const names = (): CalendarNames => ({
  months: [
    { full: ['janvier'], short: ['janv'] },
    { full: ['février'], short: ['févr'] },
    { full: ['mars'], short: [] },
    { full: ['avril'], short: ['avr'] },
    { full: ['mai'], short: [] },
    { full: ['juin'], short: [] },
    { full: ['juillet'], short: ['juil'] },
    { full: ['août'], short: [] },
    { full: ['septembre'], short: ['sept'] },
    { full: ['octobre'], short: ['oct'] },
    { full: ['novembre'], short: ['nov'] },
    { full: ['décembre'], short: ['déc'] },
  ],
  weekdays: [
    { full: ['lundi'], short: ['lun'] },
    { full: ['mardi'], short: ['mar'] },
    { full: ['mercredi'], short: ['mer'] },
    { full: ['jeudi'], short: ['jeu'] },
    { full: ['vendredi'], short: ['ven'] },
    { full: ['samedi'], short: ['sam'] },
    { full: ['dimanche'], short: ['dim'] },
  ],
});
