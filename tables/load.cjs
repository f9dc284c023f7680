'use strict';
// The tables, each loaded when it is asked for. A module that imports a table itself would have its whole source read for
// the names that it exports, before anything runs; `require` reads none.
exports.cities = () => require('./cities.cjs');
exports.clusters = () => require('./clusters.cjs');
exports.language = () => require('./language.cjs');
exports.names = () => require('./names.cjs');
exports.places = () => require('./places.cjs');
exports.tagger = () => require('./tagger.cjs');
