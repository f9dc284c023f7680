#!/usr/bin/env node
// Builds tables/places.json: countries in ten languages from CLDR (cldr-localenames-full), states and provinces in
// English from CLDR (cldr-subdivisions-full), and the hand-kept list scripts/data/places.tsv.
//
//   node scripts/build-places.mjs [FOLDER_OF_CLDR_LOCALENAMES FOLDER_OF_CLDR_SUBDIVISIONS]
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchPackage } from './fetch-package.mjs';
import { capitalized, nameLines, openingsOf, writeTable } from './name-lines.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const localenames = process.argv[2] ?? fetchPackage('cldr-localenames-full@48.2.0');
const subdivisions = process.argv[3] ?? fetchPackage('cldr-subdivisions-full@48.2.0');

const LANGUAGES = ['da', 'sv', 'nb', 'nn', 'de', 'en', 'nl', 'fi', 'fr', 'is'];
/** Countries whose states or provinces English news names. */
const STATES_OF = ['us', 'ca', 'au', 'in', 'br', 'mx', 'cn'];
/** States whose names are better known as a city, a person or a word. */
const NOT_STATES = new Set(['Para', 'Goiás', 'Mexico', 'México', 'Beijing', 'Shanghai', 'Delhi', 'Amazonas']);

const territories = (language) =>
  Object.values(
    JSON.parse(readFileSync(join(localenames, 'main', language === 'nb' ? 'no' : language, 'territories.json'), 'utf8')).main,
  )[0].localeDisplayNames.territories;
/** Names without their article, remarks in parentheses, or "SAR". */
const plain = (name) =>
  name
    .split(' (')[0]
    .replace(/^SAR | SAR\b.*$/gu, '')
    .replace(/^(?:Den|Det|De|the|The|la|La|le|Le|les|Les|l’|l') ?(?=\p{Lu})/u, '')
    .replaceAll('’', "'")
    .trim();

const entries = [];
const english = territories('en');
for (const code of Object.keys(english)
  .filter((key) => /^[A-Z]{2}$/u.test(key) && !['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'DK'].includes(key))
  .concat('DK')
  .sort()) {
  const names = new Set();
  for (const language of LANGUAGES) {
    const all = territories(language);
    for (const key of [code, `${code}-alt-short`, `${code}-alt-variant`]) {
      const name = all[key];
      if (name && /^\p{Lu}/u.test(plain(name))) names.add(plain(name));
      if (name && /^(?:Den|Det|De|The) \p{Lu}/u.test(name)) names.add(name);
    }
  }
  entries.push({ kind: 'country', country: code, names: [...names] });
}
const states = JSON.parse(readFileSync(join(subdivisions, 'subdivisions/en/en.json'), 'utf8')).subdivisions;
const named = (states.en ?? states).localeDisplayNames.subdivisions;
for (const [key, name] of Object.entries(named)) {
  if (!STATES_OF.includes(key.slice(0, 2)) || NOT_STATES.has(name) || !/^\p{Lu}[\p{L} '.-]+$/u.test(name)) continue;
  entries.push({ kind: 'region', country: key.slice(0, 2).toUpperCase(), names: [name] });
}
for (const line of readFileSync(join(here, 'data/places.tsv'), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [kind, country, names] = line.split('\t');
  const list = names.split('|');
  const known =
    kind === 'country' && country !== '-' ? entries.find((entry) => entry.kind === 'country' && entry.country === country) : undefined;
  if (known) known.names.push(...list.filter((name) => !known.names.includes(name)));
  else entries.push({ kind, country, names: list });
}

/** A part is a country within a country: Scotland. */
const KINDS = ['country', 'region', 'island', 'continent', 'sea', 'other', 'part'];
const lines = new Map();
for (const { kind, country, names } of entries) {
  for (const name of names) {
    const key = name.toLowerCase();
    if (key.length !== name.length || !KINDS.includes(kind)) throw new Error(`${name} (${kind}) does not fit the table`);
    if (!lines.has(key))
      lines.set(key, `${KINDS.indexOf(kind)}${country === '-' ? '  ' : country}${capitalized(key) === name ? '' : `|${name}`}`);
  }
}
const size = writeTable('places', 'Built by scripts/build-places.mjs from CLDR 48 (Unicode License v3) and scripts/data/places.tsv.', {
  kinds: KINDS,
  names: nameLines([...lines]),
  openings: nameLines(openingsOf(lines.keys())),
});
console.log(`${entries.length} places, ${lines.size} names, ${size} bytes`);
