import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataset } from '../../src/batch/merge/run-dataset';
import type { Dataset } from '../../src/export/exporter';
import { CapturedArticle } from '../../src/models/capture';
import { jsonSchema } from '../../src/models/json-schema';
import { file, scratch } from '../archive/reading';

interface Shape {
  readonly $ref?: string;
  readonly $defs?: Record<string, Shape>;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Record<string, Shape>;
  readonly additionalProperties?: Shape | boolean;
}

const SCHEMA = jsonSchema(CapturedArticle) as Shape;
const resolved = (shape: Shape): Shape =>
  shape.$ref === undefined
    ? (shape.anyOf?.map(resolved).find(({ type }) => type !== 'null') ?? shape)
    : resolved(SCHEMA.$defs![shape.$ref.split('/').at(-1)!]!);

/** Two values of a text that a format may want in a form of its own. */
const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  edtf: ['2021-05-03', '2021-05-04'],
  time: ['2021-05-03T10:00:00Z', '2021-05-03T11:00:00Z'],
  start: ['2021-05-03', '2021-05-04'],
  end: ['2021-05-03', '2021-05-04'],
  country: ['DK', 'SE'],
  id: ['geonames:1', 'geonames:2'],
  url: ['https://example.org/a', 'https://example.org/b'],
  canonicalUrl: ['https://example.org/c', 'https://example.org/d'],
};

/** The paths of all values of a record that have no further parts, without those of lists: `cities.name`. */
function* leaves(shape: Shape, path: readonly string[] = []): Generator<readonly string[]> {
  const at = resolved(shape);
  if (at.properties) for (const [name, part] of Object.entries(at.properties)) yield* leaves(part, [...path, name]);
  else if (at.items) yield* leaves(at.items, path);
  else if (typeof at.additionalProperties === 'object') yield* leaves(at.additionalProperties, path);
  else yield path;
}

/** A record in which every field has a value; that at `other` is another one, and of enumerations the values are those at `turn`. */
function sample(shape: Shape, turn: number, other: string | null, path = ''): unknown {
  const at = resolved(shape);
  const name = path.slice(path.lastIndexOf('.') + 1);
  const isOther = path === other;
  if (at.properties)
    return Object.fromEntries(
      Object.entries(at.properties).map(([key, part]) => [key, sample(part, turn, other, path === '' ? key : `${path}.${key}`)]),
    );
  if (at.items) return [sample(at.items, turn, other, path)];
  if (typeof at.additionalProperties === 'object') return { title: sample(at.additionalProperties, turn, other, path) };
  if (at.const !== undefined) return at.const;
  if (at.enum) return at.enum[(turn + (isOther ? 1 : 0)) % at.enum.length];
  if (at.type === 'integer' || at.type === 'number') return isOther ? 2 : 1;
  if (at.type === 'boolean') return isOther;
  // A format may read these only where others are absent.
  if (turn % 2 === 1 && !isOther && (name === 'time' || name === 'canonicalUrl')) return null;
  const text = TEXTS[name]?.[isOther ? 1 : 0];
  // A format may write the one in the place of the other.
  if (text !== undefined && path.startsWith('modified')) return text.replace('2021', '2022');
  return text ?? (isOther ? 'another text' : `the ${name}`);
}

/** As many as an enumeration has values: some formats write another key for each. */
const TURNS = 6;

/**
 * The parts of a record that a format does not carry: where another value changes nothing of what it writes. A part of which
 * no part is carried stands for all of them.
 */
export async function notCarried(write: (dataset: Dataset) => Promise<string>): Promise<string[]> {
  const folder = scratch();
  const written = async (turn: number, other: string | null): Promise<string> =>
    write(await openDataset([file(folder, 'segment.jsonl', `${JSON.stringify(sample(SCHEMA, turn, other))}\n{"segment":{}}\n`)]));
  const plain: string[] = [];
  for (let turn = 0; turn < TURNS; turn++) plain.push(await written(turn, null));
  const lost: string[] = [];
  const all = [...leaves(SCHEMA)].map((path) => path.join('.'));
  for (const path of all) {
    let carried = false;
    for (let turn = 0; turn < TURNS && !carried; turn++) carried = (await written(turn, path)) !== plain[turn];
    if (!carried) lost.push(path);
  }
  return collapsed(lost, all);
}

function collapsed(lost: readonly string[], all: readonly string[]): string[] {
  const whole = (part: string): boolean => all.every((path) => !(path === part || path.startsWith(`${part}.`)) || lost.includes(path));
  const parts = lost.map((path) => {
    const names = path.split('.');
    return names.map((_, i) => names.slice(0, i + 1).join('.')).find(whole)!;
  });
  return [...new Set(parts)];
}

/** What an exporter writes into one file. */
export const textOf = async (place: string, write: (path: string) => Promise<void>): Promise<string> => {
  const path = join(place, `out-${written++}`);
  await write(path);
  return readFileSync(path, 'utf8');
};
let written = 0;
