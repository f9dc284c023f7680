import { numberOf, type Tokens } from './tokens';

/** A bit for the word's number rules out most words of a text without a lookup in the set. */
const SIEVE = 512;

/** Those of some words, in lower case, that a text prints in lower case. */
export function printedSmall({ ids, count, table }: Pick<Tokens, 'ids' | 'count' | 'table'>, words: Iterable<string>): ReadonlySet<string> {
  const wanted = new Set<number>();
  const sieve = new Uint32Array(SIEVE / 32);
  for (const word of words) {
    const number = numberOf(table, word);
    if (number === -1) continue;
    wanted.add(number);
    sieve[(number & (SIEVE - 1)) >>> 5]! |= 1 << (number & 31);
  }
  const small = new Set<string>();
  if (wanted.size === 0) return small;
  for (let i = 0; i < count; i++) {
    const number = ids[i]!;
    if ((sieve[(number & (SIEVE - 1)) >>> 5]! & (1 << (number & 31))) !== 0 && wanted.has(number)) small.add(table.lower[number]!);
  }
  return small;
}
