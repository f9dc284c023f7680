import { entries, type BylineTables } from '../contracts/bylines';

export const bylines = (): BylineTables => ({
  by: entries('av, tekst av, skrive av, artikkel av, kronikk av, intervju av, reportasje av, publisert av, lagt ut av, kommentar av, innlegg av, gjesteinnlegg av, gjesteblogg av, blogginnlegg av, debattinnlegg av, lesarinnlegg av, essay av, portrett av, skriven av, intervjuet vart gjort av, intervjuet er gjort av, nedteikna av, ført i pennen av'),
  author: entries('tekst, innleggsforfattar, forfattar, forfattarar, artikkelforfattar, skribent, journalist, redaktør, reporter, tekst og foto, tekst & foto, tekst/foto, foto/tekst'),
  and: entries('og, samt'),
  credit: entries('foto, fotos, fotograf, fotografi, foto av, bilete, bilde, illustrasjon, illustrasjonsfoto, illustrasjonar, illustrasjoner, teikning, tegning, grafikk, video, figur, kilde, kjelde, omsetjing, omsett av, omsetjar, redigert av, redigering, layout, arkivfoto, pressefoto, kvalitetssikra av, fagleg kvalitetssikra av, faktasjekka av, korrekturlesen av, oppdatert av, sist oppdatert av, endra av, sist endra av'),
  published: entries('publisert, publiserast, publisert dato, lagt ut, lagt inn, oppretta, opprettet, publiseringsdato, dato, nyhet, nyheit, pressemelding, postet, skrive, utgjeve, utgjeven, nyhende, offentleggjort, sendt ut, lagt til, først publisert, opphavleg publisert, fyrste gong publisert, publisert på nett, artikkelen vart publisert, saka vart publisert'),
  modified: entries('sist oppdatert, oppdatert, sist endret, sist endra, endret, endra, sist revidert, revidert, oppdatering, oppdatert av, sist oppdatert av, endra av, sist endra av'),
  contact: entries('kontakt, kontaktperson, kontaktpersonar, kontaktpersoner, kontaktinformasjon, kontaktinfo, for mer informasjon, for meir informasjon, mer informasjon, meir informasjon, ytterligere informasjon, nærmere opplysninger, nærare opplysningar, opplysninger, spørsmål, pressekontakt, presseansvarlig, kontakt gjerne, ta kontakt med, for meir informasjon kontakt, pressekontaktar'),
  tags: entries('emneord, emner, emne, tema, temaer, stikkord, nøkkelord, tagger, tags, kategori, kategorier, kategoriar, les mer om, les meir om, mer om, meir om'),
  roles: entries('journalist, redaktør, skribent, reporter, frilansjournalist, frilanser, frilansar, kommunikasjonsrådgiver, kommunikasjonsrådgjevar, seniorrådgiver, seniorrådgjevar, rådgiver, rådgjevar, kommunikasjonsleder, kommunikasjonsleiar, kommunikasjonssjef, kommunikasjonsdirektør, pressekontakt, pressesjef, nettredaktør, nettjournalist, sjefredaktør, ansvarlig redaktør, forskningsjournalist, praktikant, professor, førsteamanuensis, amanuensis, stipendiat, forsker, forskar, rektor, dekan, instituttleder, instituttleiar, direktør, klyngesjef, daglig leder, dagleg leiar, prosjektleiar, avdelingsleiar, avdelingsdirektør, klyngeleiar, forskingsleiar, administrerande direktør, seniorforskar'),
  units: entries('kommunikasjon, kommunikasjonsavdelingen, kommunikasjonsavdelinga, redaksjonen, redaksjon, presse, universitet, universitetet, høgskole, høgskule, høyskole, høgskolen, fakultet, fakultetet, institutt, senter, avdeling, avdelingen, avdelinga, seksjon, seksjonen, sekretariatet, rektoratet, nyheter, nyheiter, forskningsrådet, kommune, kommunen, sjukehus, museum, klynga, ntb'),
  beside: entries('kl, klokka, klokken, min, minutt, minutter, minutters, lesetid, lesing, nummer, nr, årgang, tlf, tel, telefon, mobil, mob, e-post, kommentarar, kommentarer, kommentar, den'),
  logo: entries('logo, segl'),
  anybody: entries('pressemelding, redaksjonen'),
  today: entries('i dag'),
  elsewhere: entries('les også, les mer, les meir, les flere, se også, sjå også, relatert, relaterte, flere saker, flere nyheter, fleire saker, siste, mest lest, mest lese'),
  about: entries('om forfattaren, om forfattarane, om skribenten, om skribentane, om artikkelforfattaren, forfattaren, forfattarane, skribenten'),
  departments: ['kommunikasjon', 'kommunikasjonsavdelinga', 'presse', 'redaksjonen'],
  filedIn: ['i', 'under'],
  writtenFor: ['for'],
  unitLinks: ['for'],
});
