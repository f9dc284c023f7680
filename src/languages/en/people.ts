import type { PeopleTables } from '../contracts/people';

export const people: PeopleTables = { words: [] };
