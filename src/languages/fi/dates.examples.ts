import type { DateExamples } from '../contracts/dates';

export const examples: DateExamples = {
  reads: [
    ['Kokous on 24. marraskuuta 2020 klo 14.30.', '2020-11-24'],
    ['Päivä oli 5.3.2020.', '2020-03-05'],
    ['Messut ovat 13.–15. heinäkuuta 2022.', '2022-07-13/2022-07-15'],
    ['Yritys aloitti vuonna 2015.', '2015'],
    ['Hanke kestää vuosina 2019–2022.', '2019/2022'],
    ['Syksyllä 2011 se alkoi.', '2011-23'],
    ['Se oli muotia 1990-luvulla.', '1990/1999'],
    ['Lokakuussa 2014 tuli päätös.', '2014-10'],
    ['Eilen satoi.', '2021-03-09'],
    ['Ensi viikolla se alkaa.', '2021-03-15/2021-03-21'],
    ['Kolme vuotta sitten ei ollut mitään.', '2018'],
    ['Kahden viikon kuluttua se päättyy.', '2021-03-22/2021-03-28'],
    ['Juhannus 2022 oli lämmin.', '2022-06-25'],
  ],
  ignores: [
    'Hän ei tullut.',
    'Se maksaa 2000 euroa.',
    'Soita 09 123 4567.',
    'Katso sivu 12.',
    'Versio 3.2.1 on ulkona.',
    'He voittivat 3-1.',
    'Klo 10.30 avataan.',
    'Paikalla oli 1500 ihmistä.',
    'FIRI 2020 rahoitti.',
    'Horisontti 2020 maksoi.',
    'Hän asuu Kotitie 12.',
    'Kuu paistaa ja to-do on pitkä.',
    'Noin 300 eaa. hän eli.',
  ],
};
