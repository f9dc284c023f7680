/** How many cities there are. */
export const count: number;
/** People in the first, the largest. */
export const most: number;
/** How many pairs of a name and a city there are. */
export const links: number;
/** Words that open names of several tokens; line n holds those whose longest name has n tokens. */
export const openings: string;
/** ISO 3166-1 alpha-2 codes, parted by blanks. */
export const countries: string;
/** Distinct names as printed, parted by newlines. */
export const names: string;
/** Base64: see src/gazetteer/cities-table.ts. */
export const data: string;
