import citiesTable = require('./cities.cjs');
import clustersTable = require('./clusters.cjs');
import contentTreesTable = require('./content-trees.cjs');
import kinTable = require('./kin.cjs');
import languageTable = require('./language.cjs');
import namesTable = require('./names.cjs');
import placesTable = require('./places.cjs');
import taggerTable = require('./tagger.cjs');

export function cities(): typeof citiesTable;
export function clusters(): typeof clustersTable;
export function contentTrees(): typeof contentTreesTable;
export function kin(): typeof kinTable;
export function language(): typeof languageTable;
export function names(): typeof namesTable;
export function places(): typeof placesTable;
export function tagger(): typeof taggerTable;
