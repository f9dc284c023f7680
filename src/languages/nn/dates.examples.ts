import type { DateExamples } from '../contracts/dates';

export const examples: DateExamples = {
  reads: [
    ['Møtet er 14. juni 2020.', '2020-06-14'],
    ['Frå 1. juli 2006 gjeld det.', '2006-07-01'],
    ['Laurdag 13. mars 2021 opnar dei.', '2021-03-13'],
    ['I perioden 2004-2007 fekk dei støtte.', '2004/2007'],
    ['Hausten 2002 flytta dei.', '2002-23'],
    ['I første halvår 2003 var det slik.', '2003-01/2003-06'],
    ['Det var i 1990-åra.', '1990/1999'],
    ['Dei har venta sidan 2003.', '2003'],
    ['I går kom svaret.', '2021-03-09'],
    ['I fjor var det fleire.', '2020'],
    ['For tre år sidan var det tomt.', '2018'],
    ['Neste veke kjem dei.', '2021-03-15/2021-03-21'],
    ['Det stod i april 2010.', '2010-04'],
  ],
  ignores: [
    'Dette må sjåast i samanheng.',
    'Det er vår sak.',
    'Dei fekk 479 mill. kr.',
    'Ring 22 33 44 55.',
    'For det andre er det dyrt.',
    'Dei neste åra blir harde.',
    'Sjå kap. 3.5.3.5 om dette.',
    'Kl. 10.30 opnar dei.',
    'Dei vann 3-1.',
    'Det kom 1500 personar.',
    'Jan gjekk heim.',
    'Man seier to ord.',
    'Versjon 1.2.3 er ute.',
  ],
};
