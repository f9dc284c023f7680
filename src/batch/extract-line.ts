import { withIssues } from '../archive/gunzipped';
import { BodyError, unpackedBody } from '../archive/page-body';
import type { Page } from '../archive/page';
import { extract } from '../extract/extract';
import type { ExtractOptions } from '../models/options';
import { captureOf, failedLine } from './failed-line';

/** The options of `extract` that apply to every page of a batch, without those that can't be sent to a thread. */
export type PageOptions = Pick<ExtractOptions, 'registry' | 'sites' | 'limits' | 'explain'>;

/** Bytes that a page may unpack to. */
const BODY_LIMIT = 64 * 1024 * 1024;

/** The line of a page: its record as JSON with its capture, or a failure with the reason. Never throws. */
function extractLine(page: Page, options: PageOptions): string {
  try {
    const { bytes, issues } = unpackedBody(page, options.limits?.bytes ?? BODY_LIMIT);
    const article = extract(bytes, {
      ...options,
      ...(page.url !== null && { url: page.url }),
      ...(page.contentType !== null && { contentType: page.contentType }),
      ...(page.capturedAt !== null && { capturedAt: page.capturedAt }),
    });
    const error = article.issues.find((issue) => issue.severity === 'error');
    if (error) return failedLine(page, { code: error.code, message: error.message });
    return `${JSON.stringify(withIssues(article, issues)).slice(0, -1)},"capture":${JSON.stringify(captureOf(page))}}`;
  } catch (error) {
    return failedLine(page, {
      code: error instanceof BodyError ? error.code : 'internal',
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

/** The lines of some pages, in order, as bytes. Calls `begun` with the number of pages begun so far. */
export function extractLines(pages: readonly Page[], options: PageOptions, begun: (pages: number) => void = () => undefined): Uint8Array {
  const lines = pages.map((page, i) => {
    begun(i + 1);
    return `${extractLine(page, options)}\n`;
  });
  return new TextEncoder().encode(lines.join(''));
}
