#!/usr/bin/env node
/**
 * Scores the facts of the corpus pages with part of their evidence removed: each page is read again without that part, since
 * what a page loses this way, a page that never had the part gets wrong. Prints one line per way and part of the split.
 *
 *   node scripts/scores-without.mjs                         every way
 *   node scripts/scores-without.mjs metadata classes        these
 *   node scripts/scores-without.mjs metadata+classes        both removed at once
 *   node scripts/scores-without.mjs metadata --list title   the seen pages that lose a title, with both answers
 *
 * Ways: nothing (the pages as they are), metadata (no JSON-LD, no meta tags but charset), json-ld, classes (no class, id or
 * data attribute), headings (h1 to h6 as div), h1 (h1 as div), sections (main, article, header, section, aside as div),
 * microdata (no itemprop, itemscope, rel), time (time elements as span).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { isHeld } from './domain-of.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string' }, package: { type: 'string', default: '.' } },
});
const SHARED = join(import.meta.dirname, '../../shared');
const { extract } = await import(pathToFileURL(join(process.cwd(), options.package, 'dist/index.js')).href);
const same = await import(pathToFileURL(join(SHARED, 'eval/metrics.mjs')).href);

const WAYS = {
  nothing: (html) => html,
  'json-ld': (html) => html.replace(/<script\s[^>]*ld\+json[\s\S]*?<\/script>/giu, ''),
  metadata: (html) => WAYS['json-ld'](html).replace(/<meta\s(?![^>]*(?:charset|content-type))[^>]*>/giu, ''),
  classes: (html) => html.replace(/\s(?:class|id|data-[\w-]+)=(?:"[^"]*"|'[^']*')/giu, ''),
  headings: (html) => html.replace(/<(\/?)h[1-6]\b/giu, '<$1div'),
  h1: (html) => html.replace(/<(\/?)h1\b/giu, '<$1div'),
  sections: (html) => html.replace(/<(\/?)(?:main|article|header|section|aside)\b/giu, '<$1div'),
  microdata: (html) => html.replace(/\s(?:itemprop|itemscope|itemtype|rel)\b(?:=(?:"[^"]*"|'[^']*'))?/giu, ''),
  time: (html) => html.replace(/<(\/?)time\b/giu, '<$1span'),
};

const rows = readFileSync(join(SHARED, 'corpus/pages/pages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Whether each annotated fact is right; facts without an annotation are left out. */
function judge(row, record) {
  const { published } = record;
  const days = [published?.edtf, published?.time].filter(Boolean);
  const names = (list) => list.map(same.name).filter(Boolean).sort().join('|');
  return {
    ...(row.title && { title: same.title(row.title) === same.title(record.title) }),
    ...(row.published && { published: days.some((day) => same.sameDay(row.published, day)) }),
    ...(row.authors?.length && { authors: names(row.authors) === names(record.authors.map(({ name }) => name)) }),
  };
}

function answer(record) {
  return { title: record.title, published: record.published?.edtf, authors: record.authors.map(({ name }) => name) };
}

/** Removes from a page the parts named by a way, which may be several joined by plus signs. */
const without = (way, html) => way.split('+').reduce((rest, part) => WAYS[part](rest), html);

const ways = positionals.length > 0 ? positionals : Object.keys(WAYS);
const unknown = ways.flatMap((way) => way.split('+')).find((part) => !(part in WAYS));
if (unknown !== undefined) {
  console.error(`there is no way '${unknown}'; there are ${Object.keys(WAYS).join(', ')}`);
  process.exit(2);
}
const FACTS = ['title', 'published', 'authors'];
console.log(
  ['', ...FACTS.flatMap((fact) => [`${fact} seen`, 'held'])].map((text, i) => (i ? text.padStart(15) : text.padEnd(12))).join(''),
);
for (const way of ways) {
  const tally = Object.fromEntries(FACTS.map((fact) => [fact, { seen: [0, 0], held: [0, 0] }]));
  for (const row of rows) {
    const html = gunzipSync(readFileSync(join(SHARED, 'corpus/pages', row.file)));
    const how = { url: row.url ?? undefined };
    const record = extract(Buffer.from(without(way, html.toString('latin1')), 'latin1'), how);
    const right = judge(row, record);
    for (const [fact, ok] of Object.entries(right)) {
      const count = tally[fact][isHeld(row) ? 'held' : 'seen'];
      count[0] += ok ? 1 : 0;
      count[1] += 1;
      if (fact === options.list && !ok && !isHeld(row)) lost(way, fact, row, html, how, record);
    }
  }
  const share = ([ok, all]) => (ok / all).toFixed(3);
  console.log(
    [way, ...FACTS.flatMap((fact) => [share(tally[fact].seen), share(tally[fact].held)])]
      .map((text, i) => (i ? text.padStart(15) : text.padEnd(12)))
      .join(''),
  );
}

/** Prints the answer for a seen page without the part, if the answer for the unchanged page is right. */
function lost(way, fact, row, html, how, rest) {
  const whole = extract(html, how);
  if (way === 'nothing' || judge(row, whole)[fact])
    console.log(`${row.id}\t${JSON.stringify(row[fact])}\t${JSON.stringify(answer(rest)[fact])}`);
}
