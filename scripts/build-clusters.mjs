// Builds tables/clusters.json from data/clusters.jsonl: node scripts/build-clusters.mjs
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { namesOf, problemsOf, readRegistry } from './cluster-registry.mjs';
import { tableText } from './name-lines.mjs';

/** What the recognizer and the record need of an entry, as one row (see tables/load.d.cts). */
const rowOf = (entry, known) => [
  entry.id, entry.name, entry.kind, entry.field ?? null, entry.country, entry.start ?? null, entry.end ?? null,
  namesOf(entry), entry.ordinary ?? [], Object.values(entry.fields ?? {}),
  (entry.successors ?? []).filter((id) => known.has(id)),
];

/** The table's source text. */
export function tableSource(entries) {
  const known = new Set(entries.map(({ id }) => id));
  return tableText('Built by scripts/build-clusters.mjs from data/clusters.jsonl; do not edit.', { rows: entries.map((entry) => rowOf(entry, known)) });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const entries = readRegistry();
  const problems = problemsOf(entries);
  if (problems.length) throw new Error(problems.join('\n'));
  writeFileSync(new URL('../tables/clusters.json', import.meta.url), tableSource(entries));
}
