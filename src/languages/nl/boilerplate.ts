import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['lees ook', 'lees meer', 'lees verder', 'bekijk ook', 'zie ook', 'meer over', 'meer informatie', 'toon meer', 'terug naar', 'ga naar'],
  asks: ['abonneer', 'schrijf je in', 'schrijf u in', 'deel dit', 'deel op', 'deel artikel', 'volg ons', 'inloggen', 'log in', 'word lid', 'advertentie', 'afdrukken', 'link kopiëren', 'wij gebruiken cookies', 'deze website gebruikt', 'accepteer', 'plaats een reactie', 'reageer'],
  labels: ['gerelateerd', 'gerelateerde artikelen', 'gerelateerd nieuws', 'laatste nieuws', 'meest gelezen', 'meer nieuws', 'ander nieuws', 'onderwerpen', 'trefwoorden', 'reacties', 'over de auteur', 'nieuwsbrief', 'delen', 'contact', 'tags'],
  adverts: ['advertentie', 'advertenties'],
  continues: ['artikel gaat verder', 'het artikel gaat verder', 'tekst gaat verder', 'de tekst gaat verder', 'artikel loopt door', 'het artikel loopt door', 'tekst loopt door', 'de tekst loopt door', 'lees verder'],
  continuesWhere: ['onder de advertentie', 'na de advertentie', 'onder de reclame', 'na de reclame', 'onder de foto', 'na de foto', 'onder de afbeelding', 'na de afbeelding', 'onder de video', 'na de video', 'hieronder'],
  stems: ['nieuwsbrief', 'abonneer', 'privacybeleid', 'uw e-mail', 'je inbox'],
  consent: { to: ['cookie', 'toestemming'], given: ['accepte', 'toestemming', 'toesta'], shown: ['video', 'inhoud'] },
  sections: ['nieuws', 'nieuwsbericht', 'nieuwsberichten', 'nieuwsarchief', 'actueel', 'actualiteit', 'artikel', 'artikelen', 'pers', 'persbericht', 'persberichten', 'nieuws en agenda', 'nieuws en evenementen', 'nieuws en pers', 'laatste nieuws', 'onderzoeksnieuws', 'home', 'startpagina', 'welkom', 'agenda', 'evenement', 'evenementen', 'blog', 'afdrukken', 'print', 'naamloos document'],
  share: ['deel', 'volg', 'op', 'ons', 'en'],
  notFound: ['pagina niet gevonden', 'de pagina is niet gevonden', 'de pagina kon niet worden gevonden', 'deze pagina bestaat niet', 'de pagina bestaat niet', 'pagina bestaat niet'],
});
