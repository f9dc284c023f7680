'use strict';
// The tables, read with the library, for `extract` itself touches no disk. They are JSON in ASCII, so that a bundler can
// take them along. Where they lie beside this file their bytes are read and no more: a table is parsed when first asked
// for, and its long texts, which are nearly all of it, each when they are.
const { readFileSync } = require('node:fs');
const { basename, join } = require('node:path');

const QUOTE = 34;
const BACKSLASH = 92;
/** Texts of so many bytes stay where they lie. */
const LONG = 4096;
/** Stands for such a text in the JSON that is parsed, before its number. */
const MARK = '~long~';

/** The bytes of a table; null in a bundle, which has this file's code somewhere else. */
function bytesOf(name) {
  try {
    return basename(__filename) === 'load.cjs' ? readFileSync(join(__dirname, `${name}.json`)) : null;
  } catch {
    return null;
  }
}

/** A table that is read now and parsed when it is first asked for. */
function table(name, bundled) {
  let bytes = bytesOf(name);
  let parsed = bytes === null ? bundled() : null;
  return () => {
    if (parsed === null) {
      parsed = parse(bytes);
      bytes = null;
    }
    return parsed;
  };
}

/** What JSON in ASCII says, with a getter for each long text. */
function parse(bytes) {
  const texts = [];
  let json = '';
  let from = 0;
  for (let open = bytes.indexOf(QUOTE); open !== -1; ) {
    const close = endOfText(bytes, open);
    const text = bytes.subarray(open + 1, close);
    if (text.length > LONG && !text.includes(BACKSLASH)) {
      json += `${bytes.latin1Slice(from, open + 1)}${MARK}${texts.length}`;
      texts.push(text);
      from = close;
    }
    open = bytes.indexOf(QUOTE, close + 1);
  }
  return withTexts(JSON.parse(json + bytes.latin1Slice(from)), texts);
}

function endOfText(bytes, open) {
  for (let close = bytes.indexOf(QUOTE, open + 1); ; close = bytes.indexOf(QUOTE, close + 1)) {
    let escapes = 0;
    while (bytes[close - 1 - escapes] === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return close;
  }
}

function withTexts(value, texts) {
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'object') withTexts(part, texts);
    else if (typeof part === 'string' && part.startsWith(MARK)) Object.defineProperty(value, key, { enumerable: true, get: () => texts[Number(part.slice(MARK.length))].latin1Slice() });
  }
  return value;
}

exports.cities = table('cities', () => require('./cities.json'));
exports.clusters = table('clusters', () => require('./clusters.json'));
exports.contentTrees = table('content-trees', () => require('./content-trees.json'));
exports.kin = table('kin', () => require('./kin.json'));
exports.language = table('language', () => require('./language.json'));
exports.names = table('names', () => require('./names.json'));
exports.organizations = table('organizations', () => require('./organizations.json'));
exports.places = table('places', () => require('./places.json'));
exports.tagger = table('tagger', () => require('./tagger.json'));
exports.trigrams = table('trigrams', () => require('./trigrams.json'));
