import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ClusterEntry } from '../models/cluster';
import { reasonOf } from './inputs';
import { UsageError } from './usage-error';

/** Reads a registry of clusters: a JSON array, or one JSON object per line. */
export async function readRegistry(path: string): Promise<ClusterEntry[]> {
  const read = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--registry ${path}: ${reasonOf(error)}`);
  });
  const text = read.replace(/^\uFEFF/u, '');
  if (text.trimStart().startsWith('[')) return entriesOf(path, 'the array', text, z.array(ClusterEntry));
  return text
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => entriesOf(path, `line ${number}`, line, ClusterEntry));
}

function entriesOf<T>(path: string, where: string, json: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`--registry ${path}: ${where} is not valid JSON: ${reasonOf(error)}`);
  }
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw new UsageError(`--registry ${path}: ${where} is not a cluster entry:\n${z.prettifyError(checked.error)}`);
}
