import type { PageTables } from '../contracts/pages';

export const pages = (): PageTables => ({
  home: ['etusivu'],
  codes: [],
  authors: ['kirjoittaja', 'kirjoittajat'],
  writers: ['toimittaja', 'toimittajat'],
  people: ['henkilot', 'henkilosto'],
  accounts: ['verkkotoimitus'],
  classes: {
    navigation: ['valikko', 'murupolku'],
    aside: ['sivupalkki'],
    teaser: ['lue', 'lisää', 'aiheesta', 'luetuimmat'],
    comments: ['kommentit'],
    share: ['jaa', 'jako'],
    signup: ['uutiskirje'],
    advert: ['mainos'],
    author: ['kirjoittaja'],
    tags: ['avainsanat'],
    caption: ['kuvateksti'],
    consent: ['suostumus'],
    form: ['haku'],
    article: ['uutinen'],
    body: ['sisältö'],
    lead: ['ingressi'],
    quote: ['sitaatti'],
    title: ['otsikko'],
  },
});
