import type { ByteWindow } from './byte-window';

/** Everything from where the window stands to its end. */
export async function* windowBytes(window: ByteWindow): AsyncGenerator<Buffer> {
  while (await window.ensure(1)) {
    const bytes = Buffer.from(window.bytes);
    window.consume(bytes.length);
    yield bytes;
  }
}
