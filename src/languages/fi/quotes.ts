import type { QuoteTables } from '../contracts/quotes';

export const quotes: QuoteTables = { words: [] };
