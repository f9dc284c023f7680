import { joined } from './joined';

/** The bytes of a stream from the reader's position on: it looks ahead as far as needed and drops what has been read. */
export class ByteWindow {
  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;
  /** Where the buffered bytes end in `#bytes`; there may be room after them. */
  #end = 0;
  #offset: number;
  #ended = false;
  readonly #chunks: AsyncIterator<Uint8Array>;

  /** `offset` is the position of the stream's first byte in its file. */
  constructor(chunks: AsyncIterable<Uint8Array>, offset = 0) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#offset = offset;
  }

  /** The buffered bytes, from the reader's position on. */
  get bytes(): Buffer {
    return this.#bytes.subarray(this.#start, this.#end);
  }

  get length(): number {
    return this.#end - this.#start;
  }

  /** Position in the file of the first buffered byte. */
  get offset(): number {
    return this.#offset;
  }

  /** Whether the stream has no more bytes than the buffered ones. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Reads until `length` bytes are buffered; false if the stream ends before. */
  async ensure(length: number): Promise<boolean> {
    if (this.length >= length) return true;
    const parts: Buffer[] = [];
    let size = this.length;
    while (size < length && !this.#ended) {
      const next = await this.#chunks.next();
      if (next.done) this.#ended = true;
      else {
        parts.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength));
        size += next.value.byteLength;
      }
    }
    this.#append(parts, size);
    return size >= length;
  }

  /** Reads one more chunk; false at the end. */
  more(): Promise<boolean> {
    return this.ensure(this.length + 1);
  }

  /**
   * Buffers more bytes, `size` in all. Bytes that are held in front of small chunks are copied into a buffer with room for as
   * many again, or reading a long line chunk by chunk would take a time quadratic in its length. What is handed out are views:
   * bytes once written are never overwritten.
   */
  #append(parts: readonly Buffer[], size: number): void {
    const held = this.bytes;
    const added = size - held.length;
    if (added === 0) return;
    if (this.#end + added > this.#bytes.length) {
      const room = added < held.length ? Buffer.allocUnsafeSlow(2 * size) : null;
      this.#bytes = room ?? joined(held.length === 0 ? parts : [held, ...parts]);
      this.#start = 0;
      this.#end = size;
      if (room === null) return;
      held.copy(room);
    } else this.#end += added;
    let at = this.#end - added;
    for (const part of parts) at += part.copy(this.#bytes, at);
  }

  /** Drops the first buffered bytes. */
  consume(length: number): void {
    const taken = Math.min(length, this.length);
    this.#start += taken;
    this.#offset += taken;
  }

  /** Skips bytes without buffering them all; false if the stream ends before. */
  async skip(length: number): Promise<boolean> {
    let left = length;
    while (left > this.length) {
      left -= this.length;
      this.consume(this.length);
      if (!(await this.more())) return false;
    }
    this.consume(left);
    return true;
  }

  /** Closes the underlying stream. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }
}
