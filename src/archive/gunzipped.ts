import { constants, gunzipSync } from 'node:zlib';
import type { Issue } from '../models/issue';

/** Bytes of a page as it was stored, unpacked. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** What went wrong with the unpacking, for the page's record. */
  readonly issues: readonly Issue[];
}

const CUT: Issue = {
  code: 'cut-body',
  stage: 'archive',
  severity: 'warning',
  message: 'the compressed page is cut off: what comes before was read',
  field: null,
};

/** Unpacks gzip. What is cut off is read as far as it goes, as browsers do; an issue says so. */
export function gunzipped(bytes: Uint8Array, limit: number): Unpacked {
  const options = { maxOutputLength: limit };
  try {
    return { bytes: gunzipSync(bytes, options), issues: [] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') throw error;
    return { bytes: gunzipSync(bytes, { ...options, finishFlush: constants.Z_SYNC_FLUSH }), issues: [CUT] };
  }
}

/** The record of a page with the issues of its unpacking, which come before its own. */
export const withIssues = <T extends { readonly issues: readonly Issue[] }>(article: T, issues: readonly Issue[]): T =>
  issues.length === 0 ? article : { ...article, issues: [...issues, ...article.issues] };
