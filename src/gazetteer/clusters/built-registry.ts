import type { RegistryTable } from '#tables/load';
import { fromAscii, NameLines, numberAt } from '../name-lines';
import { formOf, withoutAccents, type ClusterForm, type Strength } from './form';
import type { ClusterRegistry, FormIndex } from './form-index';
import type { ClusterRecord } from './record';

/** Number of digits of an offset, of bits, and of the strength of a form. */
export const OFFSET = 3;
export const BITS = 6;
const STRENGTH = 1;
export const STRENGTHS: readonly Strength[] = ['name', 'ordinary', 'field'];
/** Separators between the fields of a record, and between the entries of a list. */
export const FIELD = '|';
export const ENTRY = '^';
/** Separates a language's code from the number of the name in it among the names, and the parts of a spelling. */
export const TAG = ':';
/** Precedes the number of a name that is spelled without its accents. */
export const PLAIN = '`';

/**
 * A registry as built by scripts/registry-table.mjs. Nothing is decoded before it is needed: records and forms are
 * lines of text, found by their offset.
 */
export class BuiltRegistry implements ClusterRegistry {
  readonly byId: Records;
  readonly byFirst: FormIndex;
  readonly bySecond: FormIndex;

  constructor({ records, forms, first, second }: RegistryTable) {
    this.byId = new Records(new NameLines(records));
    const made = new Forms(forms, this.byId);
    this.byFirst = new Keys(new NameLines(first), made);
    this.bySecond = new Keys(new NameLines(second), made);
  }
}

/** The records, by id. */
class Records {
  private readonly lines: NameLines;
  private readonly made = new Map<number, ClusterRecord>();

  constructor(lines: NameLines) {
    this.lines = lines;
  }

  get(id: string): ClusterRecord | undefined {
    const line = this.lines.find(id);
    return line === -1 ? undefined : this.at(line);
  }

  /** All records, by id, as data/clusters.jsonl has them. */
  all(): ClusterRecord[] {
    return [...this.lines.all()].map((line) => this.at(line)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  at(line: number): ClusterRecord {
    let record = this.made.get(line);
    if (record === undefined)
      this.made.set(line, (record = readRecord(fromAscii(this.lines.lines.slice(line, this.lines.lines.indexOf('~', line))))));
    return record;
  }
}

/** "org-dansk-metal": "Dansk Metal", the name that an id is most often made of; a name like it is not stored. */
export const nameOfId = (id: string): string =>
  id
    .replace(/^org-/u, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** A record of a line; its name is only there if it isn't the first of its names, and that one only as it differs from the id. */
function readRecord(line: string): ClusterRecord {
  const [id = '', own = '', kind, field, country, start, end, list = '', ordinary, fields, successors, called] = line.split(FIELD);
  const names = list.split(ENTRY);
  if (names[0] === '' || names[0]!.startsWith(TAG)) names[0] = spelled(`0${names[0]!}`, [nameOfId(id)]);
  return {
    id,
    name: own === '' ? names[0]! : own,
    kind: orNull(kind),
    field: orNull(field),
    country: orNull(country),
    start: orNull(start),
    end: orNull(end),
    names,
    ordinary: listOf(ordinary).map((at) => names[Number(at)]!),
    fields: listOf(fields),
    successors: listOf(successors),
    called: Object.fromEntries(listOf(called).map((entry) => calledBy(entry.split(TAG), names))),
  };
}

/** A language and the name that it calls a body by. */
const calledBy = ([language = '', at = '']: readonly string[], names: readonly string[]): [string, string] => [
  language,
  names[Number(at)]!,
];

const orNull = (field = ''): string | null => (field === '' ? null : field);
const listOf = (field = ''): string[] => (field === '' ? [] : field.split(ENTRY));

/**
 * A spelling by the names of its record: the number of a name, and where it differs from the name, at which unit, how many
 * units are replaced, and by what. "0:7:1:" of "Sachsen-Anhalt" is "SachsenAnhalt".
 */
export function spelled(told: string, names: readonly string[]): string {
  const isPlain = told.startsWith(PLAIN);
  const [number = '', from, cut, put = ''] = told.slice(isPlain ? 1 : 0).split(TAG);
  const name = names[Number(number)]!;
  const base = isPlain ? withoutAccents(name) : name;
  return from === undefined ? base : base.slice(0, Number(from)) + put + base.slice(Number(from) + Number(cut));
}

/**
 * The forms, by the offset of their line: strength, offsets of the records, and after a bar the printed form, or after
 * `ENTRY` how it is `spelled` by the names of the first record.
 */
class Forms {
  private readonly lines: string;
  private readonly records: Records;
  private readonly made = new Map<number, ClusterForm>();

  constructor(lines: string, records: Records) {
    this.lines = lines;
    this.records = records;
  }

  at(line: number): ClusterForm {
    let form = this.made.get(line);
    if (form === undefined) this.made.set(line, (form = this.read(line)));
    return form;
  }

  private read(line: number): ClusterForm {
    const bar = this.lines.indexOf(FIELD, line);
    const records: ClusterRecord[] = [];
    for (let at = line + STRENGTH; at < bar; at += OFFSET) records.push(this.records.at(numberAt(this.lines, at, OFFSET)));
    const told = this.lines.slice(bar + 1, this.lines.indexOf('~', bar));
    const printed = told.startsWith(ENTRY) ? spelled(fromAscii(told.slice(1)), records[0]!.names) : fromAscii(told);
    return formOf(printed, STRENGTHS[numberAt(this.lines, line, STRENGTH)]!, records);
  }
}

const NO_FORMS: readonly ClusterForm[] = [];

/** Forms by key; an entry holds the bits of the key, then the offsets of its forms. */
class Keys implements FormIndex {
  private readonly keys: NameLines;
  private readonly forms: Forms;
  private readonly made = new Map<number, readonly ClusterForm[]>();

  constructor(keys: NameLines, forms: Forms) {
    this.keys = keys;
    this.forms = forms;
  }

  bits(key: string): number {
    const line = this.keys.find(key);
    return line === -1 ? 0 : numberAt(this.keys.lines, this.keys.known(line), BITS);
  }

  of(key: string): readonly ClusterForm[] {
    const line = this.keys.find(key);
    if (line === -1) return NO_FORMS;
    let forms = this.made.get(line);
    if (forms === undefined) this.made.set(line, (forms = this.read(line)));
    return forms;
  }

  private read(line: number): ClusterForm[] {
    const { lines } = this.keys;
    const forms: ClusterForm[] = [];
    const end = lines.indexOf('~', line);
    for (let at = this.keys.known(line) + BITS; at < end; at += OFFSET) forms.push(this.forms.at(numberAt(lines, at, OFFSET)));
    return forms;
  }
}
