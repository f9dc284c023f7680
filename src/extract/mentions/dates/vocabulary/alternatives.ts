import type { Alternatives } from '../../../../languages/contracts/dates';

/** The alternatives of a table's entry, one by one. */
export const alternatives = (text: Alternatives | undefined): string[] => (text === undefined || text === '' ? [] : text.split(' | '));
