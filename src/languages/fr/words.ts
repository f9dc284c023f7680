import type { WordTables } from '../contracts/words';

export const words: WordTables = { words: [] };
