import type { BylineTables } from '../contracts/bylines';

export const bylines: BylineTables = { words: [] };
