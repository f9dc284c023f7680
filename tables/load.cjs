'use strict';
// The tables, loaded with the library (`extract` itself touches no disk) and decoded on first use. A module that imports
// a table itself would have its whole source read for the names that it exports; `require` reads none.
const cities = require('./cities.cjs');
const clusters = require('./clusters.cjs');
const contentTrees = require('./content-trees.cjs');
const kin = require('./kin.cjs');
const language = require('./language.cjs');
const names = require('./names.cjs');
const places = require('./places.cjs');
const tagger = require('./tagger.cjs');

exports.cities = () => cities;
exports.clusters = () => clusters;
exports.contentTrees = () => contentTrees;
exports.kin = () => kin;
exports.language = () => language;
exports.names = () => names;
exports.places = () => places;
exports.tagger = () => tagger;
