#!/usr/bin/env node
/**
 * Packs the package, installs the tarball into a scratch project, and uses it from ESM, CommonJS, TypeScript and the
 * command line, so that the package is tested as installed. `publint` and `attw` check the same tarball.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'klynge-package-'));
const run = (command, args, cwd = scratch) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Maximum size of the packed core with compiled code for one Node; as published, with code for three, it has two more. */
const MOST_MEGABYTES = 6.6;
/** Maximum length of the output of an uncaught error, in UTF-16 units. */
const MOST_PRINTED = 5000;
const PAGE =
  '<html lang="da"><head><title>Ny klynge</title></head><body><main><h1>Ny klynge</h1><p>Energy Cluster Denmark åbner et kontor i Aarhus, og det glæder mange af de virksomheder, der arbejder med energi.</p></main></body></html>';
/** 日本 as a headline in Shift_JIS, in base64. */
const JAPANESE = 'PGgxPpP6lns8L2gxPg==';
const USE = `const article = extract(${JSON.stringify(PAGE)});
if (article.title !== 'Ny klynge') throw new Error('wrong title: ' + article.title);
if (detectLanguage('Det er en dejlig dag, og vi skal ud at gå en tur ved vandet.')?.code !== 'da') throw new Error('not Danish');
if (!Array.isArray(annotate('Mødet er den 3. maj 2021 i Odense.', { language: 'da' }).mentions)) throw new Error('no mentions');
if (article.clusters[0]?.id !== 'energy-cluster-denmark') throw new Error('no cluster: ' + JSON.stringify(article.clusters));
const japanese = Buffer.from(${JSON.stringify(JAPANESE)}, 'base64');
if (extract(japanese, { contentType: 'text/html; charset=Shift_JIS' }).title !== '日本') throw new Error('no Japanese');
console.log('ok');`;
const USE_MANY = `import { extractMany } from 'klynge/batch';
const page = { html: ${JSON.stringify(PAGE)} };
const use = async () => {
  for await (const { article } of extractMany([page], { workers: 0 }))
    if (article.title !== 'Ny klynge') throw new Error('wrong title: ' + article.title);
};
void use();`;
/** The schema's description of a record's title, as editors find it. */
const SAID_OF_TITLE = '/** The headline as printed on the article. */ title:';

const steps = {
  'publint finds nothing': (tarball) => run(bin('publint'), ['run', tarball, '--strict']),
  'attw finds nothing': (tarball) => run(bin('attw'), [tarball, '--profile', 'node16']),
  'the tarball installs without scripts': (tarball) => {
    writeFileSync(join(scratch, 'package.json'), JSON.stringify({ name: 'scratch', private: true, type: 'module' }));
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball]);
  },
  'it answers from ESM': () =>
    run('node', [
      write(
        'esm.mjs',
        `import { extract, annotate, detectLanguage } from 'klynge';\nimport { Article } from 'klynge/models';\n${USE}\nArticle.parse(article);`,
      ),
    ]),
  'it answers from CommonJS': () =>
    run('node', [
      write(
        'cjs.cjs',
        `const { extract, annotate, detectLanguage } = require('klynge');\nconst { Article } = require('klynge/models');\n${USE}\nArticle.parse(article);`,
      ),
    ]),
  'it runs from its code cache': () => {
    const outcome = `require('./node_modules/klynge/start/code-cache.cjs').outcome`;
    for (const load of [`Promise.resolve(require('klynge'))`, `import('klynge')`]) {
      const said = run('node', ['-p', `${load}.then(() => console.log(${outcome})); ''`]).trim();
      if (said !== 'used') throw new Error(`${load}: ${said}`);
    }
  },
  'it answers from a bundle': () => {
    run(bin('esbuild'), [
      'esm.mjs',
      'cjs.cjs',
      '--bundle',
      '--platform=node',
      '--external:zod',
      '--external:htmlparser2',
      '--outdir=bundled',
      '--out-extension:.js=.cjs',
    ]);
    run(bin('esbuild'), ['esm.mjs', '--bundle', '--platform=node', '--format=esm', '--external:zod', '--outfile=bundled/esm.mjs']);
    write('batch.mjs', USE_MANY);
    // None of the optional packages is installed here, and none is declared external.
    run(bin('esbuild'), ['batch.mjs', '--bundle', '--platform=node', '--outfile=bundled/batch.cjs']);
    const tables = join(scratch, 'node_modules/klynge/tables');
    renameSync(tables, `${tables}-away`);
    for (const name of ['esm.cjs', 'cjs.cjs', 'esm.mjs', 'batch.cjs']) run('node', [`bundled/${name}`]);
    renameSync(`${tables}-away`, tables);
  },
  'it types in TypeScript': () => {
    write(
      'use.ts',
      `import { extract, type Article, type ExtractOptions } from 'klynge';\nimport { ClusterEntry } from 'klynge/models';\nconst options: ExtractOptions = { url: 'https://example.org/' };\nconst article: Article = extract('<p>x', options);\nconst title: string | null = article.title;\nconst entry: ClusterEntry = ClusterEntry.parse({ id: 'x', name: 'X' });\nexport { title, entry };\n// @ts-expect-error a page is text or bytes\nextract(1);\n`,
    );
    for (const resolution of ['NodeNext', 'Bundler'])
      run(bin('tsc'), [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        'false',
        '--target',
        'ES2022',
        '--lib',
        'ES2023,DOM',
        '--module',
        resolution === 'Bundler' ? 'ESNext' : 'NodeNext',
        '--moduleResolution',
        resolution,
        'use.ts',
      ]);
  },
  'its types say what a field is': () => {
    const dist = join(scratch, 'node_modules/klynge/dist');
    for (const ending of ['.d.ts', '.d.cts'])
      if (!readdirSync(dist).some((name) => name.endsWith(ending) && readFileSync(join(dist, name), 'utf8').includes(SAID_OF_TITLE)))
        throw new Error(`no ${ending} says of the title: ${SAID_OF_TITLE}`);
  },
  'an error prints a line of the source and not all of it': () => {
    const { stderr } = spawnSync('node', [write('wrong.mjs', `import { extract } from 'klynge';\nextract(1);`)], {
      cwd: scratch,
      encoding: 'utf8',
    });
    if (!stderr.includes('takes a string or a Uint8Array') || stderr.length > MOST_PRINTED)
      throw new Error(`${stderr.length} units: ${stderr.slice(0, 500)}`);
  },
  'its command line runs': () => run(join(scratch, 'node_modules', '.bin', 'klynge'), ['extract', write('page.html', PAGE), '--json']),
};

function write(name, content) {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

let failed = 0;
try {
  const [{ filename, size }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], root));
  const megabytes = size / 1e6;
  console.log(`packed: ${megabytes.toFixed(2)} MB`);
  if (megabytes > MOST_MEGABYTES) throw new Error(`the package weighs ${megabytes.toFixed(1)} MB, more than ${MOST_MEGABYTES}`);
  for (const [name, step] of Object.entries(steps)) {
    try {
      step(join(scratch, filename));
      console.log(`ok    ${name}`);
    } catch (error) {
      failed++;
      console.log(`FAIL  ${name}\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
