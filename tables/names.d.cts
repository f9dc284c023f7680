/** Languages in which a given name can be at home, in the order of their bits. */
export const homes: readonly string[];
/** "GSH:count" for each group of `names`: level of the given name, of the surname (0–9), homes as a base-36 bit mask. */
export const groups: string;
/** Lower-cased names parted by newlines, group by group. */
export const names: string;
