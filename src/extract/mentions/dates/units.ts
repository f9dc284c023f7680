/** Units of the texts that share one room; a longer one has its own. */
const SHARED = 1 << 16;
const shared = Buffer.alloc(2 * SHARED);

/** The UTF-16 units of a text and a 0 behind them, several times faster to read than the string; good until the next call. */
export function unitsOf(text: string): Uint16Array {
  const bytes = text.length < SHARED ? shared : Buffer.alloc(2 * text.length + 2);
  bytes.write(text, 'utf16le');
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  units[text.length] = 0;
  return units;
}
