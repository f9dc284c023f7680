import type { Limits } from '../models/options';

/** The limits of a page where the caller sets none. */
export const DEFAULT_LIMITS: Limits = { bytes: 64 * 1024 * 1024, nodes: 1_000_000, depth: 512, text: 300_000, mentions: 20_000 };
