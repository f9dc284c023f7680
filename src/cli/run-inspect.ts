import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { withIssues } from '../archive/gunzipped';
import { writeWhole } from '../batch/whole-file';
import { PassedOver } from '../archive/passed-over';
import { EMPTY_OUT } from '../export/file-ending';
import { optional } from '../export/missing-package';
import { outputProblem } from '../export/output-error';
import { inspectPage, type Inspection } from '../inspect/inspection';
import { inspectionPage } from '../inspect/page';
import type { InterfaceLanguage } from '../inspect/words';
import type { ExtractOptions } from '../models/options';
import { ExitCode } from './exit-codes';
import { checkInputs, pagesOf, reasonOf } from './inputs';
import { checkAddress, pageOptions, type PageSettings } from './page-settings';
import { passedOverText } from './passed-over-text';
import { readInput } from './read-input';
import { say } from './say';
import { UsageError } from './usage-error';

/** Options of `klynge inspect`. */
export interface InspectSettings extends PageSettings {
  out?: string;
  port: number;
  lang?: InterfaceLanguage;
}

/** Reads the inputs, then writes one page or serves all of them until it is asked to stop. */
export async function runInspect(inputs: readonly string[], settings: InspectSettings): Promise<number> {
  const { out } = settings;
  const [input = ''] = inputs;
  if (out !== undefined && inputs.length !== 1) throw new UsageError('--out takes one input: the page it writes shows one page');
  if (out === '') throw new UsageError(EMPTY_OUT);
  const options = await pageOptions(settings);
  await checkAddress(settings, inputs);
  await checkInputs(inputs);
  if (out !== undefined) await refuseInput(out, input);
  const { inspections, failed } = await inspectAll(inputs, options);
  const [only, ...others] = inspections;
  if (only === undefined && failed > 0) return ExitCode.failed;
  const script = await readFile(new URL('./inspect-client.global.js', import.meta.url), 'utf8');
  if (out !== undefined && only !== undefined) {
    if (others.length > 0) throw new UsageError(`--out takes one page: ${input} holds ${inspections.length}`);
    const page = inspectionPage(only, { language: settings.lang ?? 'en', script, served: false });
    await writePage(out, page);
  } else await serveUntilStopped(inspections, script, options, settings);
  return failed > 0 ? ExitCode.failed : ExitCode.ok;
}

/** Writes the page whole or not at all, as where the disk is full; into what is no file, such as a pipe, it is written directly. */
async function writePage(out: string, page: string): Promise<void> {
  const there = await stat(out).catch(() => null);
  if (there === null || there.isFile()) await writeWhole(out, page);
  else await writeFile(out, page).catch((error: unknown) => Promise.reject(outputProblem(out, error)));
}

/** Throws a UsageError where the page would be written over its own input, which may be a link to the same file. */
async function refuseInput(out: string, input: string): Promise<void> {
  const [there, read] = await Promise.all([out, input].map((path) => stat(path).catch(() => null)));
  if (there?.isFile() && there.dev === read?.dev && there.ino === read.ino)
    throw new UsageError(`--out ${out}: is the input, which it would replace: choose another file`);
}

async function inspectAll(inputs: readonly string[], options: ExtractOptions): Promise<{ inspections: Inspection[]; failed: number }> {
  const inspections: Inspection[] = [];
  const passedOver = new PassedOver();
  let failed = 0;
  for await (const input of pagesOf(inputs, passedOver)) {
    const outcome = await readInput(input, options, ({ bytes, issues }, own) => {
      const inspection = inspectPage(basename(input.name), bytes, own);
      const article = withIssues(inspection.article, issues);
      return { result: { ...inspection, article }, article };
    });
    if (typeof outcome !== 'string') inspections.push(outcome);
    else {
      failed++;
      say(`${input.name}: ${outcome}`);
    }
  }
  const others = passedOverText(passedOver.counts());
  if (others !== '') process.stderr.write(`${others}\n`);
  return { inspections, failed };
}

async function serveUntilStopped(
  inspections: readonly Inspection[],
  script: string,
  options: ExtractOptions,
  { port, lang }: InspectSettings,
): Promise<void> {
  const { startInspector } = await optional(() => import('../inspect/inspect'), 'klynge inspect', 'hono @hono/node-server');
  const inspector = await startInspector(inspections, port, { language: lang ?? null, script, options }).catch((error: unknown) => {
    throw new UsageError(
      (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? `--port ${port}: another program listens there; choose another port, or 0 for any free one`
        : reasonOf(error),
    );
  });
  process.stderr.write(`look at ${inspector.url} (stop with Ctrl-C)\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await inspector.stop();
}
