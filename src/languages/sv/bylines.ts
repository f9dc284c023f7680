import { entries, type BylineTables } from '../contracts/bylines';

export const bylines = (): BylineTables => ({
  by: entries('av, text av, skriven av, skrivet av, artikel av, krönika av, intervju av, reportage av, publicerad av, postad av, upplagd av, gästinlägg av, gästblogg av, gästkrönika av, blogginlägg av, debattartikel av, debattinlägg av, essä av, intervjun gjordes av, intervjun är gjord av, nedtecknat av, upptecknat av'),
  author: entries('text, inläggsförfattare, författare, skribent, journalist, redaktör, artikelförfattare, reporter, text och foto, text & foto, text/foto, foto/text, text & bild, text och bild'),
  and: entries('och, samt'),
  credit: entries('foto, foton, fotograf, fotografi, foto av, bild, bilder, illustration, illustrationer, illustratör, teckning, grafik, video, figur, källa, översättning, översatt av, översättare, redigering, redigerad av, layout, pressbild, genrebild, arkivbild, granskad av, faktagranskad av, språkgranskad av, korrekturläst av, kvalitetssäkrad av, uppdaterad av, senast uppdaterad av, ändrad av, senast ändrad av'),
  published: entries('publicerad, publicerat, publicerades, publicerad den, publiceringsdatum, skapad, upplagd, utgiven, datum, utlagd, nyhet, pressmeddelande, postad, skriven, utgivningsdatum, inlagd, tillagd, postat, publicering, publicerad första gången, ursprungligen publicerad, först publicerad, publicerad på webben, publicerad online, artikeln publicerades, sidan publicerad, sidan publicerades, inlägget publicerades, sidan skapad, sidan skapades, utgivet'),
  modified: entries('uppdaterad, senast uppdaterad, senast ändrad, ändrad, sidan uppdaterad, sidan uppdaterades, sidan senast uppdaterad, senast granskad, granskad, reviderad, uppdaterades, senast uppdaterades, uppdaterad av, senast uppdaterad av, ändrad av, senast ändrad av'),
  contact: entries('kontakt, kontaktperson, kontaktpersoner, kontaktinformation, kontaktuppgifter, kontakta, för mer information, för ytterligare information, mer information, ytterligare information, ytterligare upplysningar, presskontakt, pressansvarig, frågor besvaras av, upplysningar, kontakta gärna, för mer information kontakta, för ytterligare information kontakta, kontakt för media, kontakt för medier, presskontakter'),
  tags: entries('ämnen, ämne, ämnesord, nyckelord, taggar, tagg, etiketter, kategori, kategorier, sökord, teman, mer om, läs mer om, tags'),
  roles: entries('journalist, redaktör, skribent, reporter, frilansjournalist, frilans, kommunikatör, kommunikationsansvarig, informatör, pressansvarig, presskommunikatör, presschef, pressekreterare, webbredaktör, chefredaktör, vetenskapsjournalist, forskningskommunikatör, praktikant, professor, docent, lektor, doktorand, forskare, rektor, prefekt, dekan, vd, direktör, projektledare, avdelningschef, klusterledare, universitetslektor, biträdande professor, forskningsledare, enhetschef, kommunikationschef, verksamhetsledare, postdoktor'),
  units: entries('kommunikation, redaktionen, redaktion, nyhetsredaktionen, press, pressavdelningen, presstjänsten, kommunikationsavdelningen, fakulteten, fakultet, institutionen, institution, universitet, universitets, högskola, högskolan, centrum, enheten, avdelningen, kansliet, ledningskansliet, rektorsämbetet, nyheter, centrumbildning, kommun, kommunen, sjukhus, forskningsinstitut, museum, myndigheten, tt'),
  beside: entries('kl, klockan, min, minut, minuter, minuters, lästid, läsning, nummer, nr, år, årgång, tel, tfn, telefon, mobil, mob, e-post, e-mail, kommentarer, kommentar, visningar, den'),
  logo: entries('logotyp, logga, sigill'),
  anybody: entries('pressmeddelande, redaktionen'),
  today: entries('i dag, idag'),
  elsewhere: entries('läs också, läs även, läs mer, se även, relaterat, relaterade, fler nyheter, senaste, mest läst, mest lästa'),
  about: entries('om författaren, om författarna, om skribenten, om skribenterna, om artikelförfattaren, om artikelförfattarna, författaren, skribenten, artikelförfattaren'),
  departments: ['kommunikation', 'kommunikationsavdelningen', 'press', 'pressavdelningen', 'presstjänsten', 'redaktionen'],
  filedIn: ['i', 'under'],
  writtenFor: ['för'],
  unitLinks: ['för'],
});
