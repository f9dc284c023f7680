import { joined } from './joined';
/** The bytes of a stream from the reader's position on: it looks ahead as far as needed and drops what has been read. */
export class ByteWindow {
  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;
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
    return this.#bytes.subarray(this.#start);
  }

  get length(): number {
    return this.#bytes.length - this.#start;
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
    const parts: Buffer[] = [this.bytes];
    let size = this.length;
    while (size < length && !this.#ended) {
      const next = await this.#chunks.next();
      if (next.done) this.#ended = true;
      else {
        parts.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength));
        size += next.value.byteLength;
      }
    }
    this.#bytes = joined(parts);
    this.#start = 0;
    return size >= length;
  }

  /** Reads one more chunk; false at the end. */
  more(): Promise<boolean> {
    return this.ensure(this.length + 1);
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
