import { entries, type BylineTables } from '../contracts/bylines';

export const bylines = (): BylineTables => ({
  by: entries('av, tekst av, skrevet av, artikkel av, kronikk av, intervju av, reportasje av, publisert av, lagt ut av, kommentar av, innlegg av, gjesteinnlegg av, gjesteblogg av, blogginnlegg av, debattinnlegg av, leserinnlegg av, essay av, portrett av, intervjuet ble gjort av, intervjuet er gjort av, nedtegnet av, ført i pennen av'),
  author: entries('tekst, innleggsforfatter, forfatter, forfattere, artikkelforfatter, skribent, journalist, redaktør, reporter, tekst og foto, tekst & foto, tekst/foto, foto/tekst'),
  and: entries('og, samt'),
  credit: entries('foto, fotos, fotograf, fotografi, foto av, bilde, bilder, illustrasjon, illustrasjonsfoto, illustrasjonar, illustrasjoner, teikning, tegning, grafikk, video, figur, kilde, kjelde, oversettelse, oversatt av, oversetter, redigert av, redigering, layout, arkivfoto, pressefoto, kvalitetssikret av, faglig kvalitetssikret av, faktasjekket av, korrekturlest av, oppdatert av, sist oppdatert av, endret av, sist endret av'),
  published: entries('publisert, publiserast, publisert dato, lagt ut, lagt inn, oppretta, opprettet, publiseringsdato, dato, nyhet, nyheit, pressemelding, postet, skrevet, utgitt, utgivelsesdato, utgivelse, sendt ut, offentliggjort, lagt til, først publisert, opprinnelig publisert, første gang publisert, publisert på nett, publisert på nettet, artikkelen ble publisert, saken ble publisert, innlegget ble publisert, innlegg publisert'),
  modified: entries('sist oppdatert, oppdatert, sist endret, sist endra, endret, endra, sist revidert, revidert, oppdatering, oppdatert av, sist oppdatert av, endret av, sist endret av'),
  contact: entries('kontakt, kontaktperson, kontaktpersonar, kontaktpersoner, kontaktinformasjon, kontaktinfo, for mer informasjon, for meir informasjon, mer informasjon, meir informasjon, ytterligere informasjon, nærmere opplysninger, nærare opplysningar, opplysninger, spørsmål, pressekontakt, presseansvarlig, kontakt gjerne, ta kontakt med, for mer informasjon kontakt, pressekontakter'),
  tags: entries('emneord, emner, emne, tema, temaer, stikkord, nøkkelord, tagger, tags, kategori, kategorier, kategoriar, les mer om, les meir om, mer om, meir om'),
  roles: entries('journalist, redaktør, skribent, reporter, frilansjournalist, frilanser, frilansar, kommunikasjonsrådgiver, kommunikasjonsrådgjevar, seniorrådgiver, seniorrådgjevar, rådgiver, rådgjevar, kommunikasjonsleder, kommunikasjonsleiar, kommunikasjonssjef, kommunikasjonsdirektør, pressekontakt, pressesjef, nettredaktør, nettjournalist, sjefredaktør, ansvarlig redaktør, forskningsjournalist, praktikant, professor, førsteamanuensis, amanuensis, stipendiat, forsker, forskar, rektor, dekan, instituttleder, instituttleiar, direktør, klyngesjef, daglig leder, dagleg leiar, prosjektleder, avdelingsleder, avdelingsdirektør, klyngeleder, forskningsleder, administrerende direktør, seniorforsker'),
  units: entries('kommunikasjon, kommunikasjonsavdelingen, kommunikasjonsavdelinga, redaksjonen, redaksjon, presse, universitet, universitetet, høgskole, høgskule, høyskole, høgskolen, fakultet, fakultetet, institutt, senter, avdeling, avdelingen, avdelinga, seksjon, seksjonen, sekretariatet, rektoratet, nyheter, nyheiter, forskningsrådet, kommune, kommunen, sykehus, museum, klyngen, ntb'),
  beside: entries('kl, klokka, klokken, min, minutt, minutter, minutters, lesetid, lesing, nummer, nr, årgang, tlf, tel, telefon, mobil, mob, e-post, kommentarer, kommentar, visninger, den'),
  logo: entries('logo, segl'),
  anybody: entries('pressemelding, redaksjonen'),
  today: entries('i dag'),
  elsewhere: entries('les også, les mer, les meir, les flere, se også, sjå også, relatert, relaterte, flere saker, flere nyheter, fleire saker, siste, mest lest, mest lese'),
  about: entries('om forfatteren, om forfatterne, om skribenten, om skribentene, om artikkelforfatteren, forfatteren, forfatterne, skribenten'),
  departments: ['kommunikasjon', 'kommunikasjonsavdelingen', 'presse', 'presseavdelingen', 'redaksjonen'],
  filedIn: ['i', 'under'],
  writtenFor: ['for'],
  unitLinks: ['for'],
});
