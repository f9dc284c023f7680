import { placeTables, type PlaceTables } from '../contracts/places';

/** French words and endings that tell places; by hand. */
export const places = (): PlaceTables => placeTables({
  countries: ['FR', 'BE', 'CH', 'LU', 'CA'],
  prepositions: ['à', 'depuis', 'vers', 'près'],
  loosePrepositions: ['de', 'd', 'en', 'au', 'aux', 'du', 'sur', 'dans', 'entre', 'par', 'pour', 'chez'],
  cues: [
    'ville', 'villes', 'capitale', 'commune', 'village', 'région', 'département', 'pays', 'île', 'province', 'site', 'campus',
    'métropole', 'agglomération', 'quartier', 'port', 'mairie', 'venu', 'venue', 'venus', 'venues', 'vient', 'viennent', 'originaire',
    'originaires', 'autour', 'près',
  ],
  verbs: [
    'habite', 'habitait', 'situé', 'située', 'situés', 'implanté', 'implantée', 'né', 'née', 'basé', 'basée', 'siège', 'installé',
    'installée', 'ouvre', 'tenue', 'lieu',
  ],
  heads: ['université', 'hôpital', 'gare', 'aéroport', 'musée', 'métropole', 'school', 'inp', 'business'],
  areas: ['métropole', 'agglomération', 'ville', 'centre'],
  endings: [],
  events: [
    'conférence', 'colloque', 'atelier', 'salon', 'congrès', 'événement', 'tiendra', 'séminaire', 'cérémonie', 'assises', 'inauguration',
    'a lieu', 'aura lieu', 'eu lieu',
  ],
  townEndings: ['ville', 'court', 'bourg', 'ac', 'y', 'ières', 'iers', 'mont', 'sur-seine', 'heim', 'encourt', 'viller'],
});
