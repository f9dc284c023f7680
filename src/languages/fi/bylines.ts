import { entries, type BylineTables } from '../contracts/bylines';

export const bylines = (): BylineTables => ({
  by: [],
  author: entries('teksti, artikkelin kirjoittaja, artikkelin tekijä, kirjoittaja, kirjoittajat, kirjoittanut, toimittanut, toimittaja, toimitus, teksti ja kuva, teksti ja kuvat, tekstit, julkaisija, vierasbloggaaja, vieraskirjoittaja, kolumnisti, haastattelun teki, haastatteli, haastattelija'),
  and: entries('ja, sekä, &'),
  credit: entries('kuva, kuvat, kuvaaja, valokuva, valokuvat, valokuvaaja, kuvitus, piirros, grafiikka, video, lähde, lähteet, käännös, kääntäjä, suomennos, suomentanut, taitto, tarkastanut, tarkistanut, faktat tarkistanut'),
  published: entries('julkaistu, julkaisupäivä, julkaistiin, julkaisuaika, päivämäärä, luotu, lisätty, uutinen, tiedote, julkaisupäivämäärä, pvm, lehdistötiedote, ilmestynyt, ilmestyi, kirjoitettu, julkistettu, julkaistu alun perin, alun perin julkaistu, julkaistu ensimmäisen kerran, julkaistu verkossa, julkaisun päivämäärä, artikkeli julkaistu, sivu julkaistu, juttu julkaistu'),
  modified: entries('päivitetty, viimeksi päivitetty, muokattu, viimeksi muokattu, muutettu, päivitys, sivua päivitetty'),
  contact: entries('yhteystiedot, yhteyshenkilö, yhteyshenkilöt, lisätiedot, lisätietoja, lisätietoja antaa, lisätietoja antavat, ota yhteyttä, mediayhteydet, lehdistö, lisätietoa, lisätietoja antaa tarvittaessa, mediayhteyshenkilö'),
  tags: entries('avainsanat, asiasanat, aiheet, aihe, aihepiirit, tunnisteet, kategoriat, kategoria, teemat, tagit, lisää aiheesta'),
  roles: entries('toimittaja, päätoimittaja, tiedottaja, viestintäpäällikkö, viestintäasiantuntija, viestintäjohtaja, tiedetoimittaja, vapaa toimittaja, erikoistoimittaja, harjoittelija, professori, dosentti, tutkija, tutkijatohtori, väitöskirjatutkija, rehtori, dekaani, johtaja, yliopistonlehtori'),
  units: entries('viestintä, toimitus, viestintäosasto, yliopisto, yliopiston, ammattikorkeakoulu, tiedekunta, laitos, keskus, instituutti, uutiset, ministeriö, säätiö, akatemia, stt'),
  beside: entries('klo, kello, min, minuutti, minuuttia, lukuaika, numero, nro, vuosikerta, puh, puhelin, gsm, sähköposti, kommenttia, kommentti'),
  logo: entries('logo, sinetti'),
  anybody: entries('toimitus'),
  today: entries('tänään'),
  elsewhere: entries('lue myös, lue lisää, katso myös, lisää aiheesta, uusimmat, luetuimmat, muita uutisia'),
  about: entries('tietoa kirjoittajasta, tietoa kirjoittajista, kirjoittajasta, kirjoittajista, tietoja kirjoittajasta, kirjoittajan esittely, kirjoittaja'),
  departments: ['viestintä'],
  filedIn: [],
  writtenFor: [],
  unitLinks: [],
});
