/** BCP 47 codes in the order of a row's weights; 'und' stands for every language that the table does not know. */
export const languages: readonly string[];
/** What a weight of 1 is worth. */
export const step: number;
/** Base64 of four bits a weight, low half first, 8 for zero: the rows one after the other. */
export const weights: string;
