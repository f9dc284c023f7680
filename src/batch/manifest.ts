import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Segment } from '../archive/segment';
import { outputProblem } from '../export/output-error';
import { GENERATOR } from '../extract/generator';
import { byCodeUnits } from '../text/by-code-units';
import { RunError, type Destination } from './destination';
import type { DoneSegment } from './run-segment';
import { writeWhole } from './whole-file';

/** What a run is, and how far it has got. Nothing in it depends on when or how often the run was started. */
export interface Manifest {
  readonly klynge: string;
  readonly manifest: 1;
  /** Digest of everything besides the pages that the records depend on. */
  readonly options: string;
  readonly complete: boolean;
  readonly totals: {
    readonly segments: number;
    readonly pages: number;
    readonly records: number;
    readonly failed: number;
    readonly textless: number;
    readonly damages: number;
    readonly skipped: Readonly<Record<string, number>>;
  };
  readonly segments: readonly (Pick<Segment, 'name' | 'source' | 'range'> & { readonly done: Omit<DoneSegment, 'name'> | null })[];
  readonly outputs: readonly { readonly format: string; readonly path: string }[];
  /** The files beside the manifest that this run or an earlier one wrote and that are there: a run replaces no others. */
  readonly written: readonly string[];
}

/** What is known of a run when its manifest is written. */
export interface RunState extends Pick<Manifest, 'options' | 'outputs' | 'written' | 'complete'> {
  readonly segments: readonly Segment[];
  readonly done: ReadonlyMap<string, DoneSegment>;
}

/** The manifest of a run in its current state. */
export function manifestOf({ options, segments, done, outputs, written, complete }: RunState): Manifest {
  return {
    klynge: GENERATOR.version,
    manifest: 1,
    options,
    complete,
    totals: totalsOf(segments, [...done.values()]),
    segments: segments.map(({ name, source, range }) => {
      const { name: _name, ...rest } = done.get(name) ?? { name };
      return { name, source, range, done: 'sha256' in rest ? rest : null };
    }),
    outputs,
    written,
  };
}

/** The sums of a run's completed segments. */
export function totalsOf(segments: readonly Segment[], all: readonly DoneSegment[]): Manifest['totals'] {
  const sum = (of: (segment: DoneSegment) => number): number => all.reduce((total, segment) => total + of(segment), 0);
  const reasons = [...new Set(all.flatMap(({ skipped }) => Object.keys(skipped)))].sort();
  return {
    segments: segments.length,
    pages: sum((each) => each.pages),
    records: sum((each) => each.records),
    failed: sum((each) => each.failed),
    textless: sum((each) => each.textless ?? 0),
    damages: sum((each) => each.damages.length),
    skipped: Object.fromEntries(reasons.map((reason) => [reason, sum(({ skipped }) => skipped[reason] ?? 0)])),
  };
}

/** The outputs of a run as its manifest names them. */
export const namesOf = ({ outputs }: Destination): Manifest['outputs'] =>
  outputs.map(({ format, path }) => ({ format, path: basename(path) }));

/** Digest of the options of a run, independent of their order. */
export function optionsDigest(options: unknown): string {
  const sorted = JSON.stringify(options, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnits(a, b)))
      : value,
  );
  return createHash('sha256').update(`${GENERATOR.version} ${sorted}`).digest('hex');
}

/** The manifest that an earlier run left; null if there is none. */
export async function readManifest(path: string): Promise<Manifest | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw outputProblem(path, error);
  });
  if (text === null) return null;
  const manifest = parsed(text);
  if (manifest === null)
    throw new RunError(`${path}: is there already, and is not the manifest of a run: choose another output, or move it`);
  return manifest;
}

/** Other programs' manifests have the same name, those of web pages and browser extensions among them. */
function parsed(text: string): Manifest | null {
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null;
    return value?.manifest === 1 && Array.isArray(value.segments) && Array.isArray(value.written) ? (value as Manifest) : null;
  } catch {
    return null;
  }
}

/**
 * Writes the manifest, through the folder of the lock: beside the output, a half-written first one could not be told from
 * somebody else's file.
 */
export async function writeManifest({ manifest: path, lock }: Pick<Destination, 'manifest' | 'lock'>, manifest: Manifest): Promise<void> {
  await writeWhole(path, `${JSON.stringify(manifest, null, 1)}\n`, dirname(lock));
}
