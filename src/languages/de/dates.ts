import type { DateTables } from '../contracts/dates';

export const dates: DateTables = { words: [] };
