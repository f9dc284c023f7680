#!/usr/bin/env node
/**
 * Counts the facts that the build gets wrong on the corpus pages by where the annotated answer is: in the text of the page,
 * only in its markup, or nowhere (no rule can find that one), for the seen domains and for those set aside.
 * It prints only counts: no page and no answer.
 *
 *   node scripts/wrong-by-cause.mjs [--package DIR]     needs dist/ (npm run build) and the corpora beside the project
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { isHeld } from './domain-of.mjs';

const { values: options } = parseArgs({ options: { package: { type: 'string', default: '.' } } });
const SHARED = join(import.meta.dirname, '../../shared');
const { extract } = await import(pathToFileURL(join(resolve(options.package), 'dist/index.js')).href);
const same = await import(pathToFileURL(join(SHARED, 'eval/metrics.mjs')).href);

const PLACES = ['printed', 'markup', 'nowhere'];
const FACTS = ['title', 'published', 'authors'];

/** Months as the languages of the corpus write them, long and short: [month] -> lower-case names. */
const MONTHS = Array.from({ length: 12 }, (_, month) => {
  const day = new Date(Date.UTC(2021, month, 15));
  const languages = ['en', 'de', 'da', 'nb', 'sv', 'fi', 'is', 'nl', 'fr', 'es', 'it', 'pt', 'pl', 'tr'];
  const names = languages.flatMap((language) =>
    ['long', 'short'].map((width) => {
      // Formatting with a day gives the form used next to a day, which some languages inflect.
      const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: width, timeZone: 'UTC' }).formatToParts(day);
      return parts.find(({ type }) => type === 'month').value;
    }),
  );
  return [...new Set(names.map((name) => name.toLowerCase().replace(/\.$/u, '')))].filter((name) => /\p{L}/u.test(name));
});

/** Whether a lower-case text contains a day (2021-05-14) in one of the forms that pages use. */
function holdsDay(text, day) {
  const [y, m, d] = day.split('-').map(Number);
  const two = (number) => String(number).padStart(2, '0');
  const inNumbers = ['.', '/', '-', ''].flatMap((sign) =>
    [
      [y, two(m), two(d)],
      [two(d), two(m), y],
      [two(m), two(d), y],
      ...(sign === ''
        ? []
        : [
            [d, m, y],
            [m, d, y],
            [y, m, d],
            [two(d), two(m), y % 100],
            [m, d, y % 100],
          ]),
    ].map((parts) => parts.join(sign)),
  );
  return inNumbers.some((form) => text.includes(form)) || MONTHS[m - 1].some((month) => holdsNamed(text, month, d, String(y)));
}

/** Within how many units of a month's name its day and year are expected. */
const AROUND = 14;

function holdsNamed(text, month, day, year) {
  for (let at = text.indexOf(month); at >= 0; at = text.indexOf(month, at + 1)) {
    const around = text.slice(Math.max(0, at - AROUND), at + month.length + AROUND);
    if (around.includes(year) && around.split(/\D+/u).some((number) => Number(number) === day && number.length < 3)) return true;
  }
  return false;
}

const plain = (html) =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, ' ')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&nbsp;|&#160;|\s+/gu, ' ');

/** Where one of the annotated values missed by the build is; of several, the worst place. */
function placeOf(values, html, holds) {
  const text = plain(html);
  return values.map((value) => (holds(text, value) ? 0 : holds(html, value) ? 1 : 2)).reduce((a, b) => Math.max(a, b), 0);
}

const holdsTitle = (text, value) => same.title(text).includes(same.title(value));
const holdsDayOf = (text, value) => holdsDay(text.toLowerCase(), same.day(value) ?? value.slice(0, 10));

/** For each annotated fact of a page: null if it is right, else where the answer is. */
function judge(row, record, html) {
  const days = [record.published?.edtf, record.published?.time].filter(Boolean);
  const got = new Set(record.authors.map(({ name }) => same.name(name)));
  const missed = (row.authors ?? []).filter((name) => !got.has(same.name(name)));
  return {
    ...(row.title && { title: same.title(row.title) === same.title(record.title) ? null : placeOf([row.title], html, holdsTitle) }),
    ...(row.published && {
      published: days.some((day) => same.sameDay(row.published, day)) ? null : placeOf([row.published], html, holdsDayOf),
    }),
    ...(row.authors?.length && {
      authors: missed.length === 0 && got.size === row.authors.length ? null : placeOf(missed, html, holdsTitle),
    }),
  };
}

const counts = Object.fromEntries(FACTS.map((fact) => [fact, { seen: [0, 0, 0, 0], held: [0, 0, 0, 0] }]));
const lines = readFileSync(join(SHARED, 'corpus/pages/pages.jsonl'), 'utf8').trim().split('\n');
for (const row of lines.map((line) => JSON.parse(line))) {
  const html = gunzipSync(readFileSync(join(SHARED, 'corpus/pages', row.file)));
  const judged = judge(row, extract(html, { url: row.url ?? undefined }), html.toString());
  for (const [fact, place] of Object.entries(judged)) counts[fact][isHeld(row) ? 'held' : 'seen'][place ?? PLACES.length] += 1;
}
const cells = (list) => list.map((cell, index) => String(cell)[index ? 'padStart' : 'padEnd'](index ? 12 : 18)).join('');
console.log(`${cells(['', 'annotated', 'right', ...PLACES])}  right of those on the page`);
for (const fact of FACTS)
  for (const [part, [printed, markup, nowhere, right]] of Object.entries(counts[fact])) {
    const all = printed + markup + nowhere + right;
    const share = (of) => (right / of).toFixed(3);
    console.log(cells([`${fact} ${part}`, all, share(all), printed, markup, nowhere, share(all - nowhere)]));
  }
