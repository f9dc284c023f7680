/** Orders texts by their UTF-16 units: alike in every locale and on every system. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
