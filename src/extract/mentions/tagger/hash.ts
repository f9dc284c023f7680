import { unitAt } from '../../../text/units';

/** One step of mixing a number into a 32-bit hash. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** FNV-1a over the UTF-16 units of a part of a string. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ unitAt(text, i), 0x01000193);
  return hash ^ (hash >>> 13);
}

/** The hash of a template, from which those of its features start. */
export const template = (number: number): number => Math.imul(number, 0x85ebca6b);

/** The hash of a feature: a template and a value. */
export function feature(number: number, value: number): number {
  return mix(template(number), value);
}
