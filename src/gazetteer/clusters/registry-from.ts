import { formsOf, type ClusterForm, type Spelling } from './form';
import type { ClusterRegistry, FormIndex } from './form-index';
import type { ClusterRecord } from './record';
import { unitAt } from '../../text/units';

/** Minimum number of letters for a form of several words to tolerate one wrong letter. */
const LONG = 12;
/** A name with this many capitals is recognized without them, too. */
export const LEAST_CAPITALS = 2;

/** Bits of `byFirst`: there are forms; one of them may begin with a word in lower case. */
const HAS_FORMS = 1;
export const BEARS_LOWER_CASE = 2;

/** Whether the form is still certain with one wrong letter. */
export function bearsTypo(form: ClusterForm): boolean {
  return form.strength === 'name' && form.keys.length > 1 && form.letters >= LONG;
}

/** Whether a form may begin with a lower-case word: the matcher's final check, as far as it depends on the form alone. */
function bearsLowerCase({ capitals, strength }: ClusterForm): boolean {
  return capitals[0] === 0 || strength === 'field' || capitals.reduce((sum, capital) => sum + capital, 0) > LEAST_CAPITALS;
}

/** A bit for the first letter of a word, which no typo changes. */
export const letterBit = (word: string): number => 1 << (unitAt(word, 0) & 31);

/** The bits of forms by their first key, and the first letters, as bits, of forms by their second. */
export const bitsOfFirst = (forms: readonly ClusterForm[]): number =>
  (forms.length > 0 ? HAS_FORMS : 0) | (forms.some(bearsLowerCase) ? BEARS_LOWER_CASE : 0);
export const bitsOfSecond = (forms: readonly ClusterForm[]): number => forms.reduce((bits, form) => bits | letterBit(form.keys[0]!), 0);

/** A registry of the given records only. */
export function registryFrom(records: readonly ClusterRecord[]): ClusterRegistry {
  const byId = new Map(records.map((record) => [record.id, record]));
  const { byFirst, bySecond } = formsByKey([...byId.values()]);
  return { byFirst: indexOf(byFirst, bitsOfFirst), bySecond: indexOf(bySecond, bitsOfSecond), byId };
}

const NO_FORMS: readonly ClusterForm[] = [];

function indexOf(forms: ReadonlyMap<string, readonly ClusterForm[]>, bitsOf: (forms: readonly ClusterForm[]) => number): FormIndex {
  return { of: (key) => forms.get(key) ?? NO_FORMS, bits: (key) => bitsOf(forms.get(key) ?? NO_FORMS) };
}

/** The forms of records, the longest first, by their first key and, for those that tolerate a typo, by their second. */
export function formsByKey(records: readonly ClusterRecord[]): Record<'byFirst' | 'bySecond', ReadonlyMap<string, readonly ClusterForm[]>> {
  const unique = new Map<string, ClusterForm>();
  for (const form of formsOf(records.flatMap(spellingsOf))) add(unique, form);
  const byFirst = new Map<string, ClusterForm[]>();
  const bySecond = new Map<string, ClusterForm[]>();
  for (const form of unique.values()) {
    push(byFirst, form.keys[0]!, form);
    if (bearsTypo(form) && form.keys[0]!.length > 4) push(bySecond, form.keys[1]!, form);
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.keys.length - a.keys.length || b.letters - a.letters);
  return { byFirst, bySecond };
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
