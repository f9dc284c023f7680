import { Output } from './output';
import { writeCluster } from './pages/cluster';
import { writeOverview } from './pages/overview';
import { writeRanking } from './pages/ranking';
import { writeMap } from './pages/map-page';
import { writeMatrix, writeNetwork } from './pages/together';
import { rankedClusters } from './ranked';
import { readRecords, recordFiles, type Unread } from './records';
import { Tally } from './tally';
import type { ReportLanguage } from './words';

/** The result of a report. */
export interface ReportSummary extends Unread {
  readonly articles: number;
  readonly clusters: number;
}

/** Reads a dataset of records once and writes the report into a folder. Throws if the dataset can't be read. */
export async function writeReport(dataset: string, folder: string, language: ReportLanguage): Promise<ReportSummary> {
  const files = await recordFiles(dataset);
  if (files.length === 0) throw new Error('no records in this folder (looked for .jsonl, .ndjson, also with .gz)');
  const tally = new Tally();
  const unread: Unread = { failed: 0, broken: 0 };
  for await (const record of readRecords(files, unread)) tally.add(record);
  if (tally.articles === 0 && unread.broken > 0) throw new Error(`no line of it is a record (${unread.broken} lines read)`);
  const output = new Output(folder, language);
  const ranked = rankedClusters(tally);
  const byKey = new Map(ranked.map((cluster) => [cluster.tally.key, cluster]));
  await writeOverview(output, tally, unread);
  await writeRanking(output, ranked);
  await writeMap(output, tally, ranked);
  await writeNetwork(output, ranked);
  await writeMatrix(output, ranked);
  for (const cluster of ranked) await writeCluster(output, cluster, (key) => byKey.get(key));
  return { articles: tally.articles, clusters: ranked.length, ...unread };
}
