import { inflateRawSync, constants } from 'node:zlib';
import { ByteWindow } from '../byte-window';
import { inflateLong } from './long-member';
import { gzipHeaderLength, inflateMember, type Member } from './member';
import { onlyRecord, plainRecords } from './plain';
import type { RecordListener, RecordOptions, WarcRecord } from './record';

const MAGIC = Buffer.from([0x1f, 0x8b, 8]);
/** Most compressed bytes that are inflated in one call; a longer member is inflated as a stream. */
const LONGEST_PIECE = 16 * 1024 * 1024;
/** How many bytes of a member are inflated to see whether it begins with a record. */
const PEEK = 512;

/**
 * The records of a gzipped WARC: one member per record, several records per member, or one member for all. A member
 * belongs to the range that contains its first byte. Only a damaged member is lost: the reader continues with the next
 * member that begins with a record.
 */
export async function* gzipRecords(window: ByteWindow, options: RecordOptions, listener: RecordListener): AsyncGenerator<WarcRecord> {
  if (options.start > 0 && !(await findMember(window, options.start - window.offset))) return;
  while (await window.ensure(1)) {
    const { offset } = window;
    if (options.end !== null && offset >= options.end) return;
    const member = await nextMember(window, options.limit);
    if (member.kind === 'whole') {
      window.consume(member.length);
      const record = onlyRecord(member.bytes, options, offset);
      if (record) yield record;
      else yield* plainRecords(new ByteWindow(only(member.bytes)), { ...options, start: 0, end: null }, listener, offset);
    } else if (member.kind === 'too-large') {
      yield* longMember(window, options, listener);
    } else if (!(await passMember(window, listener, member))) return;
  }
}

/** The member at the front of the window; each try takes the bytes up to a later candidate for the start of the next member. */
async function nextMember(window: ByteWindow, limit: number): Promise<Member> {
  let size = 0;
  for (;;) {
    const end = await nextMagic(window, Math.max(size, MAGIC.length));
    const member = inflateMember(window.bytes.subarray(0, end), limit);
    if (member.kind !== 'incomplete') return member;
    if (end >= LONGEST_PIECE) return { kind: 'too-large' };
    if (end === window.length && !(await window.more())) return member;
    // Doubles, since bytes that only look like the start of a member must not make the same bytes be inflated again and again.
    size = end * 2;
  }
}

/** The position of the next gzip magic at or after `from`; if there is none, the end of the stream or of the longest piece. */
async function nextMagic(window: ByteWindow, from: number): Promise<number> {
  await window.ensure(from);
  let searched = from;
  for (;;) {
    const { bytes } = window;
    const found = bytes.indexOf(MAGIC, searched);
    if (found !== -1) return found;
    searched = Math.max(from, bytes.length - MAGIC.length);
    if (bytes.length >= LONGEST_PIECE || !(await window.more())) return window.length;
  }
}

async function* longMember(window: ByteWindow, options: RecordOptions, listener: RecordListener): AsyncGenerator<WarcRecord> {
  const { offset } = window;
  const state = { failure: null as string | null };
  const inner = new ByteWindow(inflateLong(window, state));
  yield* plainRecords(inner, { ...options, start: 0, end: null }, listener, offset);
  await inner.close();
  if (state.failure === null) return;
  listener.damaged(offset, 'damaged-member', state.failure);
  await findMember(window, 0);
}

async function passMember(
  window: ByteWindow,
  listener: RecordListener,
  member: Exclude<Member, { kind: 'whole' | 'too-large' }>,
): Promise<boolean> {
  const { offset } = window;
  const garbage = gzipHeaderLength(window.bytes) === -1;
  const zeros = garbage && window.bytes.every((byte) => byte === 0);
  const found = await findMember(window, 1);
  if (zeros && !found) return false;
  const cut = member.kind === 'incomplete' && !found;
  if (cut) listener.damaged(offset, 'cut-tail', 'the last gzip member is cut off');
  else if (garbage) listener.damaged(offset, 'garbage', `${window.offset - offset} bytes that are not a gzip member`);
  else listener.damaged(offset, 'damaged-member', member.kind === 'damaged' ? member.message : 'a gzip member that does not end');
  return found;
}

/** Moves the window to the next gzip member that begins with a WARC record, at least `from` bytes ahead; false if there is none. */
async function findMember(window: ByteWindow, from: number): Promise<boolean> {
  window.consume(from);
  for (;;) {
    const found = window.bytes.indexOf(MAGIC);
    if (found === -1) {
      window.consume(Math.max(0, window.length - MAGIC.length + 1));
      if (!(await window.more())) {
        window.consume(window.length);
        return false;
      }
    } else {
      window.consume(found);
      await window.ensure(PEEK);
      if (beginsRecord(window.bytes.subarray(0, PEEK))) return true;
      window.consume(1);
    }
  }
}

function beginsRecord(bytes: Buffer): boolean {
  const header = gzipHeaderLength(bytes);
  if (header < 0) return false;
  try {
    return inflateRawSync(bytes.subarray(header), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1', 0, 5) === 'WARC/';
  } catch {
    return false;
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
