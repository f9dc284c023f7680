'use strict';
// The tables, loaded with the library, for `extract` itself touches no disk. They are JSON in ASCII: as strings of a
// module their nine megabytes would take twice the time and the memory, for the engine reads such strings as source.
const cities = require('./cities.json');
const clusters = require('./clusters.json');
const contentTrees = require('./content-trees.json');
const kin = require('./kin.json');
const language = require('./language.json');
const names = require('./names.json');
const organizations = require('./organizations.json');
const places = require('./places.json');
const tagger = require('./tagger.json');
const trigrams = require('./trigrams.json');

exports.cities = () => cities;
exports.clusters = () => clusters;
exports.contentTrees = () => contentTrees;
exports.kin = () => kin;
exports.language = () => language;
exports.names = () => names;
exports.organizations = () => organizations;
exports.places = () => places;
exports.tagger = () => tagger;
exports.trigrams = () => trigrams;
