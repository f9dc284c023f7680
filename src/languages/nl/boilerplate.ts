import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['lees ook', 'lees meer', 'lees verder', 'bekijk ook', 'zie ook', 'meer over', 'meer informatie', 'toon meer', 'terug naar', 'ga naar'],
  asks: ['abonneer', 'schrijf je in', 'schrijf u in', 'deel dit', 'deel op', 'deel artikel', 'volg ons', 'inloggen', 'log in', 'word lid', 'advertentie', 'afdrukken', 'link kopiëren', 'wij gebruiken cookies', 'deze website gebruikt', 'accepteer', 'plaats een reactie', 'reageer'],
  labels: ['gerelateerd', 'gerelateerde artikelen', 'gerelateerd nieuws', 'laatste nieuws', 'meest gelezen', 'meer nieuws', 'ander nieuws', 'onderwerpen', 'trefwoorden', 'reacties', 'over de auteur', 'nieuwsbrief', 'delen', 'contact', 'tags'],
  adverts: ['advertentie', 'advertenties'],
  continues: ['artikel gaat verder', 'tekst gaat verder', 'het artikel gaat', 'artikel loopt door', 'tekst loopt door'],
  stems: ['nieuwsbrief', 'abonneer', 'privacybeleid'],
  share: ['deel', 'volg', 'op', 'ons', 'en'],
});
