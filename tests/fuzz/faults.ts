import { unlawfulSpans } from '../fixtures/lawful';
import type { Article } from '../../src/models/article';
import type { ExtractOptions } from '../../src/models/options';
import type { Page } from './mutate';

/** What is tested: the package as built, or its sources. */
export interface Subject {
  readonly extract: (input: Uint8Array, options: ExtractOptions) => Article;
  readonly schema: { safeParse(value: unknown): { success: boolean; error?: { message: string } } };
}

/** Milliseconds of CPU time that a small page may take, even on a machine with other work. */
const MOST_MS = 2_000;

export interface Finding {
  /** 'exception', 'schema', 'spans', 'slow' or 'difference'. */
  readonly kind: string;
  readonly message: string;
}

/** A page's record as JSON, and what is wrong with it; null if nothing is. */
export function look({ extract, schema }: Subject, page: Page): { readonly json: string; readonly finding: Finding | null } {
  const before = process.cpuUsage();
  let record: Article;
  try {
    record = extract(page.bytes, page.options);
  } catch (error) {
    const { message, stack = '' } = error as Error;
    return { json: '', finding: { kind: 'exception', message: `${message} ${/\bat .*/u.exec(stack)?.[0] ?? ''}` } };
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1_000;
  const json = JSON.stringify(record);
  if (ms > MOST_MS) return { json, finding: { kind: 'slow', message: `${ms.toFixed(0)} ms` } };
  const parsed = schema.safeParse(record);
  if (!parsed.success) return { json, finding: { kind: 'schema', message: parsed.error?.message ?? '' } };
  const [unlawful] = unlawfulSpans(record);
  return { json, finding: unlawful === undefined ? null : { kind: 'spans', message: unlawful } };
}

/** What is wrong with a page, read twice. */
export function faultOf(subject: Subject, page: Page): Finding | null {
  const { json, finding } = look(subject, page);
  if (finding !== null) return finding;
  return look(subject, page).json === json ? null : { kind: 'difference', message: 'the second record is not the first' };
}
