import type { ByteWindow } from './byte-window';

/** The bytes from the front of the window to its end. */
export async function* windowBytes(window: ByteWindow): AsyncGenerator<Buffer> {
  while (await window.ensure(1)) {
    const bytes = Buffer.from(window.bytes);
    window.consume(bytes.length);
    yield bytes;
  }
}
