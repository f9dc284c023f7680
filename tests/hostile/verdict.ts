import type { Article } from '../../src/models/article';
import type { Planted } from './hostile-page';

/** Milliseconds that a page may take: a second plus a second per megabyte. */
export const allowance = (bytes: number): number => 1_000 + bytes / 1_000;

/** Bytes of memory that the process may hold while it reads a page. */
export const MOST_MEMORY = 1.5e9;

/** The parts of a record that the verdict examines. */
export interface Judged {
  readonly title: Article['title'];
  readonly published: Pick<NonNullable<Article['published']>, 'edtf'> | null;
  readonly authors: readonly Pick<Article['authors'][number], 'name'>[];
  readonly clusters: readonly Pick<Article['clusters'][number], 'id'>[];
  readonly issues: readonly Pick<Article['issues'][number], 'code'>[];
}

/**
 * What is wrong with the answer to a hostile page; empty if nothing is. A fact may be missing if an issue names
 * the limit that cut it off.
 */
export function faults(planted: Planted, record: Judged): string[] {
  const cut = record.issues.some((issue) => issue.code.startsWith('limit'));
  const missing = [
    planted.title !== undefined && record.title !== planted.title && `title ${JSON.stringify(record.title)}`,
    planted.published !== undefined && record.published?.edtf !== planted.published && `published ${String(record.published?.edtf)}`,
    planted.author !== undefined &&
      !record.authors.some((author) => author.name === planted.author) &&
      `authors ${JSON.stringify(record.authors.map((author) => author.name).slice(0, 3))}`,
    planted.cluster !== undefined &&
      !record.clusters.some((cluster) => cluster.id === planted.cluster) &&
      `clusters ${JSON.stringify(record.clusters.map((cluster) => cluster.id).slice(0, 3))}`,
  ].filter((fault) => fault !== false);
  return cut ? [] : missing;
}
