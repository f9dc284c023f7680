import type { Limits } from '../models/options';

/** The limits of a page where the caller sets none. */
export const DEFAULT_LIMITS: Limits = { bytes: 64 * 1024 * 1024, nodes: 1_000_000, depth: 512, text: 300_000, mentions: 20_000 };

/** The limits of a page: the caller's, and the default for each that the caller leaves out or sets to undefined. */
export function limitsOf(given: Partial<Record<keyof Limits, number | undefined>> | undefined): Limits {
  if (given === undefined) return DEFAULT_LIMITS;
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(Object.entries(given).filter(([, limit]) => limit !== undefined)) };
}
