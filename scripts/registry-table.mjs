// The tables of registered names, tables/clusters.json and tables/organizations.json, as BuiltRegistry of
// src/gazetteer/clusters/built-registry.ts reads them: the forms of all names are computed here, with the library's own code.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { digitsOf, inAscii, nameLines } from './name-lines.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The library's code for forms and for the lists of organizations. */
async function library() {
  const folder = mkdtempSync(join(root, '.registry-'));
  try {
    const contents =
      "export * from './src/gazetteer/clusters/registry-from'; export * from './src/gazetteer/clusters/built-registry'; export { withoutAccents } from './src/gazetteer/clusters/form'; export { organizationRecords } from './src/gazetteer/organizations/records';";
    const outfile = join(folder, 'library.mjs');
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      packages: 'external',
      external: ['#tables/*'],
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const {
  BITS,
  ENTRY,
  FIELD,
  OFFSET,
  PLAIN,
  STRENGTHS,
  TAG,
  bitsOfFirst,
  bitsOfSecond,
  formsByKey,
  nameOfId,
  organizationRecords,
  spelled,
  withoutAccents,
} = await library();

export { organizationRecords };

/** The table of some records. */
export function registryTable(records) {
  const unique = [...new Map(records.map((record) => [record.id, record])).values()];
  const ids = nameLines(unique.map((record) => [record.id, knownOf(record)]));
  const { byFirst, bySecond } = formsByKey(unique);
  const offsets = new Map();
  let forms = '';
  // Forms of one record stand together, in the order of the records: so their offsets compress well.
  const lineOfRecord = new Map(unique.map(({ id }) => [id, lineOf(ids.lines, id)]));
  const ordered = [...new Set([...byFirst.values()].flat())].sort(
    (a, b) => lineOfRecord.get(a.records[0].id) - lineOfRecord.get(b.records[0].id),
  );
  for (const form of ordered) {
    offsets.set(form, forms.length);
    const records = form.records.map(({ id }) => digitsOf(lineOfRecord.get(id), OFFSET)).join('');
    forms += `${digitsOf(STRENGTHS.indexOf(form.strength), 1)}${records}${FIELD}${printedForm(form)}~`;
  }
  const keys = (index, bitsOf) =>
    nameLines(
      [...index].map(([key, list]) => [
        key,
        digitsOf(bitsOf(list), BITS) + list.map((form) => digitsOf(offsets.get(form), OFFSET)).join(''),
      ]),
    );
  return { records: ids, forms, first: keys(byFirst, bitsOfFirst), second: keys(bySecond, bitsOfSecond) };
}

/** A printed form, or how it is `spelled` by the names of the record that it stands for if that is shorter. */
function printedForm({ printed, records }) {
  const { names } = records[0];
  return names
    .flatMap((name, i) => [toldBy(name, printed, String(i)), toldBy(withoutAccents(name), printed, `${PLAIN}${i}`)])
    .filter((told) => spelled(told, names) === printed)
    .map((told) => `${ENTRY}${inAscii(told)}`)
    .reduce((best, told) => (told.length < best.length ? told : best), inAscii(printed));
}

/** How a text differs from the name of a number, as `spelled` reads it. */
function toldBy(name, text, number) {
  if (name === text) return number;
  const most = Math.min(name.length, text.length);
  let from = 0;
  while (from < most && name[from] === text[from]) from++;
  let after = 0;
  while (after < most - from && name.at(-1 - after) === text.at(-1 - after)) after++;
  return [number, from, name.length - from - after, text.slice(from, text.length - after)].join(TAG);
}

/** A first name, or how it differs from the one that its id is made of if that is shorter. */
function firstName(id, name) {
  const base = nameOfId(id);
  const told = toldBy(base, name, '0');
  return spelled(told, [base]) === name && inAscii(told).length <= inAscii(name).length ? told.slice(1) : name;
}

function knownOf({ id, name, kind, field, country, start, end, names, ordinary, fields, successors, called }) {
  const languages = Object.entries(called).map(([language, own]) => `${language}${TAG}${names.indexOf(own)}`);
  if (languages.some((entry) => entry.endsWith('-1'))) throw new Error(`${name} is called by a name that is not among its names`);
  if (ordinary.some((own) => !names.includes(own))) throw new Error(`${name} has an ordinary name that is not among its names`);
  const known = [
    name === names[0] ? null : name,
    kind,
    field,
    country,
    start,
    end,
    [firstName(id, names[0]), ...names.slice(1)],
    ordinary.map((own) => names.indexOf(own)),
    fields,
    successors,
    ...(languages.length > 0 ? [languages] : []),
  ];
  if (known.flat().some((value) => /[|^~]/u.test(value ?? ''))) throw new Error(`${name} has a character that parts fields`);
  return known.map((value) => (Array.isArray(value) ? value.join(ENTRY) : (value ?? ''))).join(FIELD);
}

function lineOf(lines, id) {
  const key = `${inAscii(id)}|`;
  return lines.startsWith(key) ? 0 : lines.indexOf(`~${key}`) + 1;
}
