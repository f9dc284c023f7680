// Builds sets of names that src/gazetteer/name-lines.ts reads in place, and holds what the scripts that build tables share.
import { writeFileSync } from 'node:fs';

/** Maximum mean number of lines per bucket; minimum number of filter bits per name. */
const LINES_A_BUCKET = 8;
const BITS_A_NAME = 8;

/** The same as hashOfName in src/gazetteer/name-lines.ts; a test finds every name. */
function hashOf(name) {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

const powerFrom = (least) => 2 ** Math.max(5, Math.ceil(Math.log2(least)));

/** Little-endian numbers as base64. */
export const packed = (numbers) => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');

/** Numbers by their bytes, as Planes in src/text/packed.ts reads them. */
export function planesOf(numbers) {
  const planes = [];
  for (let place = 1; planes.length === 0 || numbers.some((number) => number >= place); place *= 0x100)
    planes.push(packed(Uint8Array.from(numbers, (number) => Math.floor(number / place))));
  return planes;
}

/** A number below 64 ** digits, six bits per character, highest first: from '#' on, without the backslash. */
export function digitsOf(number, digits) {
  let text = '';
  for (let shift = 6 * (digits - 1); shift >= 0; shift -= 6) {
    const digit = (number >> shift) & 63;
    text += String.fromCharCode(digit < 57 ? digit + 35 : digit + 36);
  }
  return text;
}

/** A text in the form that `fromAscii` in src/gazetteer/name-lines.ts reads: units beyond ASCII by their number. */
export const inAscii = (text) =>
  text.replace(/\P{ASCII}/gu, (char) => [...Array(char.length).keys()].map((i) => `{${digitsOf(char.charCodeAt(i), 3)}`).join(''));

/**
 * Lower-case names, each followed by a bar and its data, as lines that end with a tilde (a line break would be escaped in
 * JSON), ordered by bucket, with the offset at which each bucket begins and a filter in which each name sets one bit.
 * The text is pure ASCII.
 */
export function nameLines(entries) {
  const count = powerFrom(entries.length / LINES_A_BUCKET);
  const buckets = Array.from({ length: count }, () => []);
  const filter = new Uint32Array(powerFrom(entries.length * BITS_A_NAME) / 32);
  for (const [name, known] of entries) {
    const hash = hashOf(name);
    const bit = (hash >>> 3) & (filter.length * 32 - 1);
    filter[bit >>> 5] |= 1 << (bit & 31);
    if (/[|~{]/u.test(name) || known.includes('{')) throw new Error(`${name} has a character that parts names`);
    buckets[(hash >>> 3) & (count - 1)].push(inAscii(`${name}|${known}~`));
  }
  const starts = [0];
  for (const lines of buckets) starts.push(starts.at(-1) + lines.sort().join('').length);
  return { lines: buckets.flat().join(''), starts: planesOf(starts), filter: packed(filter) };
}

/** Capitalizes every word after a space, a hyphen, an apostrophe or a point, as most names are printed. */
export const capitalized = (lower) => lower.replace(/(^|[ '.-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());

/** Tokens as in a text: letters, digits, and each other character by itself. */
const PARTS = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu;

/** The words that begin names of several tokens, each with the number of tokens of the longest such name, as one digit. */
export function openingsOf(names) {
  const longest = new Map();
  for (const name of names) {
    const parts = name.match(PARTS);
    if (parts.length > 1) longest.set(parts[0], Math.max(parts.length, longest.get(parts[0]) ?? 0));
  }
  return [...longest].map(([word, tokens]) => [word, digitsOf(tokens, 1)]);
}

/** The text of a table: JSON in pure ASCII, which is read three times as fast as JSON with other characters. */
export function tableText(about, table) {
  const json = JSON.stringify({ about, ...table }).replace(/[^\x20-\x7e]/gu, (char) =>
    [...Array(char.length).keys()].map((i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
  return `${json}\n`;
}

/** Writes a table and prints its size. */
export function writeTable(name, about, table) {
  const text = tableText(about, table);
  writeFileSync(new URL(`../tables/${name}.json`, import.meta.url), text);
  return text.length;
}
