#!/usr/bin/env node
/**
 * What a page costs with this package and with other extractors: CPU milliseconds and multiples of cheerio/slim's load, on
 * the same pages in the same run, as a Markdown table. Peers from npm are installed in a temporary folder, trafilatura and
 * htmldate in a virtual environment beside it if Python has them; none is a dependency of this package.
 *
 *   npm run bench:peers [-- --pages 60] [--rounds 3] [--warm-up 10]       needs dist/ (npm run build)
 *
 * Each peer parses as its own documentation shows; the table says what it reads. Each reads the pages for a number of
 * seconds of CPU time before it is measured, so that the engine has had the same time to compile each. For each page the
 * minimum of the rounds counts; a page on which a peer throws or waits counts with the time it took.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from 'cheerio/slim';
import { extract } from '../dist/index.js';
import { pagesToMeasure } from './measured-pages.mjs';

const { values: opt } = parseArgs({
  options: {
    pages: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '3' },
    'warm-up': { type: 'string', default: '10' },
  },
});
const ROUNDS = Number(opt.rounds);
/** Seconds of CPU time. */
const WARM_UP = Number(opt['warm-up']);
const folder = join(tmpdir(), 'klynge-bench-peers');
const PACKAGES = [
  '@mozilla/readability',
  'linkedom',
  'defuddle',
  'metascraper',
  'metascraper-title',
  'metascraper-author',
  'metascraper-date',
  'metascraper-description',
  '@extractus/article-extractor',
  'readabilitySAX',
];
const PYTHON = ['trafilatura', 'htmldate', 'lxml_html_clean'];

mkdirSync(folder, { recursive: true });
if (PACKAGES.some((name) => !existsSync(join(folder, 'node_modules', name))))
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], { stdio: 'ignore' });
const require = createRequire(join(folder, 'peers.cjs'));
const peer = async (name) => {
  const module = await import(pathToFileURL(require.resolve(name)).href);
  return module.default?.default ?? module.default ?? module;
};

/** Name, what it reads, and how: (html, url) => anything, possibly a promise. */
async function peers() {
  const { parseHTML } = await import(pathToFileURL(require.resolve('linkedom')).href);
  const { Readability } = require('@mozilla/readability');
  const readabilitySax = require('readabilitySAX');
  const metascraper = (await peer('metascraper'))([
    (await peer('metascraper-title'))(),
    (await peer('metascraper-author'))(),
    (await peer('metascraper-date'))(),
    (await peer('metascraper-description'))(),
  ]);
  const article = await import(pathToFileURL(require.resolve('@extractus/article-extractor')).href);
  const defuddle = await import(pathToFileURL(join(folder, 'node_modules/defuddle/dist/node.js')).href);
  return [
    ['readabilitySAX', 'text', (html) => readabilitySax.process(html, { type: 'text' })],
    ['Readability on linkedom', 'title, byline, text', (html) => new Readability(parseHTML(html).document).parse()],
    ['article-extractor', 'metadata, text', (html, url) => article.extractFromHtml(html, url)],
    ['metascraper', 'title, author, date, description', (html, url) => metascraper({ html, url })],
    ['defuddle on linkedom', 'metadata, text', (html, url) => defuddle.Defuddle(parseHTML(html).document, url)],
  ];
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(list.length * q) - 1)];
const { source, pages } = pagesToMeasure(Number(opt.pages));
const htmls = pages.map((page) => page.bytes.toString('utf8'));
const urlOf = (page) => page.url ?? 'https://example.org/';

/** The minimum CPU milliseconds of each page once warm, and on how many pages the peer threw. */
async function measure(run) {
  const least = pages.map(() => Number.POSITIVE_INFINITY);
  const failed = new Set();
  const read = async (i) => {
    const began = cpu();
    try {
      await run(htmls[i], urlOf(pages[i]), pages[i]);
    } catch {
      failed.add(i);
    }
    return cpu() - began;
  };
  for (let i = 0, spent = 0; spent < WARM_UP * 1000; i++) spent += await read(i % pages.length);
  for (let round = 0; round < ROUNDS; round++) for (const i of pages.keys()) least[i] = Math.min(least[i], await read(i));
  return { least, failed: failed.size };
}

const rows = [];
const parse = await measure((html) => load(html));
const floor = parse.least;
const add = (name, reads, { least: ms, failed }) => {
  const mean = ms.reduce((sum, one) => sum + one, 0) / ms.length;
  const ratios = ms.map((one, i) => one / floor[i]);
  rows.push([
    mean,
    `| ${name} | ${reads} | ${mean.toFixed(2)} | ${quantile(ratios, 0.5).toFixed(2)} | ${quantile(ratios, 0.95).toFixed(2)} | ${failed} |`,
  ]);
};
add('cheerio/slim load (the floor)', 'a tree', parse);
add('**klynge**', 'the whole record', await measure((_html, url, page) => extract(page.bytes, { url })));

// Some peers write to the console on pages they can't handle, which would mix with the table.
const silence = { log: console.log, error: console.error, warn: console.warn };
for (const name of Object.keys(silence)) console[name] = () => undefined;
const list = await peers().catch((error) => [['peers', String(error), () => undefined]]);
for (const [name, reads, run] of list) add(name, reads, await measure(run));
Object.assign(console, silence);

/** trafilatura and htmldate in one Python process; null without Python or a network. */
function python() {
  const venv = join(folder, 'venv');
  const bin = join(venv, 'bin/python');
  if (!existsSync(bin) && spawnSync('python3', ['-m', 'venv', venv]).status !== 0) return null;
  if (
    spawnSync(bin, ['-c', 'import trafilatura, htmldate']).status !== 0 &&
    spawnSync(bin, ['-m', 'pip', 'install', '-q', ...PYTHON]).status !== 0
  )
    return null;
  const input = join(folder, 'pages.json');
  writeFileSync(input, JSON.stringify(pages.map((page, i) => ({ url: urlOf(page), html: htmls[i] }))));
  const script = `
import json, sys, time, logging
logging.disable(logging.CRITICAL)
import trafilatura, htmldate
pages = json.load(open(sys.argv[1]))
def measure(run):
    least = [float('inf')] * len(pages)
    failed = set()
    def read(i):
        began = time.process_time()
        try: run(pages[i])
        except Exception: failed.add(i)
        return time.process_time() - began
    i, spent = 0, 0
    while spent < float(sys.argv[3]):
        spent += read(i % len(pages))
        i += 1
    for round in range(int(sys.argv[2])):
        for i in range(len(pages)): least[i] = min(least[i], read(i) * 1000)
    return {'least': least, 'failed': len(failed)}
print(json.dumps({
    'trafilatura': measure(lambda p: trafilatura.bare_extraction(p['html'], url=p['url'], with_metadata=True)),
    'htmldate': measure(lambda p: htmldate.find_date(p['html'], url=p['url'])),
}))`;
  const { status, stdout } = spawnSync(bin, ['-c', script, input, String(ROUNDS), String(WARM_UP)], { encoding: 'utf8', maxBuffer: 1e8 });
  return status === 0 ? JSON.parse(stdout) : null;
}

const theirs = python();
if (theirs) {
  add('htmldate (Python)', 'a date', theirs.htmldate);
  add('trafilatura (Python)', 'metadata, text', theirs.trafilatura);
} else console.error('no Python with trafilatura and htmldate: left out');

console.log(
  `${pages.length} ${source}, ${(htmls.reduce((sum, html) => sum + html.length, 0) / pages.length / 1000).toFixed(0)} kB each, CPU time, least of ${ROUNDS} rounds after ${WARM_UP} s to warm up, Node ${process.version}\n`,
);
console.log('| | reads | ms a page | × parse, median | × parse, p95 | pages it threw on |\n|---|---|---|---|---|---|');
for (const [, row] of rows.sort((a, b) => a[0] - b[0])) console.log(row);
