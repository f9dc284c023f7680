import { withIssues, type Unpacked } from '../archive/gunzipped';
import { PassedOver } from '../archive/passed-over';
import { extract } from '../extract/extract';
import type { Article } from '../models/article';
import type { ExtractOptions } from '../models/options';
import { card, type CardLook } from './card';
import { ExitCode } from './exit-codes';
import { explanation } from './explanation';
import { fieldValue } from './field-value';
import { withoutOptimizer, withOptimizer } from './first-page';
import { checkInputs, pagesOf, severalPages } from './inputs';
import { checkAddress, pageOptions, type PageSettings } from './page-settings';
import { paintFor } from './paint';
import { passedOverText } from './passed-over-text';
import { countingProgress } from './progress';
import { readInput } from './read-input';
import { say } from './say';
import { UsageError } from './usage-error';
import { writeOut } from './write-out';

/** Options of `klynge extract`. */
export interface ExtractSettings extends PageSettings {
  json?: true;
  field?: string;
  explain?: string;
  quiet?: true;
}

/** Reads every input, prints what was asked for, and returns the exit code. A failed input is reported on standard error. */
export async function runExtract(inputs: readonly string[], settings: ExtractSettings): Promise<number> {
  await checkSettings(settings);
  const options = { ...(await pageOptions(settings)), ...(settings.explain !== undefined && { explain: true }) };
  await checkAddress(settings, inputs);
  await checkInputs(inputs);
  const paint = paintFor(process.stdout, process.env);
  const columns = process.stdout.isTTY ? process.stdout.columns : null;
  const progress = countingProgress(settings.quiet === true);
  const many = await severalPages(inputs);
  let read = 0;
  let failed = 0;
  const passedOver = new PassedOver();
  withoutOptimizer();
  for await (const input of pagesOf(inputs, passedOver)) {
    if (read + failed === 1) withOptimizer();
    const outcome = await readInput(input, options, readPage);
    progress.tick();
    if (typeof outcome === 'string') {
      failed++;
      say(`${input.name}: ${outcome}`);
    } else {
      if (read++ > 0 && !settings.json && !settings.field) await writeOut('\n');
      const source = many ? input.name : null;
      await writeOut(printed(outcome, settings, { paint, columns, source }));
    }
  }
  progress.end();
  if (!settings.quiet) closing(read, failed, passedOver);
  return failed > 0 ? ExitCode.failed : ExitCode.ok;
}

function readPage({ bytes, issues }: Unpacked, options: ExtractOptions): { result: Article; article: Article } {
  const article = withIssues(extract(bytes, options), issues);
  return { result: article, article };
}

function closing(read: number, failed: number, passedOver: PassedOver): void {
  if (read + failed > 1) process.stderr.write(`${read} read, ${failed} failed\n`);
  const others = passedOverText(passedOver.counts());
  if (others !== '') process.stderr.write(`${others}\n`);
}

async function checkSettings(settings: ExtractSettings): Promise<void> {
  for (const option of ['field', 'explain'] as const) {
    const name = settings[option];
    if (name === undefined) continue;
    // The schemas, and zod with them, are loaded only where a field is named.
    const { FIELDS } = await import('./fields');
    if (!FIELDS.includes(name)) throw new UsageError(`--${option} ${name}: a record has no such field; it has ${FIELDS.join(', ')}`);
  }
  const outputs = [
    settings.json && '--json',
    settings.field !== undefined && '--field',
    settings.explain !== undefined && '--explain',
  ].filter(Boolean);
  if (outputs.length > 1) throw new UsageError(`${outputs.join(' and ')} cannot be combined: choose one`);
}

function printed(article: Article, settings: ExtractSettings, look: CardLook): string {
  if (settings.json) return `${JSON.stringify(article)}\n`;
  if (settings.field !== undefined) return `${JSON.stringify(fieldValue(article, settings.field))}\n`;
  return settings.explain === undefined ? card(article, look) : explanation(article, settings.explain, look);
}
