import type { ClusterEntry } from '../../models/cluster';
import { formsOf, type ClusterForm, type Spelling } from './form';
import { ownRecords, recordOf, type ClusterRecord } from './record';

/** The forms of all clusters, by their first key and, for those that bear a typo, by their second. */
export interface ClusterRegistry {
  /** Longest first. */
  readonly byFirst: ReadonlyMap<string, readonly ClusterForm[]>;
  readonly bySecond: ReadonlyMap<string, readonly ClusterForm[]>;
  readonly byId: ReadonlyMap<string, ClusterRecord>;
}

/** From so many letters on a form of several words may have one letter wrong. */
const LONG = 12;

/** Whether one wrong letter still leaves the form certain. */
export function bearsTypo(form: ClusterForm): boolean {
  return form.strength === 'name' && form.keys.length > 1 && form.letters >= LONG;
}

const NONE: readonly ClusterEntry[] = [];
const made = new WeakMap<readonly ClusterEntry[], ClusterRegistry>();

/** The project's own registry, with the caller's entries beside it. Built once for each list of entries. */
export function registryOf(further: readonly ClusterEntry[] = NONE): ClusterRegistry {
  const list = further.length === 0 ? NONE : further;
  let registry = made.get(list);
  if (!registry) made.set(list, (registry = registryFrom([...ownRecords(), ...list.map(recordOf)])));
  return registry;
}

/** A registry of these records alone. */
export function registryFrom(records: readonly ClusterRecord[]): ClusterRegistry {
  const byId = new Map(records.map((record) => [record.id, record]));
  const unique = new Map<string, ClusterForm>();
  for (const form of formsOf([...byId.values()].flatMap(spellingsOf))) add(unique, form);
  const byFirst = new Map<string, ClusterForm[]>();
  const bySecond = new Map<string, ClusterForm[]>();
  for (const form of unique.values()) {
    push(byFirst, form.keys[0]!, form);
    if (bearsTypo(form) && form.keys[0]!.length > 4) push(bySecond, form.keys[1]!, form);
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.keys.length - a.keys.length || b.letters - a.letters);
  return { byFirst, bySecond, byId };
}

function spellingsOf(record: ClusterRecord): Spelling[] {
  return [
    ...record.names.map((printed): Spelling => ({ printed, strength: record.ordinary.includes(printed) ? 'ordinary' : 'name', record })),
    ...record.fields.map((printed): Spelling => ({ printed, strength: 'field', record })),
  ];
}

/** Two clusters that share a name share its form; the date decides between them later. */
function add(unique: Map<string, ClusterForm>, form: ClusterForm): void {
  const key = `${form.strength} ${form.printed}`;
  const known = unique.get(key);
  if (!known) unique.set(key, form);
  else for (const record of form.records) if (!known.records.includes(record)) known.records.push(record);
}

function push(index: Map<string, ClusterForm[]>, key: string, form: ClusterForm): void {
  const list = index.get(key);
  if (list) list.push(form);
  else index.set(key, [form]);
}
