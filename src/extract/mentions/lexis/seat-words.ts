import type { SeatTables } from '../../../languages/contracts/seats';
import { en } from '../../../languages/en/language';
import { wordSet } from '../../../languages/word-sets';
import type { Scan } from '../scan';

/** The words for seats and offices in a text's language; English ones if the language is unknown. */
export const seatTables = ({ language }: Pick<Scan, 'language'>): SeatTables => (language ?? en).seats;

/** Every word for the seat or an office of a cluster. */
export const seatWords = wordSet(({ seats }) => [
  ...seats.headquarters,
  ...seats.branches,
  ...seats.clusterHeadquarters,
  ...seats.clusterBranches,
]);
