#!/usr/bin/env node
/**
 * Reads the hostile pages with this package and with other extractors, for the table in docs/reliability.md. Every
 * page is read in a child process with limits on time and memory and, where the system allows it, in a network
 * namespace without a network. The others are installed in a temporary folder; none is a dependency. trafilatura, the
 * only one in Python, needs a python3 with venv.
 *
 *   npm run reliability [-- --sizes 0,1] [--readers klynge,unfluff] [--write]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypescript } from './load-typescript.mjs';

const ROOT = join(import.meta.dirname, '..');
const PACKAGES = {
  readability: ['@mozilla/readability', 'linkedom'],
  'mizchi readability': ['@mizchi/readability'],
  defuddle: ['defuddle'],
  metascraper: ['metascraper', 'metascraper-title', 'metascraper-author', 'metascraper-date', 'metascraper-description'],
  'article-extractor': ['@extractus/article-extractor'],
  unfluff: ['unfluff'],
  readabilitySAX: ['readabilitySAX'],
  'postlight parser': ['@postlight/parser'],
};
/** In Python, with a dependency that it does not declare. */
const PYTHON_PACKAGES = ['trafilatura', 'lxml_html_clean'];
const { values: opt } = parseArgs({
  options: {
    sizes: { type: 'string', default: '0,1' },
    readers: { type: 'string', default: ['klynge', ...Object.keys(PACKAGES), 'trafilatura'].join(',') },
    write: { type: 'boolean', default: false },
  },
});
const sizes = opt.sizes.split(',').map(Number);

const folder = join(tmpdir(), 'klynge-peers');
mkdirSync(folder, { recursive: true });
// Postlight's parser depends on two forks on GitHub; their originals in the registry replace them.
if (!existsSync(join(folder, 'package.json')))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, overrides: { '@postlight/parser': { 'browser-request': '0.3.3', difflib: '0.2.4' } } }),
  );
const missing = Object.values(PACKAGES)
  .flat()
  .filter((name) => !existsSync(join(folder, 'node_modules', name)));
if (missing.length > 0)
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...missing], { stdio: 'ignore' });
process.env.KLYNGE_PEERS = folder;
const python = join(folder, 'python/bin/python');
if (opt.readers.includes('trafilatura') && !existsSync(python)) {
  execFileSync('python3', ['-m', 'venv', join(folder, 'python')]);
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...PYTHON_PACKAGES], { stdio: 'inherit' });
}

const { KINDS } = await loadTypescript('kinds', 'tests/hostile/kinds.ts');
const { BoundedReader } = await loadTypescript('bounded-reader', 'tests/hostile/reading/bounded-reader.ts');
const { allowance, MOST_MEMORY } = await loadTypescript('verdict', 'tests/hostile/verdict.ts');

/** A reader is stopped after this many times its allowance. */
const PATIENCE = 3;
/** A text with at least this share of non-characters counts as nonsense. */
const UNREADABLE = 0.05;

const isDay = (date) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date) ?? [];
  return year === undefined
    ? !Number.isNaN(Date.parse(date))
    : year >= 1900 && year <= 2100 && !Number.isNaN(Date.parse(`${year}-${month}-${day}`));
};

/** klynge's answers, in the words of the table. */
const answerOf = (answer) =>
  'authors' in answer
    ? {
        title: answer.title,
        date: answer.published?.edtf ?? null,
        author: answer.authors.map(({ name }) => name).join(', '),
        unreadable: 0,
      }
    : answer;

const HOSTILE = join(ROOT, 'tests/hostile');
const readerOf = (name) =>
  name === 'trafilatura'
    ? new BoundedReader(join(HOSTILE, 'reading/reader.py'), name, python)
    : new BoundedReader(join(HOSTILE, 'reading/reader.mjs'), join(HOSTILE, 'readers', name === 'klynge' ? 'klynge.mjs' : 'peers.mjs'));

async function measure(name) {
  process.env.KLYNGE_PEER = name;
  const reader = readerOf(name);
  const row = {
    name,
    pages: 0,
    errors: 0,
    late: 0,
    stopped: 0,
    memory: 0,
    died: 0,
    asked: 0,
    nonsense: 0,
    title: [0, 0],
    date: [0, 0],
    author: [0, 0],
  };
  const notes = [];
  for (const size of sizes) {
    for (const kind of KINDS) {
      const page = kind.make(kind.sizes[size]);
      const allowed = allowance(page.bytes.length);
      const outcome = await reader.read(page, { ms: PATIENCE * allowed, memory: MOST_MEMORY });
      const { title, date, author, unreadable } =
        outcome.answer === null ? { title: null, date: null, author: null, unreadable: 0 } : answerOf(outcome.answer);
      row.pages++;
      const count = (field, is) => {
        if (!is) return;
        row[field]++;
        notes.push(`${field}: ${kind.name} (size ${size})${outcome.error === null ? '' : `: ${outcome.error}`}`);
      };
      count('errors', outcome.end === 'error');
      count('stopped', outcome.end === 'over time');
      count('late', outcome.end !== 'over time' && outcome.ms > allowed);
      count('memory', outcome.end === 'over memory');
      count('died', outcome.end === 'died');
      count('asked', outcome.asked);
      count('nonsense', unreadable > UNREADABLE || (date !== null && date !== undefined && !isDay(date)));
      const planted = { title: page.planted.title, date: page.planted.published, author: page.planted.author };
      const holds = { title: title === planted.title, date: date?.startsWith(planted.date), author: author?.includes(planted.author) };
      for (const [field, value] of Object.entries(planted)) {
        if (value === undefined) continue;
        row[field][1]++;
        if (holds[field]) row[field][0]++;
      }
    }
  }
  reader.close();
  console.error(`${name}\n  ${notes.join('\n  ')}`);
  return row;
}

function versionOf(name) {
  if (name === 'trafilatura')
    return execFileSync(python, ['-c', 'import trafilatura; print(trafilatura.__version__)'], { encoding: 'utf8' }).trim();
  return JSON.parse(
    readFileSync(name === 'klynge' ? join(ROOT, 'package.json') : join(folder, 'node_modules', PACKAGES[name][0], 'package.json'), 'utf8'),
  ).version;
}
const share = ([found, of]) => `${found} of ${of}`;
const tableOf = (rows) =>
  [
    `${rows[0].pages} pages each (size ${sizes.join(', ')} of ${KINDS.length} kinds), Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`,
    '',
    '| | threw | over its time | stopped at three times that | over 1.5 GB | process died | asked the network | nonsense | title | date | author |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.name === 'klynge' ? '**klynge**' : row.name} ${versionOf(row.name)} | ${row.errors} | ${row.late} | ${row.stopped} | ${row.memory} | ${row.died} | ${row.asked} | ${row.nonsense} | ${share(row.title)} | ${share(row.date)} | ${share(row.author)} |`,
    ),
  ].join('\n');

// The table is written after each reader, so that an interrupted run keeps its results.
const rows = [];
for (const name of opt.readers.split(',')) {
  rows.push(await measure(name));
  if (!opt.write) continue;
  const file = join(ROOT, 'docs/reliability.md');
  const [before, rest] = readFileSync(file, 'utf8').split('<!-- table -->');
  writeFileSync(file, `${before}<!-- table -->\n\n${tableOf(rows)}\n\n<!-- end of table -->${rest.split('<!-- end of table -->')[1]}`);
}
console.log(tableOf(rows));
