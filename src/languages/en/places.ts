import { placeTables, type PlaceTables } from '../contracts/places';

/** English words and endings that tell places; by hand. */
export const places = (): PlaceTables => placeTables({
  countries: ['GB', 'US', 'IE', 'CA', 'AU'],
  prepositions: ['in', 'near', 'outside', 'throughout', 'across', 'around'],
  loosePrepositions: [
    'from', 'to', 'at', 'of', 'for', 'by', 'with', 'between', 'over', 'through', 'via', 'towards', 'toward', 'into', 'within', 'on',
    'off', 'under', 'against', 'beyond',
  ],
  townLeads: ['in', 'from', 'near', 'between'],
  partsOfCountry: ['state'],
  cues: [
    'city', 'town', 'village', 'capital', 'county', 'region', 'state', 'province', 'island', 'municipality', 'country', 'port', 'suburb',
    'district', 'area', 'campus', 'downtown', 'central',
  ],
  determiners: ['the'],
  verbs: [
    'lives', 'lived', 'living', 'based', 'located', 'situated', 'born', 'headquartered', 'moved', 'resident', 'offices', 'office',
    'opened', 'held', 'headquarters',
  ],
  heads: [
    'university', 'college', 'hospital', 'school', 'airport', 'police', 'museum', 'library', 'council', 'cathedral', 'united', 'city',
    'fc', 'times', 'post', 'tribune', 'herald', 'institute', 'polytechnic', 'business', 'zoo', 'symphony', 'orchestra', 'stock',
  ],
  areas: [
    'area', 'county', 'region', 'city', 'metropolitan', 'district', 'harbour', 'harbor', 'state', 'province', 'suburbs', 'bay',
  ],
  endings: [],
  events: [
    'conference', 'workshop', 'seminar', 'event', 'summit', 'held', 'meeting', 'symposium', 'congress', 'ceremony', 'signing',
    'roundtable', 'take place', 'takes place', 'took place', 'taking place', 'trade fair', 'fairs',
  ],
  townOffices: ['mayor'],
  townEndings: [
    'ton', 'ham', 'ford', 'bury', 'borough', 'burgh', 'mouth', 'wick', 'stead', 'ville', 'field', 'minster', 'chester', 'combe', 'worth',
    'thorpe', 'pool', 'port', 'haven', 'dale',
  ],
  directions: ['northern', 'southern', 'eastern', 'western'],
  based: ['based', 'headquartered'],
  states: {
    US: [
      'ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'mass', 'md', 'mich', 'minn',
      'miss', 'mo', 'mont', 'neb', 'nev', 'nh', 'nj', 'nm', 'ny', 'nc', 'nd', 'okla', 'ore', 'pa', 'ri', 'sc', 'sd', 'tenn', 'tex', 'vt',
      'va', 'wash', 'wva', 'wis', 'wyo', 'dc', 'al', 'ak', 'az', 'ar', 'ca', 'co', 'ct', 'de', 'fl', 'hi', 'ia', 'id', 'il', 'in', 'ks',
      'ma', 'me', 'mi', 'mn', 'ms', 'mt', 'ne', 'nv', 'oh', 'ok', 'or', 'tn', 'tx', 'ut', 'wa', 'wi', 'wv', 'wy',
    ],
    CA: ['ont', 'que', 'alta', 'sask', 'man', 'bc', 'ab', 'mb', 'nb', 'ns', 'on', 'qc', 'sk', 'nfld'],
    AU: ['nsw', 'vic', 'qld', 'tas'],
  },
  nationalities: [
    'danish', 'swedish', 'norwegian', 'finnish', 'german', 'dutch', 'french', 'british', 'english', 'scottish', 'irish', 'welsh',
    'belgian', 'swiss', 'austrian', 'italian', 'spanish', 'polish', 'portuguese', 'greek', 'czech', 'estonian', 'latvian', 'lithuanian',
    'icelandic', 'european', 'nordic', 'baltic', 'scandinavian', 'bavarian', 'saxon', 'flemish', 'catalan', 'basque', 'canadian',
    'american', 'indian', 'chinese', 'japanese', 'korean', 'russian', 'ukrainian', 'israeli', 'palestinian', 'pakistani', 'australian',
    'mexican', 'brazilian', 'african', 'asian', 'arab', 'turkish', 'iranian', 'iraqi', 'egyptian', 'syrian', 'lebanese', 'jordanian',
    'saudi', 'kenyan', 'nigerian', 'ethiopian', 'vietnamese', 'thai', 'indonesian', 'malaysian', 'philippine', 'argentine', 'chilean',
    'colombian', 'peruvian', 'venezuelan', 'cuban', 'hungarian', 'romanian', 'bulgarian', 'serbian', 'croatian', 'slovenian', 'slovak',
  ],
});
