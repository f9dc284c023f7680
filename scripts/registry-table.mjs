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
      "export * from './src/gazetteer/clusters/registry-from'; export * from './src/gazetteer/clusters/built-registry'; export { organizationRecords } from './src/gazetteer/organizations/records';";
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

const { BITS, ENTRY, FIELD, OFFSET, RANK, STRENGTHS, TAG, bitsOfFirst, bitsOfSecond, formsByKey, organizationRecords } = await library();

export { organizationRecords };

/** The table of some records. */
export function registryTable(records) {
  const unique = [...new Map(records.map((record) => [record.id, record])).values()];
  const ids = nameLines(unique.map((record, rank) => [record.id, `${digitsOf(rank, RANK)}${FIELD}${knownOf(record)}`]));
  const { byFirst, bySecond } = formsByKey(unique);
  const offsets = new Map();
  let forms = '';
  for (const form of new Set([...byFirst.values()].flat())) {
    offsets.set(form, forms.length);
    forms += `${digitsOf(STRENGTHS.indexOf(form.strength), 1)}${form.records.map(({ id }) => digitsOf(lineOf(ids.lines, id), OFFSET)).join('')}${FIELD}${printedForm(form)}~`;
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

/** A printed form, or its number among the names of the record that it stands for. */
function printedForm({ printed, records }) {
  const at = records[0].names.indexOf(printed);
  return at === -1 ? inAscii(printed) : `${ENTRY}${at}`;
}

function knownOf({ name, kind, field, country, start, end, names, ordinary, fields, successors, called }) {
  const languages = Object.entries(called).map(([language, own]) => `${language}${TAG}${names.indexOf(own)}`);
  if (languages.some((entry) => entry.endsWith('-1'))) throw new Error(`${name} is called by a name that is not among its names`);
  const known = [
    name === names[0] ? null : name,
    kind,
    field,
    country,
    start,
    end,
    names,
    ordinary,
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
