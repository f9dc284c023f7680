import { hash } from 'node:crypto';

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  sha512: 'sha512',
  'sha-512': 'sha512',
  md5: 'md5',
};
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Whether bytes have the digest that a WARC field declares (`sha1:BASE32` or hexadecimal); null where the algorithm is unknown. */
export function matchesDigest(bytes: Uint8Array, declared: string): boolean | null {
  const colon = declared.indexOf(':');
  const algorithm = ALGORITHMS[declared.slice(0, Math.max(colon, 0)).toLowerCase()];
  if (algorithm === undefined) return null;
  const value = declared.slice(colon + 1).trim();
  const actual = hash(algorithm, bytes, 'buffer');
  const [hex, base64] = [actual.length * 2, Math.ceil(actual.length / 3) * 4];
  if (value.length === hex) return value.toLowerCase() === actual.toString('hex');
  return value.toUpperCase().replaceAll('=', '') === base32(actual) || (value.length === base64 && value === actual.toString('base64'));
}

/** RFC 4648, without padding. */
export function base32(bytes: Uint8Array): string {
  const letters: string[] = [];
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      letters.push(BASE32.charAt((value >> bits) & 31));
    }
  }
  if (bits > 0) letters.push(BASE32.charAt((value << (5 - bits)) & 31));
  return letters.join('');
}
