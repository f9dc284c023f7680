// Made by scripts/build-dates.mjs from CLDR (Unicode License v3). Do not edit.
import type { CalendarNames } from '../contracts/dates';

export const names = (): CalendarNames => ({
  months: [
    { full: ['tammikuu', 'tammikuuta'], short: ['tammi'] },
    { full: ['helmikuu', 'helmikuuta'], short: ['helmi'] },
    { full: ['maaliskuu', 'maaliskuuta'], short: ['maalis'] },
    { full: ['huhtikuu', 'huhtikuuta'], short: ['huhti'] },
    { full: ['toukokuu', 'toukokuuta'], short: ['touko'] },
    { full: ['kesäkuu', 'kesäkuuta'], short: ['kesä'] },
    { full: ['heinäkuu', 'heinäkuuta'], short: ['heinä'] },
    { full: ['elokuu', 'elokuuta'], short: ['elo'] },
    { full: ['syyskuu', 'syyskuuta'], short: ['syys'] },
    { full: ['lokakuu', 'lokakuuta'], short: ['loka'] },
    { full: ['marraskuu', 'marraskuuta'], short: ['marras'] },
    { full: ['joulukuu', 'joulukuuta'], short: ['joulu'] },
  ],
  weekdays: [
    { full: ['maanantai', 'maanantaina'], short: ['ma'] },
    { full: ['tiistai', 'tiistaina'], short: ['ti'] },
    { full: ['keskiviikko', 'keskiviikkona'], short: ['ke'] },
    { full: ['torstai', 'torstaina'], short: ['to'] },
    { full: ['perjantai', 'perjantaina'], short: ['pe'] },
    { full: ['lauantai', 'lauantaina'], short: ['la'] },
    { full: ['sunnuntai', 'sunnuntaina'], short: ['su'] },
  ],
});
