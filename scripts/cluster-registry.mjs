// The cluster registry (data/clusters.jsonl): reads and validates it.
// Run by itself, it prints what is wrong and exits 1: node scripts/cluster-registry.mjs
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

export const REGISTRY = new URL('../data/clusters.jsonl', import.meta.url);

export const KINDS = [
  'arena-cluster',
  'campus-cluster',
  'catapult',
  'cluster-initiative',
  'cluster-organisation',
  'cluster-support',
  'competitiveness-cluster',
  'excellence-cluster',
  'innovation-network',
  'leading-edge-cluster',
  'national-cluster',
  'spearhead-cluster',
  'vinnvaxt',
];

const DATE = /^\d{4}(?:-\d{2}){0,2}$/u;
/** A name of at most four capitals: something else is abbreviated that way, too. */
const SHORT = /^(?:\p{Lu} ?){1,4}$/u;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The entries, in the file's order. */
export function readRegistry(url = REGISTRY) {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Every name of an entry, once. */
export function namesOf(entry) {
  return [...new Set([entry.name, ...Object.values(entry.names ?? {}), ...(entry.aliases ?? [])])];
}

/** What is wrong with the entries, as lines of text; empty when all is well. */
export function problemsOf(entries) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry, i) => {
    const found = [...problemsOfFields(entry), ...problemsOfLinks(entry, byId)];
    if (i > 0 && entries[i - 1].id >= entry.id) found.unshift('entries are sorted by id, and ids are unique');
    return found.map((what) => `${entry.id}: ${what}`);
  });
}

function problemsOfFields(entry) {
  const found = [];
  if (!ID.test(entry.id)) found.push('the id is lower-case words joined by hyphens');
  if (!KINDS.includes(entry.kind)) found.push(`unknown kind ${entry.kind}`);
  if (!/^[A-Z]{2}$/u.test(entry.country ?? '')) found.push('country is an ISO 3166-1 alpha-2 code');
  if (!entry.sources?.length) found.push('no source');
  for (const key of ['start', 'end'])
    if (entry[key] !== undefined && !DATE.test(entry[key])) found.push(`${key} is YYYY, YYYY-MM or YYYY-MM-DD`);
  if (entry.start && entry.end && entry.start > entry.end) found.push('ends before it starts');
  for (const name of entry.ordinary ?? []) if (!namesOf(entry).includes(name)) found.push(`'${name}' is ordinary, but none of its names`);
  for (const name of namesOf(entry))
    if (SHORT.test(name) && !entry.ordinary?.includes(name))
      found.push(`'${name}' is as short as a common abbreviation: list it under ordinary`);
  return found;
}

/** An entry and its predecessors name each other. */
function problemsOfLinks(entry, byId) {
  const found = [];
  for (const [key, back] of [
    ['predecessors', 'successors'],
    ['successors', 'predecessors'],
  ]) {
    for (const other of entry[key] ?? [])
      if (byId.has(other) && !byId.get(other)[back]?.includes(entry.id)) found.push(`${key} has ${other}, whose ${back} do not have it`);
  }
  return found;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const problems = problemsOf(readRegistry());
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
