import type { ByteWindow } from '../byte-window';
import { headLength, parseFields, type Fields } from './header';
import type { RecordListener, RecordOptions, WarcRecord } from './record';

const WARC = Buffer.from('WARC/');
const BREAK = Buffer.from('\nWARC/');
const NOTHING = Buffer.alloc(0);
const HEAD_LIMIT = 256 * 1024;
const VERSION = /^WARC\/\d\.\d+\r?\n/u;
const LENGTH = /^\d{1,15}$/u;

/** What is at the front of the window. */
type Head =
  { readonly length: number; readonly fields: Fields; readonly size: number } | 'garbage' | 'bad-header' | 'bad-length' | 'cut-tail';

/**
 * The records of uncompressed WARC bytes. `at` is the position of a record whose bytes come out of a compressed member;
 * without it, the position in the window is the position in the file. Stops at the end of the range.
 */
export async function* plainRecords(
  window: ByteWindow,
  options: RecordOptions,
  listener: RecordListener,
  at?: number,
): AsyncGenerator<WarcRecord> {
  if (at === undefined && options.start > 0 && !(await findRecord(window, 0))) return;
  while (await skipBlankLines(window)) {
    const offset = at ?? window.offset;
    if (options.end !== null && offset >= options.end) return;
    const head = await readHead(window);
    if (typeof head === 'string') {
      if (!(await passDamage(window, listener, offset, head))) return;
    } else {
      const record = await readRecord(window, head, options, listener, offset);
      if (record) yield record;
    }
  }
}

async function skipBlankLines(window: ByteWindow): Promise<boolean> {
  for (;;) {
    const { bytes } = window;
    let i = 0;
    while (i < bytes.length && (bytes[i] === 13 || bytes[i] === 10)) i++;
    window.consume(i);
    if (window.length > 0) return true;
    if (!(await window.more())) return false;
  }
}

async function readHead(window: ByteWindow): Promise<Head> {
  if (!(await window.ensure(WARC.length)) && !WARC.subarray(0, window.length).equals(window.bytes)) return 'garbage';
  if (!window.bytes.subarray(0, WARC.length).equals(WARC.subarray(0, window.length))) return 'garbage';
  let length = headLength(window.bytes.subarray(0, HEAD_LIMIT));
  while (length === -1 && window.length < HEAD_LIMIT) {
    if (!(await window.more())) return 'cut-tail';
    length = headLength(window.bytes.subarray(0, HEAD_LIMIT));
  }
  return length === -1 ? 'bad-header' : headOf(window.bytes, length);
}

/** Reads the header of a record. */
function headOf(bytes: Buffer, length: number): Exclude<Head, 'garbage' | 'cut-tail'> {
  const text = bytes.toString('utf8', 0, length);
  const fields = parseFields(text);
  if (!VERSION.test(text) || !fields.has('warc-type')) return 'bad-header';
  const size = fields.get('content-length') ?? '';
  return LENGTH.test(size) ? { length, fields, size: Number(size) } : 'bad-length';
}

const END = Buffer.from('\r\n\r\n');

/**
 * The record in bytes that contain exactly one complete record, as nearly every gzip member does; null if they contain
 * anything else, which is left to `plainRecords` to read or report.
 */
export function onlyRecord(bytes: Buffer, options: RecordOptions, offset: number): WarcRecord | null {
  if (bytes.length < END.length || bytes.compare(WARC, 0, WARC.length, 0, WARC.length) !== 0) return null;
  const length = headLength(bytes.length > HEAD_LIMIT ? bytes.subarray(0, HEAD_LIMIT) : bytes);
  const head = length === -1 ? 'bad-header' : headOf(bytes, length);
  if (typeof head === 'string' || head.size > options.limit) return null;
  const end = length + head.size;
  if (bytes.length !== end + END.length || bytes.compare(END, 0, END.length, end) !== 0) return null;
  const type = (head.fields.get('warc-type') ?? '').toLowerCase();
  return { type, fields: head.fields, block: options.wants(type) ? bytes.subarray(length, end) : NOTHING, offset };
}

const MESSAGES = {
  garbage: 'bytes that are not a WARC record',
  'bad-header': 'a record whose header cannot be read',
  'bad-length': 'a record whose length is missing or wrong',
  'cut-tail': 'the last record is cut off',
} as const;

/** Reports the damage and moves to the next record; false if there is none. */
async function passDamage(window: ByteWindow, listener: RecordListener, offset: number, code: keyof typeof MESSAGES): Promise<boolean> {
  const found = code !== 'cut-tail' && (await findRecord(window, 1));
  listener.damaged(offset, code, MESSAGES[code]);
  return found;
}

/** Moves the window to the next line that begins a record, at least `from` bytes ahead. */
async function findRecord(window: ByteWindow, from: number): Promise<boolean> {
  if (from === 0 && window.offset === 0) return window.ensure(1);
  window.consume(Math.max(0, from - 1));
  for (;;) {
    const found = window.bytes.indexOf(BREAK);
    if (found !== -1) {
      window.consume(found + 1);
      return true;
    }
    window.consume(Math.max(0, window.length - BREAK.length));
    if (!(await window.more())) {
      window.consume(window.length);
      return false;
    }
  }
}

async function readRecord(
  window: ByteWindow,
  head: Exclude<Head, string>,
  options: RecordOptions,
  listener: RecordListener,
  offset: number,
): Promise<WarcRecord | null> {
  const type = (head.fields.get('warc-type') ?? '').toLowerCase();
  if (head.size > options.limit) {
    listener.tooLarge(offset);
    window.consume(head.length);
    if (!(await window.skip(head.size))) listener.damaged(offset, 'cut-tail', MESSAGES['cut-tail']);
    return null;
  }
  const whole = await window.ensure(head.length + head.size);
  if (!whole || !(await endsWell(window, head.length + head.size))) {
    const next = window.bytes.subarray(0, Math.min(window.length, head.length + head.size)).indexOf(BREAK, head.length);
    listener.damaged(
      offset,
      !whole && next === -1 ? 'cut-tail' : 'bad-length',
      MESSAGES[!whole && next === -1 ? 'cut-tail' : 'bad-length'],
    );
    if (next !== -1) window.consume(next + 1);
    else if (whole) await findRecord(window, head.length + head.size);
    else window.consume(window.length);
    return null;
  }
  const block = options.wants(type) ? window.bytes.subarray(head.length, head.length + head.size) : NOTHING;
  window.consume(head.length + head.size);
  return { type, fields: head.fields, block, offset };
}

/** Whether a block is followed by something valid: a blank line and a record, or the end. */
async function endsWell(window: ByteWindow, at: number): Promise<boolean> {
  await window.ensure(at + 4 + WARC.length);
  const { bytes } = window;
  let i = at;
  while (i < bytes.length && i < at + 4 && (bytes[i] === 13 || bytes[i] === 10)) i++;
  const rest = bytes.subarray(i, i + WARC.length);
  // Some writers pad; whatever follows a blank line is checked when the next record is read.
  return rest.length === 0 || i > at || rest.equals(WARC.subarray(0, rest.length));
}
