import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['lue myös', 'lue lisää', 'katso myös', 'lue koko', 'näytä lisää', 'takaisin', 'siirry'],
  asks: ['tilaa uutiskirje', 'tilaa', 'jaa artikkeli', 'jaa', 'seuraa meitä', 'kirjaudu', 'liity', 'mainos', 'tulosta', 'kopioi linkki', 'käytämme evästeitä', 'hyväksy', 'kirjoita kommentti', 'kommentoi'],
  labels: ['aiheeseen liittyvät', 'aiheesta lisää', 'uusimmat', 'uusimmat uutiset', 'luetuimmat', 'lisää uutisia', 'muita uutisia', 'aiheet', 'avainsanat', 'asiasanat', 'kommentit', 'kirjoittaja', 'uutiskirje', 'yhteystiedot', 'lisätietoja', 'tagit'],
  adverts: ['mainos', 'mainokset'],
  continues: ['artikkeli jatkuu', 'juttu jatkuu', 'teksti jatkuu'],
  continuesWhere: ['mainoksen jälkeen', 'mainoksen alla', 'mainoksen alapuolella', 'kuvan jälkeen', 'kuvan alla', 'kuvan alapuolella', 'videon jälkeen', 'videon alla'],
  stems: ['uutiskirje', 'eväste', 'tilaa ', 'hköpostiisi'],
  consent: { to: ['eväste', 'suostumu'], given: ['hyväksy', 'suostumu', 'salli'], shown: ['video', 'sisält', 'sisäll'] },
  sections: ['uutinen', 'uutiset', 'uutisarkisto', 'ajankohtaista', 'ajankohtaiset', 'artikkeli', 'artikkelit', 'tiedote', 'tiedotteet', 'lehdistötiedote', 'lehdistötiedotteet', 'mediatiedote', 'mediatiedotteet', 'medialle', 'uutiset ja tapahtumat', 'uutiset ja tiedotteet', 'etusivu', 'tervetuloa', 'tapahtuma', 'tapahtumat', 'blogi', 'tutkimusuutiset', 'tulosta', 'nimetön'],
  share: ['jaa'],
  notFound: ['sivua ei löytynyt', 'sivua ei löydy', 'sivua ei löytynyt palvelimelta', 'etsimääsi sivua ei löytynyt', 'etsimääsi sivua ei löydy', 'hakemaasi sivua ei löytynyt', 'sivua ei ole'],
});
