import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['lue myös', 'lue lisää', 'katso myös', 'lue koko', 'näytä lisää', 'takaisin', 'siirry'],
  asks: ['tilaa uutiskirje', 'tilaa', 'jaa artikkeli', 'jaa', 'seuraa meitä', 'kirjaudu', 'liity', 'mainos', 'tulosta', 'kopioi linkki', 'käytämme evästeitä', 'hyväksy', 'kirjoita kommentti', 'kommentoi'],
  labels: ['aiheeseen liittyvät', 'aiheesta lisää', 'uusimmat', 'uusimmat uutiset', 'luetuimmat', 'lisää uutisia', 'muita uutisia', 'aiheet', 'avainsanat', 'asiasanat', 'kommentit', 'kirjoittaja', 'uutiskirje', 'yhteystiedot', 'lisätietoja', 'tagit'],
  adverts: ['mainos', 'mainokset'],
  continues: ['artikkeli jatkuu mainoksen', 'juttu jatkuu mainoksen', 'teksti jatkuu mainoksen', 'artikkeli jatkuu kuvan', 'juttu jatkuu kuvan'],
  stems: ['uutiskirje', 'eväste', 'tilaa '],
  share: ['jaa'],
});
