import { entries, type BylineTables } from '../contracts/bylines';

export const bylines = (): BylineTables => ({
  by: entries('door, geschreven door, tekst door, artikel door, geplaatst door, gepubliceerd door, een artikel van, een bijdrage van, interview door, column van, tekst van, gastblog door, gastblog van, gastbijdrage van, gastbijdrage door, opinie door, opinie van, blog van, een column van, essay van, opgetekend door, het interview werd afgenomen door, interview afgenomen door'),
  author: entries('tekst, berichtauteur, bericht auteur, auteur, auteurs, schrijver, redacteur, journalist, redactie, tekst en foto, tekst en beeld, geschreven door, tekst en foto’s, tekst en foto\'s, tekst & foto, tekst/foto, tekst en fotografie'),
  and: entries('en, &'),
  credit: entries('foto, fotos, foto\'s, fotograaf, fotografie, beeld, beelden, illustratie, illustraties, tekening, grafiek, video, bron, vertaling, vertaald door, vertaler, eindredactie, vormgeving, archieffoto, beoordeeld door, medisch beoordeeld door, gecontroleerd door, nagekeken door, geredigeerd door, bijgewerkt door, laatst bijgewerkt door, gewijzigd door, laatst gewijzigd door'),
  published: entries('gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, publicatiedatum, publicatie, datum, verschenen, verschenen op, nieuws, nieuwsbericht, persbericht, geschreven op, aangemaakt op, online sinds, toegevoegd, toegevoegd op, uitgegeven op, gepost op, plaatsingsdatum, bericht van, ingezonden op, eerst gepubliceerd op, oorspronkelijk gepubliceerd op, oorspronkelijk gepubliceerd, online gezet op, persbericht van, datum publicatie, online geplaatst op, datum van publicatie, verschijningsdatum'),
  modified: entries('bijgewerkt, bijgewerkt op, laatst bijgewerkt, laatst bijgewerkt op, laatst gewijzigd, laatst gewijzigd op, gewijzigd, gewijzigd op, laatste update, aangepast, aangepast op, laatst aangepast, update, bijgewerkt door, laatst bijgewerkt door, gewijzigd door, laatst gewijzigd door'),
  contact: entries('contact, contactpersoon, contactpersonen, contactgegevens, contactinformatie, meer informatie, voor meer informatie, nadere informatie, meer weten, perscontact, noot voor de redactie, persvoorlichting, persvoorlichter, vragen, neem contact op met, wetenschappelijk contact, perscontacten'),
  tags: entries('trefwoorden, trefwoord, onderwerpen, onderwerp, tags, tag, categorie, categorieën, thema, themas, thema\'s, dossier, dossiers, labels, meer over'),
  roles: entries('journalist, redacteur, verslaggever, correspondent, schrijver, auteur, eindredacteur, hoofdredacteur, wetenschapsjournalist, wetenschapsredacteur, communicatieadviseur, communicatiemedewerker, persvoorlichter, woordvoerder, stagiair, freelancejournalist, hoogleraar, promovendus, onderzoeker, universitair docent, directeur, rector, decaan'),
  units: entries('redactie, communicatie, persdienst, afdeling, universiteit, hogeschool, faculteit, instituut, centrum, ministerie, nieuws, krant, dagblad, stichting, anp, belga'),
  beside: entries('uur, om, min, minuut, minuten, leestijd, leesduur, lezen, nummer, nr, jaargang, op, tel, telefoon, mobiel, e-mail, reacties, reactie'),
  logo: entries('logo, zegel'),
  anybody: entries('redaktie'),
  today: entries('vandaag, heden'),
  elsewhere: entries('lees ook, lees meer, lees verder, zie ook, gerelateerd, gerelateerde artikelen, meer nieuws, meest gelezen, laatste nieuws, ander nieuws, over de auteur'),
  about: entries('over de auteur, over de auteurs, over de schrijver, de auteur, de auteurs'),
  departments: ['communicatie', 'persvoorlichting'],
  filedIn: ['in', 'onder'],
  writtenFor: ['voor'],
  unitLinks: ['voor', 'van'],
});
