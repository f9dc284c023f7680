import { placeTables, type PlaceTables } from '../contracts/places';

/** Dutch words and endings that tell places; by hand. */
export const places = (): PlaceTables => placeTables({
  countries: ['NL', 'BE', 'DE'],
  prepositions: ['in', 'uit', 'naar', 'nabij', 'bij', 'rondom'],
  loosePrepositions: ['te', 'van', 'tot', 'op', 'aan', 'om', 'over', 'voor', 'tussen', 'door', 'via', 'vanuit', 'met', 'langs'],
  cues: [
    'stad', 'gemeente', 'dorp', 'hoofdstad', 'havenstad', 'universiteitsstad', 'provincie', 'regio', 'eiland', 'land', 'plaats', 'wijk',
    'campus', 'stadsdeel', 'deelstaat', 'kanton',
  ],
  verbs: [
    'woont', 'woonde', 'ligt', 'lag', 'geboren', 'opgegroeid', 'verhuist', 'verhuisde', 'reist', 'gevestigd', 'gevestigde',
    'hoofdkantoor', 'vestiging', 'kantoor', 'opent', 'opende', 'gelegen',
  ],
  heads: [
    'universiteit', 'universiteitskliniek', 'hogeschool', 'ziekenhuis', 'politie', 'museum', 'bibliotheek', 'luchthaven', 'haven',
    'schouwburg', 'kerk', 'fc', 'marathon', 'university',
  ],
  areas: ['stad', 'gemeente', 'regio', 'centrum', 'noord', 'zuid', 'oost', 'west', 'provincie'],
  endings: ['s'],
  events: [
    'conferentie', 'congres', 'workshop', 'beurs', 'evenement', 'bijeenkomst', 'plaatsvindt', 'symposium', 'ondertekening',
    'openingsfeest', 'plechtigheid', 'jaarcongres', 'vindt plaats', 'vond plaats', 'plaatsgevonden',
  ],
  townOffices: ['burgemeester', 'gemeenteraad', 'wethouder'],
  townEndings: [
    'dam', 'drecht', 'hoven', 'veen', 'burg', 'dorp', 'wijk', 'horst', 'huizen', 'stad', 'meer', 'loo', 'lo', 'berg', 'voort', 'recht',
    'kerk', 'um', 'zaal', 'broek', 'muiden', 'sluis',
  ],
  nationalities: [
    'nederlands', 'nederlandse', 'vlaams', 'vlaamse', 'belgisch', 'belgische', 'duits', 'duitse', 'europees', 'europese', 'brabants',
    'brabantse', 'limburgs', 'limburgse', 'twents', 'twentse', 'gelders', 'gelderse', 'fries', 'friese', 'gronings', 'groningse',
    'hollands', 'hollandse', 'zeeuws', 'zeeuwse', 'utrechts', 'utrechtse', 'waals', 'waalse', 'frans', 'franse', 'brits', 'britse',
    'deens', 'deense', 'zweeds', 'zweedse', 'noors', 'noorse',
  ],
  adjectives: ['se'],
});
