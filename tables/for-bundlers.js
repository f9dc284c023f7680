// The tables as bundlers take them: ES modules all the way, since `load.cjs` needs a `require` that a bundle written as an ES
// module does not have. A table that nobody asks for stays out of the bundle. Node itself loads `load.cjs`, which is faster.
import citiesTable from './cities.json' with { type: 'json' };
import clustersTable from './clusters.json' with { type: 'json' };
import contentTreesTable from './content-trees.json' with { type: 'json' };
import encodingsTable from './encodings.json' with { type: 'json' };
import kinTable from './kin.json' with { type: 'json' };
import languageTable from './language.json' with { type: 'json' };
import namesTable from './names.json' with { type: 'json' };
import organizationsTable from './organizations.json' with { type: 'json' };
import placesTable from './places.json' with { type: 'json' };
import taggerTable from './tagger.json' with { type: 'json' };
import trigramsTable from './trigrams.json' with { type: 'json' };

export const cities = () => citiesTable;
export const clusters = () => clustersTable;
export const contentTrees = () => contentTreesTable;
export const encodings = () => encodingsTable;
export const kin = () => kinTable;
export const language = () => languageTable;
export const names = () => namesTable;
export const organizations = () => organizationsTable;
export const places = () => placesTable;
export const tagger = () => taggerTable;
export const trigrams = () => trigramsTable;
