import type { Damage, Page, SkipReason } from '../page';
import { isPageType } from '../page-type';
import { isTimestamp } from '../timestamp';
import { matchesDigest } from './digest';
import { parseHttp } from './http';
import type { WarcRecord } from './record';

interface Place {
  readonly source: string;
  readonly member: string | null;
}

/** The page of a record, why it gives none, or what is damaged in it. */
export function recordPage(record: WarcRecord, place: Place): Page | SkipReason | Damage {
  const { type, fields } = record;
  if (type === 'revisit') return 'revisit';
  if (type === 'continuation' || fields.has('warc-segment-number')) return 'segmented';
  if (type !== 'response' && type !== 'resource') return 'not-a-response';
  if (fields.has('warc-truncated')) return 'truncated';
  if (record.block.length === 0) return 'empty';
  const page = type === 'resource' ? resource(record, place) : response(record, place);
  if (typeof page === 'string') return page;
  // Only pages are verified: a digest costs as much as inflating, and skipped records are not used.
  const declared = fields.get('warc-block-digest');
  if (declared !== undefined && matchesDigest(record.block, declared) === false) return mismatch(record, place);
  return page;
}

function mismatch(record: WarcRecord, place: Place): Damage {
  return { ...place, offset: record.offset, code: 'digest-mismatch', message: 'a record whose block does not have the digest it declares' };
}

function resource(record: WarcRecord, place: Place): Page | SkipReason {
  const contentType = record.fields.get('content-type') ?? null;
  if (!isPageType(contentType, record.block)) return 'not-html';
  return pageOf(record, place, contentType, null, record.block);
}

function response(record: WarcRecord, place: Place): Page | SkipReason {
  const http = parseHttp(record.block);
  if (!http) return 'not-a-response';
  if (http.status !== 200) return 'status';
  if (http.body.length === 0) return 'empty';
  const contentType = http.fields.get('content-type') ?? null;
  const contentEncoding = http.fields.get('content-encoding') ?? null;
  if (!isPageType(contentType, contentEncoding === null ? http.body : null)) return 'not-html';
  return pageOf(record, place, contentType, contentEncoding, http.body);
}

function pageOf(
  { fields, offset }: WarcRecord,
  { source, member }: Place,
  contentType: string | null,
  contentEncoding: string | null,
  bytes: Buffer,
): Page {
  const url = fields.get('warc-target-uri') ?? null;
  const date = fields.get('warc-date') ?? '';
  return {
    // Some writers put the address in angle brackets, following an early draft.
    url: url?.startsWith('<') && url.endsWith('>') ? url.slice(1, -1) : url,
    contentType,
    contentEncoding,
    // With an invalid WARC-Date a record loses only its date.
    capturedAt: isTimestamp(date) ? date : null,
    bytes,
    position: { source, offset, member },
  };
}
