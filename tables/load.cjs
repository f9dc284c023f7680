'use strict';
// The tables, read with the library, for `extract` itself touches no disk. They are JSON in ASCII, so that a bundler can
// take them along. Where they lie beside this file they are read byte for byte and no more: a table is parsed when first
// asked for, and its long texts, which are nearly all of it, are cut out of it as they are.
const { closeSync, openSync, readSync } = require('node:fs');
const { basename, join } = require('node:path');

/** Texts of so many letters stay where they lie. */
const LONG = 4096;
/** Stands for such a text in the JSON that is parsed, before its number. */
const MARK = '~long~';

/** Every file is read into the same memory, which is let go with the last: new memory takes longer to get than to fill. */
let room = null;
/** More than the largest table has. */
const ROOM = 1 << 22;

/**
 * The JSON of a table; null in a bundle, which has this file's code somewhere else, or in an ES module without `__filename`. Read as UTF-8 it comes to lie in the
 * engine's own heap, as it does not where bytes are asked for: what lives outside makes the first collection due earlier.
 */
function jsonOf(name) {
  if (typeof __filename !== 'string' || basename(__filename) !== 'load.cjs') return null;
  let file = null;
  try {
    file = openSync(join(__dirname, `${name}.json`));
    return textOf(file);
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

function textOf(file) {
  room ??= Buffer.allocUnsafeSlow(ROOM);
  let size = 0;
  for (let read = -1; read !== 0; size += read) {
    if (size === room.length) room = Buffer.concat([room], 2 * size);
    read = readSync(file, room, size, room.length - size, null);
  }
  return room.toString('utf8', 0, size);
}

/** A table that is read now and parsed when it is first asked for. */
function table(name, bundled) {
  const json = jsonOf(name);
  let parsed = json === null ? bundled() : null;
  return () => (parsed ??= parse(json));
}

/** What JSON in ASCII says; its long texts are parts of it, not copies. */
function parse(json) {
  const texts = [];
  let short = '';
  let from = 0;
  for (let open = json.indexOf('"'); open !== -1; ) {
    const close = endOfText(json, open);
    const text = json.slice(open + 1, close);
    if (text.length > LONG && !text.includes('\\')) {
      short += json.slice(from, open + 1) + MARK + texts.length;
      texts.push(text);
      from = close;
    }
    open = json.indexOf('"', close + 1);
  }
  return withTexts(JSON.parse(short + json.slice(from)), texts);
}

function endOfText(json, open) {
  for (let close = json.indexOf('"', open + 1); ; close = json.indexOf('"', close + 1)) {
    let escapes = 0;
    while (json[close - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return close;
  }
}

function withTexts(value, texts) {
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'object') withTexts(part, texts);
    else if (typeof part === 'string' && part.startsWith(MARK)) value[key] = texts[Number(part.slice(MARK.length))];
  }
  return value;
}

exports.cities = table('cities', () => require('./cities.json'));
exports.clusters = table('clusters', () => require('./clusters.json'));
exports.contentTrees = table('content-trees', () => require('./content-trees.json'));
exports.encodings = table('encodings', () => require('./encodings.json'));
exports.kin = table('kin', () => require('./kin.json'));
exports.language = table('language', () => require('./language.json'));
exports.names = table('names', () => require('./names.json'));
exports.organizations = table('organizations', () => require('./organizations.json'));
exports.places = table('places', () => require('./places.json'));
exports.tagger = table('tagger', () => require('./tagger.json'));
exports.trigrams = table('trigrams', () => require('./trigrams.json'));
room = null;
