import { BodyError, pageBody } from '../archive/page-body';
import type { Page } from '../archive/page';
import { extract } from '../extract/extract';
import type { ExtractOptions } from '../models/options';
import { captureOf, failedLine } from './failed-line';

/** The options of `extract` that hold for every page of a batch. What can't be sent to a thread is left out. */
export type PageOptions = Pick<ExtractOptions, 'registry' | 'sites' | 'limits' | 'explain'>;

/** Bytes that a page may unpack to. */
const BODY_LIMIT = 64 * 1024 * 1024;

/** The line of a page: its record as JSON with its place, or why it has none. Never throws. */
function extractLine(page: Page, options: PageOptions): string {
  try {
    const article = extract(pageBody(page, options.limits?.bytes ?? BODY_LIMIT), {
      ...options,
      ...(page.url !== null && { url: page.url }),
      ...(page.contentType !== null && { contentType: page.contentType }),
      ...(page.capturedAt !== null && { capturedAt: page.capturedAt }),
    });
    const error = article.issues.find((issue) => issue.severity === 'error');
    if (error) return failedLine(page, { code: error.code, message: error.message });
    return `${JSON.stringify(article).slice(0, -1)},"capture":${JSON.stringify(captureOf(page))}}`;
  } catch (error) {
    return failedLine(page, {
      code: error instanceof BodyError ? error.code : 'internal',
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

/** The lines of some pages, in their order, as bytes. `begun` is told how many of them have been begun. */
export function extractLines(pages: readonly Page[], options: PageOptions, begun: (pages: number) => void = () => undefined): Uint8Array {
  const lines = pages.map((page, i) => {
    begun(i + 1);
    return `${extractLine(page, options)}\n`;
  });
  return new TextEncoder().encode(lines.join(''));
}
