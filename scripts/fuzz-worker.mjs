// Reads batches of mutants assigned by scripts/fuzz.mjs.
import { extract } from '../dist/index.js';
import { Article } from '../dist/models.js';

const { module, fixtures, corpus, step, seed } = JSON.parse(process.argv[2]);
const { corpusPages, fixturePages, fuzzStretch } = await import(module);
const pages = [...fixturePages(fixtures), ...(corpus === null ? [] : corpusPages(corpus, step))];

process.on('message', (turns) => {
  const failures = fuzzStretch({ extract, schema: Article }, pages, seed, turns, (turn) => process.send({ turn }));
  process.send({
    done: turns.length,
    failures: failures.map(({ page, ...rest }) => ({ ...rest, bytes: Buffer.from(page.bytes).toString('base64'), options: page.options })),
  });
});
process.send({ done: 0, failures: [], pages: pages.length });
