/** Slots of the productions whose readings are kept, since several others ask for them at the same token. */
export const Slot = { days: 0, months: 1, holidays: 2, periods: 3, relative: 4, parts: 5 } as const;
export const SLOTS = 6;
