/** The bytes of a stream from where the reader stands: it looks ahead as far as it needs and lets go of what it has read. */
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

  /** What is at hand, beginning where the reader stands. */
  get bytes(): Buffer {
    return this.#bytes.subarray(this.#start);
  }

  get length(): number {
    return this.#bytes.length - this.#start;
  }

  /** Position of the first byte at hand in its file. */
  get offset(): number {
    return this.#offset;
  }

  /** Whether the stream has no more than what is at hand. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Reads on until `length` bytes are at hand; false where the stream ends before. */
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
    this.#bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts, size);
    this.#start = 0;
    return size >= length;
  }

  /** Reads one chunk more; false at the end. */
  more(): Promise<boolean> {
    return this.ensure(this.length + 1);
  }

  /** Lets go of the first bytes at hand. */
  consume(length: number): void {
    const taken = Math.min(length, this.length);
    this.#start += taken;
    this.#offset += taken;
  }

  /** Lets go of bytes that need not be at hand; false where the stream ends before. */
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

  /** Ends the stream behind the window. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }
}
