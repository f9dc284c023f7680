#!/usr/bin/env node
/**
 * Writes the month and weekday names of each language (src/languages/<code>/dates.names.ts) from the CLDR data in
 * Node's own Intl. Source: Unicode CLDR, Unicode License v3.
 *
 *   node scripts/build-dates.mjs
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REGIONS = { en: ['en-GB', 'en-US'], de: ['de', 'de-AT'] };
const root = join(import.meta.dirname, '../src/languages');
/** Each has a folder named by its code. */
const LANGUAGES = readdirSync(root).filter((name) => /^[a-z]{2,3}$/u.test(name));
const bare = (name) => name.toLowerCase().replace(/\.$/u, '').trim();
const usable = (name) => /^[\p{L}\p{M}]{2,}$/u.test(name);

/** A month's name within a whole date (its inflected form) and by itself, long and short. */
function namesOf(locales, field, dates) {
  return dates.map((date) => {
    const read = (width) => {
      const found = new Set();
      for (const locale of locales) {
        for (const options of [
          { [field]: width },
          { [field]: width, day: 'numeric' },
          { [field]: width, day: 'numeric', year: 'numeric', month: field === 'month' ? width : 'long' },
        ]) {
          const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(date);
          const name = bare(parts.find((part) => part.type === field)?.value ?? '');
          if (usable(name)) found.add(name);
        }
      }
      return found;
    };
    const full = read('long');
    const short = read('short');
    return { full: [...full], short: [...short].filter((name) => !full.has(name)) };
  });
}

const months = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2020, i, 15)));
const weekdays = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)));
const list = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
const lines = (names) => names.map(({ full, short }) => `    { full: ${list(full)}, short: ${list(short)} },`).join('\n');

for (const code of LANGUAGES) {
  const locales = REGIONS[code] ?? [code];
  const text = `// Made by scripts/build-dates.mjs from CLDR (Unicode License v3). Do not edit.
import type { CalendarNames } from '../contracts/dates';

export const names = (): CalendarNames => ({
  months: [
${lines(namesOf(locales, 'month', months))}
  ],
  weekdays: [
${lines(namesOf(locales, 'weekday', weekdays))}
  ],
});
`;
  writeFileSync(join(root, code, 'dates.names.ts'), text);
}
