#!/usr/bin/env node
/**
 * Scores the build on the corpus pages in slices, one line each: all pages, the seen domains and the held-out ones
 * (quality/split.json), and each kind of page. Every page is read once; evaluate.mjs does the scoring.
 *
 *   node scripts/scores-by-kind.mjs [--below 0.05]     exit 1 if a kind is further below the whole than that
 *   node scripts/scores-by-kind.mjs --json FILE        every figure of every slice to FILE
 *   node scripts/scores-by-kind.mjs --predictions FILE another extractor's answers instead of the build's, as JSON lines
 *                                                      {id, title, authors, published, text, lang, tags}
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { extract } from '../dist/index.js';

const { values: options } = parseArgs({
  options: { below: { type: 'string' }, json: { type: 'string' }, predictions: { type: 'string' } },
});
const SHARED = join(import.meta.dirname, '../../shared');
const PAGES = join(SHARED, 'corpus/pages');
const COLUMNS = [
  'title',
  'published',
  'published.precision',
  'authors.f1',
  'authors.precision',
  'body.f1',
  'snippets.f1',
  'tags.f1',
  'language',
];
const HELD_MOST_BELOW = 0.02;

const work = mkdtempSync(join(tmpdir(), 'klynge-kinds-'));
try {
  const slices = lay(work);
  const rows = readFileSync(join(PAGES, 'pages.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const predictions = options.predictions ?? join(work, 'predictions.jsonl');
  if (options.predictions === undefined) writeFileSync(predictions, rows.map((row) => JSON.stringify(answer(row))).join('\n'));
  const scores = Object.fromEntries(slices.map(({ name, folder }) => [name, score(folder, predictions)]));
  console.log(['', 'pages', ...COLUMNS].map(cell).join(''));
  for (const { name, pages } of slices)
    console.log([name, String(pages), ...COLUMNS.map((column) => shown(scores[name][`pages.${column}`]))].map(cell).join(''));
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(scores));
  const short = shortfalls(scores);
  for (const { name, column, by, least } of short) console.log(`${name}: ${column} is ${(by * 100).toFixed(1)} points below ${least}`);
  if (options.below !== undefined && short.length > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** One corpus folder per slice, the whole first. */
function lay(folder) {
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, 'split.mjs'), 'lay', folder], { encoding: 'utf8' });
  const parts = printed
    .trim()
    .split('\n')
    .map((line) => /^(\S+): (\d+) pages$/u.exec(line))
    .map(([, name, pages]) => ({ name, pages: Number(pages), folder: join(folder, name) }));
  const whole = { name: 'whole', pages: parts[0].pages + parts[1].pages, folder: join(SHARED, 'corpus') };
  return [whole, ...parts];
}

/** The record of a page in the form of evaluate.mjs; captions are not part of the text that it compares. */
function answer(row) {
  const record = extract(gunzipSync(readFileSync(join(PAGES, row.file))), { url: row.url ?? undefined });
  const text = record.blocks
    .filter((block) => block.kind !== 'caption')
    .map((block) => record.text.slice(block.start, block.end))
    .join('\n');
  const { published } = record;
  return {
    id: row.id,
    title: record.title,
    authors: record.authors.map(({ name }) => name),
    published: [published?.edtf, published?.time].filter(Boolean),
    text,
    lang: record.language?.code,
    tags: record.tags,
  };
}

function score(corpus, predictions) {
  const out = join(work, 'scores.json');
  execFileSync(process.execPath, [
    join(SHARED, 'eval/evaluate.mjs'),
    'pages',
    '--corpus',
    corpus,
    '--predictions',
    predictions,
    '--json',
    out,
  ]);
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** The kinds that are further below the whole than allowed, and the held-out domains if they are below the seen ones. */
function shortfalls({ whole, dev, held, ...kinds }) {
  const most = Number(options.below ?? '0.05');
  const pairs = [
    ['held', held, 'dev', dev, HELD_MOST_BELOW],
    ...Object.entries(kinds).map(([name, kind]) => [name, kind, 'the whole', whole, most]),
  ];
  return pairs.flatMap(([name, own, least, other, limit]) =>
    COLUMNS.map((column) => ({ name, column, least, by: other[`pages.${column}`] - own[`pages.${column}`], limit })).filter(
      ({ by }) => by > limit,
    ),
  );
}

function shown(value) {
  return value === undefined ? '–' : value.toFixed(3);
}

function cell(text, index) {
  return index === 0 ? text.padEnd(20) : text.padStart(Math.max(COLUMNS[index - 2]?.length ?? 0, 5) + 2);
}
