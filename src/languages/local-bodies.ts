/** Last parts of compounds for bodies of which there are many, with their article, in the languages that write them in one word. */
// prettier-ignore
export const LOCAL_BODIES: readonly string[] = [
  'biblioteket', 'kirken', 'kyrkan', 'kyrkja', 'retten', 'rätten', 'politiet', 'polisen', 'hospitalet', 'sygehuset', 'sykehuset',
  'sjukehuset', 'sjukhuset', 'gymnasiet', 'klubben', 'kontoret', 'vesenet', 'væsenet', 'nemnda', 'nämnden', 'laget', 'selskapet',
  'selskabet', 'bolaget', 'byrået', 'byrån', 'bureauet', 'foretaket', 'føretaket', 'vakten', 'vakta', 'sentralen', 'patruljen', 'utvalget',
  'utvalet', 'udvalget', 'utskottet', 'huset', 'møtet', 'gruppen', 'gruppa', 'skolen', 'skulen', 'skolan', 'forskinga', 'regjeringa',
  'styringa', 'ringen', 'bestyrelsen', 'organisasjonen', 'organisationen', 'bevegelsen', 'rørsla', 'rörelsen', 'konsernet', 'koncernen',
  'kassan', 'yliopisto', 'koulu', 'yhtiö', 'ryhmä', 'kirjasto', 'teatern', 'företagen', 'idretten', 'fabriken', 'fabrikken',
];

/** Those of them that name one body: "Krigshøgskolen". */
export const NAMED_BODIES: readonly string[] = ['høgskolen', 'høyskolen', 'højskolen', 'høgskulen', 'högskolan'];
