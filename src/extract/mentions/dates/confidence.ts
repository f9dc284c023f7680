import type { Reading } from './expression';

/** The estimated probability that a reading is a date and correct; comparable among dates. */
export function confidenceOf({ value, need }: Reading, resolved: boolean): number {
  const base = value.kind === 'day' && value.year !== null ? 0.98 : need === 'nothing' ? 0.92 : need === 'cue' ? 0.85 : 0.8;
  return resolved ? base : Math.min(base, 0.9);
}
