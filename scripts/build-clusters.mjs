// Builds tables/clusters.json from data/clusters.jsonl, and tables/organizations.json from the lists in
// src/gazetteer/organizations: node scripts/build-clusters.mjs
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { writeFileSync } from 'node:fs';
import { namesOf, problemsOf, readRegistry } from './cluster-registry.mjs';
import { tableText } from './name-lines.mjs';
import { organizationRecords, registryTable } from './registry-table.mjs';

/** The parts of an entry that the recognizer and the record need. */
const recordOf = (entry, known) => ({
  id: entry.id,
  name: entry.name,
  kind: entry.kind,
  field: entry.field ?? null,
  country: entry.country,
  start: entry.start ?? null,
  end: entry.end ?? null,
  names: namesOf(entry),
  ordinary: entry.ordinary ?? [],
  fields: Object.values(entry.fields ?? {}),
  successors: (entry.successors ?? []).filter((id) => known.has(id)),
  called: {},
});

/** The entries as records. */
export function recordsOf(entries) {
  const known = new Set(entries.map(({ id }) => id));
  return entries.map((entry) => recordOf(entry, known));
}

/** The tables' texts. */
export const clustersText = (entries) =>
  tableText('Built by scripts/build-clusters.mjs from data/clusters.jsonl; do not edit.', registryTable(recordsOf(entries)));
export const organizationsText = () =>
  tableText('Built by scripts/build-clusters.mjs from src/gazetteer/organizations; do not edit.', registryTable(organizationRecords()));

if (argv[1] === fileURLToPath(import.meta.url)) {
  const entries = readRegistry();
  const problems = problemsOf(entries);
  if (problems.length) throw new Error(problems.join('\n'));
  writeFileSync(new URL('../tables/clusters.json', import.meta.url), clustersText(entries));
  writeFileSync(new URL('../tables/organizations.json', import.meta.url), organizationsText());
}
