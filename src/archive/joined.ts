/** The bytes of buffers in a row; those of a single one are not copied. */
export function joined<Bytes extends Uint8Array>(parts: readonly Bytes[]): Bytes | Buffer {
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first : Buffer.concat(parts);
}
