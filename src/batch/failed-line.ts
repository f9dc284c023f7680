import type { Page } from '../archive/page';
import type { Capture, FailedPage, Failure } from '../models/capture';

/** The beginning of the line of a page without a record. */
export const FAILED_PREFIX = '{"failed":';

/** The line of a page that has no record. */
export function failedLine(page: Page, failed: Failure): string {
  return JSON.stringify({ failed, url: page.url, capture: captureOf(page) } satisfies FailedPage);
}

export function captureOf({ capturedAt, position: { source, offset, member } }: Page): Capture {
  return { at: capturedAt, source, offset, member };
}
