import { entries, type BylineTables } from '../contracts/bylines';

export const bylines = (): BylineTables => ({
  by: entries('af, skrevet af, tekst af, artikel af, kronik af, interview af, klumme af, kommentar af, indlæg af, reportage af, analyse af, publiceret af, udgivet af, lagt online af, oprettet af, v/, gæsteindlæg af, gæsteblog af, blogindlæg af, debatindlæg af, læserbrev af, essay af, portræt af'),
  author: entries('tekst, indlægsforfatter, forfatter, forfattere, skribent, journalist, redaktør, skrevet af, afsender, byline, tekst og foto, tekst/foto, foto/tekst'),
  and: entries('og, samt'),
  credit: entries('foto, fotos, fotograf, fotografi, foto af, billede, billeder, illustration, illustrationer, tegning, grafik, video, figur, kilde, oversættelse, oversat af, oversætter, redigeret af, redigering, layout, modelfoto, arkivfoto, pressefoto, gennemlæst af, fagligt gennemlæst af, korrekturlæst af, kvalitetssikret af, faktatjekket af'),
  published: entries('publiceret, udgivet, offentliggjort, lagt online, lagt på nettet, oprettet, dato, publiceringsdato, udgivelsesdato, bragt, nyhed, nyhed fra, pressemeddelelse, udsendt, skrevet, postet, lagt på, indsat, indsendt, tilføjet, frigivet, offentliggørelsesdato, publiceringstidspunkt, først publiceret, oprindeligt publiceret, oprindeligt udgivet, første gang publiceret, dato for offentliggørelse, online siden, artiklen er publiceret, artiklen er bragt, udgivelsestidspunkt, først bragt'),
  modified: entries('senest ændret, sidst ændret, opdateret, senest opdateret, sidst opdateret, ændret, revideret, sidst revideret, senest revideret, rettet'),
  contact: entries('kontakt, kontaktperson, kontaktpersoner, kontaktinformation, kontaktoplysninger, yderligere oplysninger, yderligere information, for yderligere oplysninger, for yderligere information, for mere information, for yderligere information kontakt venligst, for yderligere oplysninger kontakt venligst, for mere information kontakt venligst, kontakt venligst, flere oplysninger, mere information, pressekontakt, presseansvarlig, henvendelse, kontakt gerne, for yderligere information kontakt, for yderligere oplysninger kontakt, for mere information kontakt, yderligere oplysninger hos, yderligere oplysninger fås hos, forskerkontakt, pressekontakter'),
  tags: entries('emner, emne, emneord, tags, tag, nøgleord, stikord, kategori, kategorier, temaer, tema, læs mere om'),
  roles: entries('journalist, redaktør, skribent, reporter, korrespondent, kommunikationsrådgiver, kommunikationsmedarbejder, kommunikationskonsulent, kommunikationspartner, pressemedarbejder, presserådgiver, pressechef, kommunikationschef, kommunikationsansvarlig, webredaktør, chefredaktør, ansvarshavende redaktør, videnskabsjournalist, freelancejournalist, studentermedhjælper, studentermedarbejder, praktikant, journalistpraktikant, professor, lektor, adjunkt, postdoc, forsker, ph.d.-studerende, institutleder, dekan, rektor, direktør, konsulent, informationsmedarbejder, projektleder, projektchef, sektionsleder, centerleder, afdelingsleder, afdelingschef, vicedirektør, udviklingschef, klyngedirektør, specialkonsulent, chefkonsulent, seniorforsker, professor mso, ph.d.-stipendiat, adm. direktør, administrerende direktør, akademisk medarbejder, pressekonsulent'),
  units: entries('kommunikation, redaktionen, redaktion, nyhedsredaktionen, presse, presseafdelingen, pressetjenesten, kommunikationsafdelingen, fakultet, fakultetet, institut, universitet, universitets, center, afdeling, afdelingen, administration, rektorat, sekretariat, sekretariatet, dekanat, centre, styrelsen, ministeriet, nyheder, avisen, forskerforum, kommune, kommunen, erhvervsakademi, professionshøjskole, hospital, universitetshospital, klynge, klyngen, styrelse, forening, foreningen, museum'),
  beside: entries('kl, klokken, min, minut, minutter, minutters, læsetid, læsning, nummer, nr, årgang, nummer, tlf, tel, telefon, mobil, mob, e-mail, mail, kommentarer, kommentar, visninger, den, d'),
  logo: entries('logo, segl, logotype, våben'),
  anybody: entries('pressemeddelelse, redaktion, redaktionen'),
  today: entries('i dag, dags dato'),
  elsewhere: entries('læs også, læs mere, se også, hør også, relateret, relaterede, læs flere, flere nyheder, seneste, mest læste, andre læser'),
  about: entries('om forfatteren, om forfatterne, om skribenten, om skribenterne, forfatteren, forfatterne, skribenten, hvem er forfatteren'),
  departments: ['kommunikation', 'kommunikationsafdelingen', 'presse', 'presseafdelingen', 'pressetjenesten', 'redaktionen'],
  filedIn: ['i', 'under'],
  writtenFor: ['for'],
  unitLinks: ['for'],
});
