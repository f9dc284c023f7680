import { placeTables, type PlaceTables } from '../contracts/places';

/** German words and endings that tell places; by hand. */
export const places = (): PlaceTables => placeTables({
  countries: ['DE', 'AT', 'CH', 'LU', 'LI'],
  prepositions: ['in', 'aus', 'nach', 'nahe', 'bei', 'nördlich', 'südlich', 'östlich', 'westlich', 'innerhalb', 'außerhalb'],
  loosePrepositions: ['von', 'um', 'über', 'für', 'zwischen', 'durch', 'gegen', 'zu', 'ab', 'an', 'auf', 'im', 'via', 'rund', 'mit'],
  townLeads: ['in', 'aus', 'nach', 'nahe', 'bei', 'zwischen'],
  cues: [
    'stadt', 'hauptstadt', 'landeshauptstadt', 'kreisstadt', 'hansestadt', 'universitätsstadt', 'hafenstadt', 'gemeinde', 'ort', 'dorf',
    'region', 'land', 'insel', 'kreis', 'landkreis', 'bundesland', 'bundesstaat', 'us-bundesstaat', 'kanton', 'provinz', 'standort', 'standorte', 'campus', 'raum',
    'stadtteil', 'messe', 'hochschulcampus',
  ],
  determiners: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'kein', 'keine', 'keinen', 'keinem',
    'keiner', 'etwas', 'viel', 'fürs', 'beim', 'zum', 'ans', 'ins', 'eigene', 'eigener', 'eigenen', 'eigenem', 'dieser', 'diese',
    'dieses', 'diesem', 'diesen', 'jede', 'jeder', 'jedes',
  ],
  verbs: [
    'wohnt', 'wohnte', 'liegt', 'lag', 'geboren', 'aufgewachsen', 'zog', 'ziehen', 'reist', 'reiste', 'ansässig', 'ansässige',
    'ansässigen', 'sitz', 'hauptsitz', 'zentrale', 'niederlassung', 'eröffnet', 'stattfindet', 'gelegen',
  ],
  heads: [
    'universität', 'hochschule', 'universitätsklinikum', 'klinikum', 'polizei', 'oper', 'philharmoniker', 'symphoniker', 'zeitung',
    'nachrichten', 'rundschau', 'tageblatt', 'anzeiger', 'dom', 'hauptbahnhof', 'hbf', 'messe', 'flughafen', 'stadtwerke', 'gmbh', 'ag',
    'e', 'verein', 'sparkasse',
  ],
  areas: ['stadt', 'land', 'umland', 'süd', 'nord', 'ost', 'west', 'mitte', 'innenstadt', 'zentrum'],
  endings: ['s'],
  events: [
    'konferenz', 'tagung', 'workshop', 'messe', 'veranstaltung', 'kongress', 'stattfindet', 'statt', 'jahrestagung', 'tagte', 'tagten',
    'tagt', 'mitgliederversammlung', 'jahrestreffen', 'auftaktveranstaltung', 'festakt', 'stattfinden', 'stattfand', 'stattfanden',
    'stattgefunden',
  ],
  // Every German noun has a capital: an ending tells no town.
  townOffices: ['oberbürgermeister', 'oberbürgermeisterin', 'bürgermeister', 'bürgermeisterin', 'stadtrat', 'stadträtin', 'gemeinderat', 'stadtverordnete'],
  townEndings: [],
  capitalNouns: true,
  siteEndings: ['tal', 'land', 'gau', 'see', 'viertel', 'wald', 'gebirge', 'gebiet', 'kreis', 'heide', 'marsch', 'aue'],
  directions: ['nördliche', 'südliche'],
  regions: [
    'norddeutschland', 'süddeutschland', 'ostdeutschland', 'westdeutschland', 'mitteldeutschland', 'nordost', 'nordwest', 'südost',
    'südwest', 'nordbayern', 'südbayern', 'ostbayern', 'westbayern', 'nordhessen', 'südhessen', 'osthessen', 'westhessen', 'mittelhessen',
    'nordsachsen', 'südsachsen', 'ostsachsen', 'westsachsen', 'mittelsachsen', 'ostösterreich', 'westösterreich', 'südösterreich',
    'nordschweiz', 'ostschweiz', 'südschweiz', 'westschweiz',
  ],
  apart: [
    'saale', 'oder', 'spree', 'main', 'havel', 'westfalen', 'westf', 'holstein', 'breisgau', 'oberpfalz', 'allgäu', 'lausitz', 'ems',
    'wied', 'donau', 'neckar', 'eder', 'lahn', 'ruhr', 'weser', 'aller', 'rheinland', 'sieg', 'pfalz', 'altmark', 'vogtland', 'elbe',
  ],
});
