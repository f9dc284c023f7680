/**
 * Replaces `vitest` for the tests while code is changed: it keeps their tests, to run them again and again in one process,
 * and Vitest's own matchers judge their expectations. It supports what the tests of these rooms use of Vitest.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';

const ofVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
const matchers = await import(pathToFileURL(ofVitest.resolve('@vitest/expect')).href);
const { chai } = matchers;
for (const plugin of [matchers.JestExtend, matchers.JestChaiExpect, matchers.JestAsymmetricMatchers]) chai.use(plugin);

// The same cases for each change; otherwise chance would decide which changes are noticed.
fc.configureGlobal({ seed: 1 });

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[matchers.ASYMMETRIC_MATCHERS_OBJECT],
);
expect.soft = expect;

/** @typedef {{ id: string, name: string, run: () => unknown }} Test */

let names = [];
/** @type {Test[]} */
let found = [];

export function it(name, run) {
  const full = [...names, name].join(' › ');
  found.push({ id: `${full} #${found.length}`, name: full, run });
}

export function describe(name, body) {
  names.push(name);
  body();
  names.pop();
}

/** A row that is a list is spread; any other is the only argument. */
const each = (make) => (rows) => (name, body) =>
  rows.forEach((row, i) => make(`${name} [${i}]`, () => (Array.isArray(row) ? body(...row) : body(row))));
const nothing = () => undefined;
for (const make of [it, describe]) {
  make.each = each(make);
  make.runIf = (is) => (is ? make : nothing);
  make.skipIf = (is) => (is ? nothing : make);
}
describe.skipIf = (is) => (is ? Object.assign(nothing, { each: () => nothing }) : describe);
export const test = it;

/** The tests of a file, which is imported for it. */
export async function testsOf(file) {
  names = [file.name];
  found = [];
  await import(file.url);
  return found;
}
