import { createInflateRaw, type InflateRaw } from 'node:zlib';
import type { ByteWindow } from '../byte-window';
import { gzipHeaderLength } from './member';

/** A member that inflates to more bytes than this, and to this many times its stored size, counts as a bomb. */
const BOMB_SIZE = 1024 * 1024 * 1024;
const BOMB_RATIO = 500;
const PIECE = 256 * 1024;

/**
 * Inflates the member at the front of the window chunk by chunk, for members too large to hold in memory. Leaves the
 * window after the member; `state.failure` says why inflating stopped early.
 */
export async function* inflateLong(window: ByteWindow, state: { failure: string | null }): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: PIECE });
  // Errors surface where the bytes are awaited; this listener only keeps them from ending the process.
  inflate.on('error', () => undefined);
  const header = gzipHeaderLength(window.bytes);
  window.consume(header);
  let given = 0;
  let made = 0;
  try {
    while (!inflate.readableEnded && inflate.bytesWritten === given && (await window.ensure(1))) {
      const piece = Buffer.from(window.bytes.subarray(0, PIECE));
      for (const bytes of await through(inflate, piece)) {
        made += bytes.length;
        yield bytes;
      }
      const taken = inflate.bytesWritten - given;
      given += taken;
      window.consume(taken);
      if (made > BOMB_SIZE && made > given * BOMB_RATIO)
        state.failure = `a gzip member that inflates to more than ${made} bytes from ${given}`;
      if (state.failure !== null) return;
      if (taken < piece.length) break;
    }
    if (!(await window.ensure(8))) state.failure = 'the gzip member is cut off';
    window.consume(8);
  } catch (error) {
    state.failure = `a gzip member that cannot be inflated (${(error as Error).message})`;
  } finally {
    inflate.destroy();
  }
}

/** The bytes that a chunk inflates to. */
function through(inflate: InflateRaw, piece: Buffer): Promise<Buffer[]> {
  return new Promise((resolve, reject) => {
    const made: Buffer[] = [];
    const collect = (bytes: Buffer): void => void made.push(bytes);
    const settle = (error?: Error | null): void => {
      inflate.off('data', collect);
      inflate.off('error', settle);
      if (error) reject(error);
      else resolve(made);
    };
    inflate.on('data', collect);
    inflate.once('error', settle);
    inflate.write(piece, () => setImmediate(settle));
  });
}
