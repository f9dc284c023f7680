import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MissingPackageError, optional } from '../export/missing-package';
import { requireFolder } from '../export/make-folder';
import { OutputError } from '../export/output-error';
import { BRAND } from '../report/brand';
import type { ReportLanguage } from '../report/words';
import { checkFolder } from './check-folder';
import { counted } from './counted';
import { ExitCode } from './exit-codes';
import { reasonOf } from './inputs';
import { UsageError } from './usage-error';

/** Options of `klynge report`. */
export interface ReportSettings {
  out: string;
  lang: ReportLanguage;
}

/** Packages that only a report needs. */
const PACKAGES = '@observablehq/plot d3-force d3-geo linkedom topojson-client world-atlas';

/** Whether a file is there that no report wrote, and which one would replace. */
async function isForeign(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text !== null && text !== '' && !text.includes(BRAND.text);
}

/** Writes the report and prints where it starts. */
export async function runReport(dataset: string, { out, lang }: ReportSettings): Promise<number> {
  await checkFolder(out, 'a report is several pages');
  await stat(dataset).catch((error: unknown) => {
    throw new UsageError(`${dataset}: ${reasonOf(error)}`);
  });
  await requireFolder(out);
  if (await isForeign(join(out, 'index.html')))
    throw new UsageError(`--out ${out}: its index.html is not a page of a report: choose another folder, or remove it`);
  const { writeReport } = await optional(() => import('../report/report'), 'klynge report', PACKAGES);
  const { articles, clusters, failed, broken } = await optional(() => writeReport(dataset, out, lang), 'klynge report', PACKAGES).catch(
    (error: unknown) => {
      throw error instanceof MissingPackageError || error instanceof OutputError ? error : new UsageError(`${dataset}: ${reasonOf(error)}`);
    },
  );
  const unread =
    failed + broken > 0
      ? ` (${counted(failed, 'failed page')}, ${counted(broken, 'line that is not a record', 'lines that are not records')})`
      : '';
  process.stderr.write(`${counted(articles, 'article')}, ${counted(clusters, 'cluster')}${unread}: ${join(out, 'index.html')}\n`);
  return broken > 0 ? ExitCode.failed : ExitCode.ok;
}
